import { type MessageKey } from '../locales/say';
import { explainFailure } from '../operations/failure';
import { type Action, type Telling } from './actions';
import { type CommandName } from './commandNames';

/** What Office hands to a command: it waits until the command says that it is through. */
export type CommandEvent = Readonly<{ completed: () => void }>;
export type Command = (event: CommandEvent) => Promise<void>;

const failed: Readonly<Record<CommandName, MessageKey>> = {
  validate: 'pane.failed.validate',
  drawChart: 'pane.failed.chart',
  summariseRole: 'pane.failed.summary',
};

/**
 * The ribbon's commands. Two never work on the workbook at once: another one waits for the first, the same one pressed
 * again is left out. What has to be told is told before Office hears that the command is through, since Office may then
 * end the page, and its dialog with it. A command rejects only where the telling failed; Office hears of its end even so.
 */
export function makeCommands(
  actions: Readonly<Record<CommandName, Action>>,
  tell: (telling: Telling) => Promise<void>,
): (name: CommandName) => Command {
  const pending = new Set<CommandName>();
  let last: Promise<unknown> = Promise.resolve();
  return (name) => async (event) => {
    try {
      if (pending.has(name)) return;
      pending.add(name);
      const work = last.then(() => perform(actions[name], failed[name])).finally(() => pending.delete(name));
      last = work;
      const telling = await work;
      if (telling) await tell(telling);
    } finally {
      event.completed();
    }
  };
}

/** Does the action; a failure becomes something to tell. Never rejects. */
async function perform(action: Action, title: MessageKey): Promise<Telling | null> {
  try {
    return await action();
  } catch (error) {
    const failure = explainFailure(error);
    return failure === 'cancelled' ? null : { title, ...failure };
  }
}
