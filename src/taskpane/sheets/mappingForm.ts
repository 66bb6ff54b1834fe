import { type Mapping } from '../../workbook/mapping';
import {
  type DescribedWorkbook,
  type MappedKind,
  mappedKinds,
  type RecognisedSheet,
} from '../../workbook/recognise/describeWorkbook';

/** What stands in the fields of one kind of sheet: the sheet, empty for none, and the header of each field that has one. */
export type SheetForm = Readonly<{ sheet: string; headers: Readonly<Record<string, string>> }>;

/** What stands in the fields of the view. */
export type MappingForm = Readonly<Record<MappedKind, SheetForm>>;

/** The form as the workbook was recognised. */
export function formOf({ kinds }: DescribedWorkbook): MappingForm {
  return Object.fromEntries(kinds.map((kind) => [kind.kind, sheetFormOf(kind)])) as MappingForm;
}

function sheetFormOf({ sheet, fields }: RecognisedSheet): SheetForm {
  const headers = fields.flatMap(({ field, found }) => (found ? [[field, found.header] as const] : []));
  return { sheet: sheet ?? '', headers: Object.fromEntries(headers) };
}

/** The form with another sheet for a kind; its columns as Haykal would take them. */
export function chooseSheet(
  form: MappingForm,
  kind: MappedKind,
  sheet: string,
  workbook: DescribedWorkbook,
): MappingForm {
  const recognised = workbook.kinds.find((one) => one.kind === kind);
  const headers =
    recognised?.sheet === sheet
      ? sheetFormOf(recognised).headers
      : (workbook.sheets.find(({ name }) => name === sheet)?.proposals[kind] ?? {});
  return { ...form, [kind]: { sheet, headers } };
}

/** The form with another header for a field; empty for none. A header is of one field only. */
export function chooseHeader(
  form: MappingForm,
  kind: MappedKind,
  field: string,
  header: string,
): MappingForm {
  const { sheet, headers } = form[kind];
  const others = Object.entries(headers).filter(([other, text]) => other !== field && text !== header);
  const chosen = header === '' ? others : [...others, [field, header] as const];
  return { ...form, [kind]: { sheet, headers: Object.fromEntries(chosen) } };
}

/** The kinds whose fields are not as the workbook was recognised. */
export function changedKinds(form: MappingForm, workbook: DescribedWorkbook): readonly MappedKind[] {
  const before = formOf(workbook);
  return mappedKinds.filter((kind) => !isSame(form[kind], before[kind]));
}

function isSame(one: SheetForm, other: SheetForm): boolean {
  const fields = Object.keys(one.headers);
  return (
    one.sheet === other.sheet &&
    fields.length === Object.keys(other.headers).length &&
    fields.every((field) => one.headers[field] === other.headers[field])
  );
}

/** Required fields without a column, in the kinds that HR changed. */
export function missingFields(
  form: MappingForm,
  workbook: DescribedWorkbook,
): readonly Readonly<{ kind: MappedKind; field: string }>[] {
  return changedKinds(form, workbook).flatMap((kind) => {
    const { sheet, headers } = form[kind];
    const fields = workbook.kinds.find((one) => one.kind === kind)?.fields ?? [];
    const missing = fields.filter(({ field, isRequired }) => isRequired && headers[field] === undefined);
    return sheet === '' ? [] : missing.map(({ field }) => ({ kind, field }));
  });
}

/**
 * The choice to keep: what was chosen before and what was changed now. Kinds that Haykal recognised as HR sees them are
 * left to it, so that new columns are found by themselves.
 */
export function mappingOf(form: MappingForm, workbook: DescribedWorkbook): Mapping {
  const changed = new Set<MappedKind>(changedKinds(form, workbook));
  const kept = Object.entries(workbook.mapping).filter(([kind]) => !changed.has(kind as MappedKind));
  const chosen = [...changed]
    .filter((kind) => form[kind].sheet !== '')
    .map((kind) => [kind, form[kind]] as const);
  return Object.fromEntries([...kept, ...chosen]);
}
