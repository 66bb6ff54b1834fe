import { combine, type EditContext, type Planned, refuse } from './context';
import { type Duty } from '../model';
import { emptyPlan } from '../edit';
import { editRow, type FieldTexts, insertRow, lastRow, refuseSheet, removeRow, rowOf, textOf } from './rows';
import { nameAsColumn } from './naming';
import { writtenAlike } from './spelling';

/** A new duty of a role, below its last one; a part (`3.2`) below the last part of its duty. */
export function addDuty(context: EditContext, index: number, fields: FieldTexts): Planned {
  if ((fields.text ?? '').trim() === '') return refuse('edit.refusal.no-text');
  const end = lastRow(context, 'duties');
  if (end === undefined) return refuseSheet('duties');
  const own = dutiesOf(context, index);
  const [head] = (fields.number ?? '').split('.');
  const isPart = (fields.number ?? '').includes('.');
  const beside = isPart ? own.filter(({ number }) => number.split('.')[0] === head) : own;
  const after = (beside.at(-1) ?? own.at(-1) ?? dutyBefore(context, index))?.source.row ?? end;
  const role = nameAsColumn(context, 'duties', 'role', index);
  return insertRow(context, 'duties', after, { ...fields, role });
}

export function changeDuty(context: EditContext, duty: Duty, fields: FieldTexts): Planned {
  if (fields.text?.trim() === '') return refuse('edit.refusal.no-text');
  return editRow(context, 'duties', rowOf(context, 'duties', duty.source)!, fields);
}

export function removeDuty(context: EditContext, duty: Duty): Planned {
  return removeRow('duties', rowOf(context, 'duties', duty.source)!);
}

/** The number that the next duty of a role would have. */
export function nextNumber(context: EditContext, index: number): string {
  const heads = dutiesOf(context, index).map(({ number }) => Number(number.split('.')[0]));
  return String(Math.max(0, ...heads.filter(Number.isFinite)) + 1);
}

/** 1, 2, 3 and 1.1, 1.2 in the order of the rows; what lines give as their basis follows. */
export function renumberDuties(context: EditContext, index: number): Planned {
  const own = dutiesOf(context, index);
  const numbers = numberInOrder(own.map(({ number }) => number));
  const { code } = context.organisation.roles[index]!;
  const moved = new Map(own.map(({ number }, at) => [`${code}.${number}`, `${code}.${numbers[at]!}`]));
  const edits = own.map((duty, at) => {
    const row = rowOf(context, 'duties', duty.source)!;
    return editRow(context, 'duties', row, { number: writtenAlike(textOf(row.fields.number), numbers[at]!) });
  });
  return combine([...edits, changeBasis(context, (entry) => moved.get(entry) ?? entry)]);
}

function numberInOrder(written: readonly string[]): readonly string[] {
  let head = 0;
  let part = 0;
  return written.map((number) => {
    // A part without a duty before it becomes a duty.
    if (number.includes('.') && head > 0) return `${head}.${(part += 1)}`;
    part = 0;
    return String((head += 1));
  });
}

/** Changes entries in what lines give as their basis; what stands between the entries stays. */
export function changeBasis(context: EditContext, change: (entry: string) => string): Planned {
  return combine(
    // By rows: of a line that stands in its role's own row too, only the basis stands here.
    (context.tables.rows.lines ?? []).map((row) => {
      const written = textOf(row.fields.basis);
      if (written === '') return emptyPlan;
      const after = changeEntries(written, change);
      return editRow(context, 'lines', row, { basis: after });
    }),
  );
}

/** A basis as it is written with its entries changed; what stands between them, and the digits in which they are written, stay. */
export function changeEntries(written: string, change: (entry: string) => string): string {
  return written.replace(/[^؛;,،\s]+/g, (entry) => {
    const plain = westernEntry(entry);
    const changed = change(plain);
    return changed === plain ? entry : writtenAlike(entry, changed);
  });
}

function westernEntry(entry: string): string {
  return entry
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace('٫', '.');
}

/** The duties of a role, parts among them, in the order of the sheet. */
export function dutiesOf({ organisation }: EditContext, index: number): readonly Duty[] {
  const { code } = organisation.roles[index]!;
  return code === '' ? [] : organisation.duties.filter(({ role }) => role.code === code);
}

/** The last duty of the nearest role above in the sheet that has any. */
function dutyBefore(context: EditContext, index: number): Duty | undefined {
  for (let above = index - 1; above >= 0; above -= 1) {
    const last = dutiesOf(context, above).at(-1);
    if (last) return last;
  }
  return undefined;
}
