import { type DescribedWorkbook, describeWorkbook } from '../../../src/workbook/recognise/describeWorkbook';
import { type SheetSnapshot } from '../../../src/workbook/snapshot';
import { type Mapping } from '../../../src/workbook/mapping';
import {
  changedKinds,
  chooseHeader,
  chooseSheet,
  formOf,
  mappingOf,
  missingFields,
} from '../../../src/taskpane/sheets/mappingForm';

function sheet(name: string, values: unknown[][]): SheetSnapshot {
  return { id: name, name, visibility: 'Visible', isProtected: false, mark: null, row: 0, column: 0, values };
}

function describeSheets(mapping: Mapping = {}): DescribedWorkbook {
  return describeWorkbook({
    isStructureProtected: false,
    record: null,
    mapping,
    sheets: [
      sheet('Staff', [
        ['Role no.', 'Title', 'Working title', 'Boss'],
        [1, 'Director', 'Head', ''],
        [2, 'Clerk', 'Clerk', 1],
      ]),
      sheet('Old staff', [
        ['Job code', 'Position', 'Line manager'],
        ['A', 'Manager', ''],
      ]),
      sheet('Letters', [['Dear all']]),
    ],
  });
}

describe('what was recognised', () => {
  it('is each field with its column, samples and certainty', () => {
    const [roles] = describeSheets().kinds;
    expect(roles).toMatchObject({ kind: 'roles', sheet: 'Staff', by: 'name', rows: 2, isChoiceLost: false });
    expect(roles!.fields.find(({ field }) => field === 'title')).toEqual({
      field: 'title',
      isRequired: true,
      found: {
        header: 'Title',
        column: 'B',
        certainty: 'sure',
        samples: ['Director', 'Clerk'],
        runnerUp: 'Working title',
      },
    });
    expect(roles!.fields.find(({ field }) => field === 'unit')?.found).toBeNull();
  });

  it('offers the sheets that have a row of headers', () => {
    const { sheets } = describeSheets();
    expect(sheets.map(({ name }) => name)).toEqual(['Staff', 'Old staff']);
    expect(sheets[1]?.proposals.roles).toEqual({
      code: 'Job code',
      title: 'Position',
      reportsTo: 'Line manager',
    });
  });

  it('says when a choice leads nowhere any more', () => {
    const [roles] = describeSheets({ roles: { sheet: 'Gone', headers: { code: 'x', title: 'y' } } }).kinds;
    expect(roles).toMatchObject({ sheet: 'Staff', isChoiceLost: true });
  });
});

describe('the form', () => {
  const workbook = describeSheets();
  const form = formOf(workbook);

  it('begins as recognised, with nothing to keep', () => {
    expect(form.roles).toEqual({ sheet: 'Staff', headers: { code: 'Role no.', title: 'Title' } });
    expect(form.duties).toEqual({ sheet: '', headers: {} });
    expect(changedKinds(form, workbook)).toEqual([]);
    expect(mappingOf(form, workbook)).toEqual({});
  });

  it('takes the columns of another sheet as Haykal would, and its own again on the way back', () => {
    const other = chooseSheet(form, 'roles', 'Old staff', workbook);
    expect(other.roles.headers).toEqual({ code: 'Job code', title: 'Position', reportsTo: 'Line manager' });
    expect(chooseSheet(other, 'roles', 'Staff', workbook)).toEqual(form);
  });

  it('keeps only what HR changed', () => {
    const changed = chooseHeader(form, 'roles', 'reportsTo', 'Boss');
    expect(changedKinds(changed, workbook)).toEqual(['roles']);
    expect(mappingOf(changed, workbook)).toEqual({
      roles: { sheet: 'Staff', headers: { code: 'Role no.', title: 'Title', reportsTo: 'Boss' } },
    });
  });

  it('gives a header to one field only, and asks for what is required', () => {
    const changed = chooseHeader(form, 'roles', 'aliases', 'Title');
    expect(changed.roles.headers).toEqual({ code: 'Role no.', aliases: 'Title' });
    expect(missingFields(changed, workbook)).toEqual([{ kind: 'roles', field: 'title' }]);
    expect(missingFields(chooseHeader(changed, 'roles', 'title', 'Working title'), workbook)).toEqual([]);
  });

  it('keeps earlier choices of other kinds', () => {
    const mapping: Mapping = {
      lines: { sheet: 'Old staff', headers: { role: 'Job code', reportsTo: 'Line manager' } },
    };
    const chosen = describeSheets(mapping);
    expect(chosen.kinds.find(({ kind }) => kind === 'lines')).toMatchObject({ by: 'choice' });
    const changed = chooseHeader(formOf(chosen), 'roles', 'reportsTo', 'Boss');
    expect(Object.keys(mappingOf(changed, chosen)).sort()).toEqual(['lines', 'roles']);
  });
});
