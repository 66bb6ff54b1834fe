import { type MessageKey, type MessageValues } from '../locales/say';
import { chartWorkbook } from '../operations/chartWorkbook';
import { listChoices } from '../operations/listChoices';
import { summariseRoles } from '../operations/summariseRoles';
import { validateWorkbook } from '../operations/validateWorkbook';
import { wishOf } from '../workbook/summaryChoices';
import { type CommandName } from './commandNames';

/** What a command has to tell the person, not yet in words. */
export type Telling = Readonly<{
  title: MessageKey;
  message: MessageKey;
  values?: MessageValues;
  details?: string;
}>;

/** Gives what has to be told; null where the sheet that is now active tells it all. */
export type Action = () => Promise<Telling | null>;

const directionLost: Telling = { title: 'commands.written', message: 'sheet.direction-lost' };
const noRole: Telling = { title: 'commands.no-role', message: 'commands.no-role.how' };

/** What each command does to the open workbook. They throw what the operations throw. */
export const actions: Readonly<Record<CommandName, Action>> = {
  async validate() {
    const { report } = await validateWorkbook({ report: { now: new Date() } });
    return report?.isDirectionLost ? directionLost : null;
  },
  async drawChart() {
    await chartWorkbook({ asBefore: true });
    return null;
  },
  async summariseRole() {
    const { selected, pages } = await listChoices();
    if (selected === null) return noRole;
    const done = await summariseRoles({
      ...(pages && wishOf(pages)),
      roles: [selected],
      now: new Date(),
    });
    // Somebody else deleted the role between the two readings.
    if (done.outcome !== 'written') return noRole;
    return done.isDirectionLost ? directionLost : null;
  },
};
