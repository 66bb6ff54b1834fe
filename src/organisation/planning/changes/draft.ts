import { type Change } from '../../compare/comparison';
import { type CellEdit, type EditPlan, type RowInsertion, type RowRemoval } from '../../edit';
import { cellOf, type SheetKind, sheetKinds } from '../../model';
import { type WrittenRow } from '../../written';
import { inPortions, type Turns } from '../../turns';
import { type EditContext, isRefusal, refuse, type Refusal } from '../context';
import { type FieldTexts, insertRow, keeps, refuseColumn, refuseSheet, removeRow, textOf } from '../rows';
import { spell } from '../spelling';

/** A chosen change, or a part of it, that the workbook has no place for, and why, in words for HR. */
export type Unwritten = Readonly<{ change: Change; why: Refusal }>;

type NewRow = Readonly<{ kind: SheetKind; after: number; order: number; fields: Record<string, string> }>;

/**
 * The sheets as they shall become, cell by cell, until it is clear what has to be written: several changes may meet in one row.
 * What has no column, sheet or cell of its own is noted down and the rest goes on.
 */
export class Draft {
  readonly unwritten: Unwritten[] = [];
  private readonly texts = new Map<WrittenRow, { kind: SheetKind; fields: Map<string, string> }>();
  private readonly removed = new Map<WrittenRow, SheetKind>();
  private readonly inserted: NewRow[] = [];
  private readonly insertedBy = new Map<string, NewRow>();
  private readonly spelt = new Map<string, string>();
  private readonly used = new Map<string, boolean>();

  constructor(readonly context: EditContext) {}

  note(change: Change, why: Refusal): void {
    this.unwritten.push({ change, why });
  }

  isRemoved(row: WrittenRow): boolean {
    return this.removed.has(row);
  }

  /** Whether a change has settled what stands in the cell. */
  isSet(row: WrittenRow, field: string): boolean {
    return this.texts.get(row)?.fields.has(field) ?? false;
  }

  /** What will stand in the cell. */
  textIn(row: WrittenRow, field: string): string {
    return this.texts.get(row)?.fields.get(field) ?? textOf(row.fields[field]);
  }

  /** Settles a cell's text; false where it cannot be written, which is noted for the change. */
  set(kind: SheetKind, row: WrittenRow, field: string, text: string, change?: Change): boolean {
    const after = this.spell(kind, field, text);
    if (after !== textOf(row.fields[field])) {
      const { sheet } = row.source;
      const why =
        row.source.columns[field] === undefined
          ? refuseColumn(kind, field, sheet)
          : row.inherited?.[field] === undefined
            ? undefined
            : refuse('edit.refusal.merged', { sheet, cell: cellOf(row.source, field) });
      if (why) {
        if (change) this.note(change, why);
        return false;
      }
    }
    const known = this.texts.get(row);
    if (known) known.fields.set(field, after);
    else this.texts.set(row, { kind, fields: new Map([[field, after]]) });
    return true;
  }

  /** Takes a row out; false where it is part of merged cells, which is noted for the change. */
  remove(kind: SheetKind, row: WrittenRow, change?: Change): boolean {
    const planned = removeRow(kind, row);
    if (isRefusal(planned)) {
      if (change) this.note(change, planned);
      return false;
    }
    this.removed.set(row, kind);
    return true;
  }

  /**
   * A new row below row `after`; of those below one row the lower `order` comes first. Fields without a column are noted and left
   * out. False where there is no such sheet.
   */
  insert(
    kind: SheetKind,
    after: number | undefined,
    order: number,
    fields: FieldTexts,
    change: Change,
  ): boolean {
    const layout = this.context.tables.layout[kind];
    if (!layout || after === undefined) {
      this.note(change, refuseSheet(kind));
      return false;
    }
    const kept: Record<string, string> = {};
    for (const [field, text] of Object.entries(fields)) {
      // A default value that nobody writes down in this workbook is not written down either.
      if (text === '' || (isDefault(field, text) && !this.isUsed(kind, field))) continue;
      if (keeps(this.context, kind, field)) kept[field] = this.spell(kind, field, text);
      else this.note(change, refuseColumn(kind, field, layout.sheet));
    }
    const row = { kind, after, order, fields: kept };
    this.inserted.push(row);
    this.insertedBy.set(`${kind} ${order}`, row);
    return true;
  }

  /** Settles one more cell of a new row; false where there is no such row, or something is in the cell. */
  setNew(kind: SheetKind, order: number, field: string, text: string): boolean {
    const row = this.insertedBy.get(`${kind} ${order}`);
    if (!row || row.fields[field] !== undefined) return false;
    row.fields[field] = text;
    return true;
  }

  /** What has to be written, in steps. */
  *planning(): Turns<EditPlan> {
    const cells = [...this.texts].flatMap(([row, { fields }]): readonly CellEdit[] =>
      this.removed.has(row) ? [] : editsOf(row, fields),
    );
    const insertions: RowInsertion[] = [];
    const inOrder = [...this.inserted].sort(
      (one, other) =>
        sheetKinds.indexOf(one.kind) - sheetKinds.indexOf(other.kind) || one.order - other.order,
    );
    yield* inPortions(inOrder, ({ kind, after, fields }) => {
      const planned = insertRow(this.context, kind, after, fields);
      if (!isRefusal(planned)) insertions.push(...planned.insertions);
    });
    const removals: RowRemoval[] = [];
    yield* inPortions(this.removed, ([row, kind]) => {
      const planned = removeRow(kind, row);
      if (!isRefusal(planned)) removals.push(...planned.removals);
    });
    return { cells, insertions, removals };
  }

  private spell(kind: SheetKind, field: string, text: string): string {
    const key = `${kind} ${field} ${text}`;
    let known = this.spelt.get(key);
    if (known === undefined) this.spelt.set(key, (known = spell(this.context, kind, field, text)));
    return known;
  }

  private isUsed(kind: SheetKind, field: string): boolean {
    const key = `${kind} ${field}`;
    let known = this.used.get(key);
    if (known === undefined) {
      const rows = this.context.tables.rows[kind] ?? [];
      const isWritten = rows.some(({ fields }) => textOf(fields[field]).trim() !== '');
      // Where there are no rows yet, they become those of a new workbook, in which all that has a column is written.
      known = isWritten || (rows.length === 0 && keeps(this.context, kind, field));
      this.used.set(key, known);
    }
    return known;
  }
}

function editsOf(row: WrittenRow, fields: ReadonlyMap<string, string>): readonly CellEdit[] {
  return [...fields].flatMap(([field, after]) => {
    const before = textOf(row.fields[field]);
    return before === after
      ? []
      : [{ sheet: row.source.sheet, cell: cellOf(row.source, field), before, after }];
  });
}

const defaults: Readonly<Record<string, string>> = {
  count: '1',
  kind: 'permanent',
  relation: 'administrative',
  ownBylaw: 'no',
};

/** What an empty cell of the field, and a sheet without its column, already says. */
function isDefault(field: string, text: string): boolean {
  return defaults[field] === text;
}
