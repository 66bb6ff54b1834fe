import { actions } from '../../src/commands/actions';
import { goTo } from '../../src/operations/goTo';
import { listChoices } from '../../src/operations/listChoices';
import { summariseRoles } from '../../src/operations/summariseRoles';
import { choicesOf, wishOf } from '../../src/workbook/summaryChoices';
import { openExcel } from './openExcel';

/** How summaries were made last is kept in the workbook, for whoever makes the next. */

const key = 'haykal.summary';
const now = new Date(2026, 10, 23);
const pages = async () => (await listChoices()).pages;

it('is told with what there is to choose, and nothing where no summary was made', async () => {
  await openExcel();
  expect(await pages()).toBeNull();
  const wish = { language: 'ar', bothTitles: true, parts: ['duties', 'notes'] } as const;
  await summariseRoles({ roles: ['2'], now, ...wish });
  const kept = await pages();
  expect(kept).toEqual(choicesOf(wish));
  expect(wishOf(kept!)).toEqual(wish);
  await summariseRoles({ roles: ['2'], now });
  expect(wishOf((await pages())!)).toEqual({});
});

it('is ignored where it is old, damaged or not Haykal’s, and of columns that are gone', async () => {
  const { model } = await openExcel();
  const sound = choicesOf({ further: ['Place'] });
  for (const odd of ['ar', { language: 'ar' }, { ...sound, language: 'fr' }, { ...sound, without: ['x'] }]) {
    model.settings.set(key, JSON.stringify(odd));
    expect(await pages()).toBeNull();
  }
  model.settings.set(key, JSON.stringify(sound));
  expect(await pages()).toEqual(choicesOf({}));
});

it('is what the ribbon makes the next summary by', async () => {
  const { model } = await openExcel();
  await summariseRoles({ roles: ['2'], language: 'ar', now });
  await goTo({ sheet: 'Duties', cell: 'C4' });
  await actions.summariseRole();
  expect(model.sheets.filter(({ name }) => name === 'Role 2')).toEqual([]);
});

it('stays as it was where the summaries are cancelled', async () => {
  const { model } = await openExcel();
  const controller = new AbortController();
  const run = summariseRoles({
    roles: 'all',
    now,
    signal: controller.signal,
    onProgress: (phase) => {
      if (phase === 'writing') controller.abort();
    },
  });
  await expect(run).rejects.toThrow();
  expect(model.settings.has(key)).toBe(false);
});
