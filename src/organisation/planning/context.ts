import { type MessageKey, type MessageValues } from '../../locales/say';
import { assembling } from '../assemble';
import { type EditPlan } from '../edit';
import { type Organisation } from '../model';
import { deriveStructure, type Structure } from '../structure';
import { atOnce, type Turns } from '../turns';
import { type WrittenTables } from '../written';

/** What an edit is planned over: the sheets as they were read, and what they mean. */
export type EditContext = Readonly<{
  tables: WrittenTables;
  organisation: Organisation;
  structure: Structure;
}>;

/** Why an edit cannot be made, in words for HR. */
export type Refusal = Readonly<{ message: MessageKey; values: MessageValues }>;

export type Planned = EditPlan | Refusal;

/** Derives what planning needs from the sheets as they were read. */
export function prepareEdits(tables: WrittenTables): EditContext {
  return atOnce(preparingEdits(tables));
}

/** What `prepareEdits` does, in steps. */
export function* preparingEdits(tables: WrittenTables): Turns<EditContext> {
  const organisation = yield* assembling(tables);
  yield undefined;
  return { tables, organisation, structure: deriveStructure(organisation) };
}

export function isRefusal(planned: Planned): planned is Refusal {
  return 'message' in planned;
}

/** Refuses with a message of `edit.refusal.*`. */
export function refuse(message: MessageKey, values: MessageValues = {}): Refusal {
  return { message, values };
}

/** All plans as one; the first refusal where there is any. */
export function combine(plans: readonly Planned[]): Planned {
  const refusal = plans.find(isRefusal);
  if (refusal) return refusal;
  const accepted = plans as readonly EditPlan[];
  return {
    cells: accepted.flatMap(({ cells }) => cells),
    insertions: accepted.flatMap(({ insertions }) => insertions),
    removals: accepted.flatMap(({ removals }) => removals),
  };
}

/** Whether a plan changes nothing. */
export function isEmptyPlan({ cells, insertions, removals }: EditPlan): boolean {
  return cells.length + insertions.length + removals.length === 0;
}
