import { record } from './messages';
import { officeError } from './officeErrors';

/**
 * What became of a ribbon command. `no-function`: the page has associated none with the name. `not-ready`: the page did
 * not get as far as taking commands. `ended`: the frame was taken away meanwhile.
 */
export type CommandOutcome = 'completed' | 'no-function' | 'failed' | 'not-ready' | 'ended';

/** How long a page may take to load before a command is given up, in milliseconds. */
const patience = 30_000;

/** The ribbon commands of one frame: those that wait for its page, and those that run. */
export type Commands = Readonly<{
  /** Runs the page's function of this name as soon as the page is ready; resolves when it says that it is done. */
  run: (functionName: string, controlId: string) => Promise<CommandOutcome>;
  /** The page may be called from now on. */
  ready: () => void;
  /** The page was loaded anew: what ran will never say that it is done. */
  reset: () => void;
  /** The frame goes: nothing that waits or runs will come to an end. */
  end: () => void;
  /** Takes in the data of the method by which a command says that it is done. */
  completed: (data: unknown) => void;
}>;

type Waiting = { name: string; controlId: string; settle: (outcome: CommandOutcome) => void };

/** `raise` hands the event appCommandInvoked to the page: `[id, function, JSON of the event's argument]`. */
export function createCommands(raise: (data: readonly [string, string, string]) => void): Commands {
  const waiting = new Map<string, Waiting>();
  const running = new Map<string, Waiting>();
  let isReady = false;
  let last = 0;
  const start = (id: string, command: Waiting): void => {
    waiting.delete(id);
    running.set(id, command);
    raise([id, command.name, JSON.stringify({ source: { id: command.controlId } })]);
  };
  return {
    run: (name, controlId) =>
      new Promise((settle) => {
        last += 1;
        const id = `command-${last}`;
        if (isReady) {
          start(id, { name, controlId, settle });
          return;
        }
        const timer = setTimeout(() => {
          if (waiting.delete(id)) settle('not-ready');
        }, patience);
        const settleInTime = (outcome: CommandOutcome): void => {
          clearTimeout(timer);
          settle(outcome);
        };
        waiting.set(id, { name, controlId, settle: settleInTime });
      }),
    ready: () => {
      isReady = true;
      for (const [id, command] of [...waiting]) start(id, command);
    },
    reset: () => {
      isReady = false;
      give(running, 'ended');
    },
    end: () => {
      isReady = false;
      give(running, 'ended');
      give(waiting, 'ended');
    },
    completed: (data) => {
      const parts = record(data);
      const id = String(parts?.['0']);
      running.get(id)?.settle(outcomeOf(parts?.['1']));
      running.delete(id);
    },
  };
}

function give(commands: Map<string, Waiting>, outcome: CommandOutcome): void {
  for (const { settle } of commands.values()) settle(outcome);
  commands.clear();
}

function outcomeOf(status: unknown): CommandOutcome {
  if (status === officeError.none) return 'completed';
  return status === officeError.noSuchFunction ? 'no-function' : 'failed';
}
