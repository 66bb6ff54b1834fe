import { type OpenedWorkbook } from '../files/origin';
import { createHost, type EventEntry } from '../host/createHost';
import { type Host, HostError } from '../host/hostObject';

/** An open workbook and the stand-in Excel over it, shared by the views of the page and the add-in's frames. */
export type Session = Readonly<{
  /** `opened.model` is the workbook. */
  opened: OpenedWorkbook;
  host: Host;
  /**
   * A request of an add-in: its text and flags as office.js sent them. While a cell is being edited it waits where the
   * flags ask for that, else it rejects with a HostError. Listeners of onChange are called after it, whatever came of it.
   */
  execute: (body: string, flags: number) => Promise<string>;
  /** A person starts to type into a cell: requests wait or fail until the end. */
  beginCellEdit: () => void;
  endCellEdit: () => void;
  /** Called after a person changed the model; `content` marks the workbook as unsaved, `view` does not. */
  touched: (kind: 'content' | 'view') => void;
  /** Gives the function that takes the listener off again. */
  onChange: (listener: () => void) => () => void;
  /** Events for the add-in, after the reply to the request that caused them. */
  onEvent: (listener: (entry: EventEntry) => void) => () => void;
  isUnsaved: () => boolean;
  /** How many requests of add-ins asked for a change so far: what a person could undo before may no longer fit. */
  writes: () => number;
  markSaved: () => void;
}>;

/** Of the flags that office.js sends beside a request: wait while a cell is being edited (`delayForCellEdit`). */
const delayForCellEdit = 64;

/** A session over a workbook that was just opened and has nothing to save. */
export function createSession(opened: OpenedWorkbook): Session {
  const changed = createListeners<undefined>();
  const events = createEventQueue();
  const edit = createCellEdit();
  let unsaved = false;
  let writes = 0;
  const { host, execute } = createHost(opened.model, {
    onEvent: events.add,
    onRequest: ({ changes }) => {
      if (!changes) return;
      unsaved = true;
      writes += 1;
    },
  });
  return {
    opened,
    host,
    execute: async (body, flags) => {
      if ((flags & delayForCellEdit) !== 0) await edit.ended();
      else edit.refuse();
      events.hold();
      try {
        return await execute(body);
      } finally {
        events.release();
        changed.call(undefined);
      }
    },
    beginCellEdit: edit.begin,
    endCellEdit: edit.end,
    touched: (kind) => {
      if (kind === 'content') unsaved = true;
      changed.call(undefined);
    },
    onChange: changed.add,
    onEvent: events.listeners.add,
    isUnsaved: () => unsaved,
    writes: () => writes,
    markSaved: () => {
      unsaved = false;
      changed.call(undefined);
    },
  };
}

type Listeners<Value> = Readonly<{
  add: (listener: (value: Value) => void) => () => void;
  call: (value: Value) => void;
}>;

function createListeners<Value>(): Listeners<Value> {
  const listeners = new Set<(value: Value) => void>();
  return {
    add: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    call: (value) => {
      for (const listener of [...listeners]) listener(value);
    },
  };
}

/** Events fire while a request is carried out, and an add-in must hear the reply first. */
function createEventQueue(): {
  add: (entry: EventEntry) => void;
  hold: () => void;
  release: () => void;
  listeners: Listeners<EventEntry>;
} {
  const listeners = createListeners<EventEntry>();
  const waiting: EventEntry[] = [];
  let running = 0;
  const deliver = (): void => {
    if (running > 0) return;
    for (const entry of waiting.splice(0)) listeners.call(entry);
  };
  // A task of its own: the reply is posted by whoever awaits it, in the microtasks before.
  const deliverSoon = (): void => {
    setTimeout(deliver, 0);
  };
  return {
    listeners,
    add: (entry) => {
      waiting.push(entry);
      if (running === 0) deliverSoon();
    },
    hold: () => {
      running += 1;
    },
    release: () => {
      running -= 1;
      deliverSoon();
    },
  };
}

/** Whether a person is typing into a cell, and those who wait for the end of it. */
function createCellEdit(): {
  begin: () => void;
  end: () => void;
  ended: () => Promise<void>;
  refuse: () => void;
} {
  let editing = false;
  const waiting: (() => void)[] = [];
  return {
    begin: () => {
      editing = true;
    },
    end: () => {
      editing = false;
      for (const resume of waiting.splice(0)) resume();
    },
    ended: async () => {
      // Between the call to go on and the going on another edit may have begun.
      while (editing) await new Promise<void>((resolve) => waiting.push(resolve));
    },
    refuse: () => {
      if (!editing) return;
      throw new HostError('InvalidOperationInCellEditMode', 'Excel is in cell-editing mode.');
    },
  };
}
