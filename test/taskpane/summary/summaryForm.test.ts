import { choicesOf } from '../../../src/workbook/summaryChoices';
import { type Choices, type RoleChoice } from '../../../src/operations/listChoices';
import { currentRole, roleOptions } from '../../../src/taskpane/summary/roleOptions';
import {
  detailsFor,
  emptyForm,
  summaryRequest,
  toggled,
  type SummaryForm,
} from '../../../src/taskpane/summary/summaryForm';

const now = new Date('2026-01-01T00:00:00Z');
const role = (code: string, title = `دور ${code}`): RoleChoice => ({ code, title, unit: 'وحدة', holder: '' });
const details = { role: '5', holder: ' منى ', start: '2026-02-01' };

const offered = {
  roles: [role('5'), role('6')],
  units: ['وحدة'],
  further: ['المؤهل', 'المكان'],
  pages: null,
};

describe('what the form asks for', () => {
  it.each<[string, Partial<SummaryForm>, string | null, ReturnType<typeof summaryRequest>]>([
    ['the role of the selection', {}, '5', { roles: ['5'], now }],
    ['no role where none is chosen', {}, null, 'no-role'],
    ['all roles, whichever is chosen', { scope: 'all', details }, '5', { roles: 'all', now }],
    [
      'several roles, as long as they are there',
      { scope: 'several', several: ['6', '9', '5'] },
      '5',
      { roles: ['6', '5'], now },
    ],
    [
      'no role where several are wanted and none is left',
      { scope: 'several', several: ['9'] },
      '5',
      'no-role',
    ],
    [
      'the roles of a unit, without a holder',
      { scope: 'unit', unit: 'وحدة', details },
      '5',
      { roles: { unit: 'وحدة' }, now },
    ],
    ['no unit where it is gone', { scope: 'unit', unit: 'أخرى' }, '5', 'no-unit'],
    ['no unit where none is chosen', { scope: 'unit' }, '5', 'no-unit'],
    [
      'another language, both titles, fewer parts, HR’s own columns that are there',
      {
        pages: {
          language: 'en',
          bothTitles: true,
          without: ['open', 'place'],
          further: ['المكان', 'السيارة'],
        },
      },
      '5',
      {
        roles: ['5'],
        language: 'en',
        bothTitles: true,
        parts: ['relations', 'duties', 'recurring', 'contacts', 'further', 'notes', 'acknowledgement'],
        further: ['المكان'],
        now,
      },
    ],
    ['its holder and start', { details }, '5', { roles: ['5'], holder: 'منى', start: '2026-02-01', now }],
    ['no holder of another role', { details }, '6', { roles: ['6'], now }],
    [
      'no holder of an invisible mark',
      { details: { ...details, holder: '\u200f', start: '' } },
      '5',
      { roles: ['5'], now },
    ],
    ['no holder of spaces', { details: { ...details, holder: '  ', start: '' } }, '5', { roles: ['5'], now }],
  ])('%s', (_, form, code, expected) => {
    expect(summaryRequest({ ...emptyForm, ...form }, code, offered, now)).toEqual(expected);
  });

  it('has the pages as they were made last, until the person chooses otherwise', () => {
    const pages = choicesOf({ language: 'en', further: ['المكان'] });
    const request = (form: Partial<SummaryForm>) =>
      summaryRequest({ ...emptyForm, ...form }, '5', { ...offered, pages }, now);
    expect(request({})).toEqual({ roles: ['5'], language: 'en', further: ['المكان'], now });
    expect(request({ pages: choicesOf({}) })).toEqual({ roles: ['5'], now });
  });

  it('puts things into a list and takes them out again', () => {
    expect(toggled(toggled(['a'], 'b'), 'a')).toEqual(['b']);
  });

  it('shows details with their own role only', () => {
    const form = { ...emptyForm, details };
    expect(detailsFor(form, '5')).toMatchObject({ holder: ' منى ', start: '2026-02-01' });
    expect(detailsFor(form, '6')).toEqual({ holder: '', start: '' });
  });
});

describe('the role that the view is about', () => {
  const choices: Choices = {
    language: 'ar',
    roles: [role('5'), role('6')],
    units: [],
    further: [],
    pages: null,
    selected: '6',
    everyRole: 2,
  };
  it.each<[string, string | null | undefined, Choices, string | undefined]>([
    ['the chosen one', '5', choices, '5'],
    ['that of the selection where nobody has chosen', undefined, choices, '6'],
    ['not a chosen one that is gone', '9', choices, '6'],
    ['none, where the field was emptied', null, choices, undefined],
    ['none', undefined, { ...choices, selected: null }, undefined],
  ])('%s', (_, chosen, given, expected) => {
    expect(currentRole(chosen, given)?.code).toBe(expected);
  });

  it('is offered by number and title, without a title by its number', () => {
    expect(roleOptions([role('5'), role('6', '')])).toEqual([
      { key: '5', code: '5', name: 'دور 5', label: '5 – دور 5', detail: 'وحدة' },
      { key: '6', code: '6', name: '', label: '6', detail: 'وحدة' },
    ]);
  });
});
