import { sampleContent } from '../../src/cli/sampleContent';
import { createWorkbook } from '../../src/operations/createWorkbook';
import { editWorkbook } from '../../src/operations/editWorkbook';
import { readForEditing } from '../../src/operations/readForEditing';
import { type EditPlan } from '../../src/organisation/edit';
import { applyToTables } from '../../src/organisation/planning/applyToTables';
import { changeCode, renumberRoles } from '../../src/organisation/planning/codes';
import {
  type EditContext,
  isRefusal,
  type Planned,
  prepareEdits,
} from '../../src/organisation/planning/context';
import {
  addDuty,
  changeDuty,
  dutiesOf,
  removeDuty,
  renumberDuties,
} from '../../src/organisation/planning/duties';
import { addLine, changeManager, linesOf, removeLine } from '../../src/organisation/planning/lines';
import { addRole, changeRole, removeRole, retireRole } from '../../src/organisation/planning/roles';
import { newWorkbook } from '../../src/workbench/files/newWorkbook';
import { attachExcel } from '../../src/workbench/node/attachExcel';
import { stateOf } from './workbookState';

/* All that HR can do in the Edit view, on the samples, through the real office.js: written as planned, and taken back. */

const tasks: readonly [task: string, plan: (context: EditContext) => Planned][] = [
  [
    'add a role',
    (context) => {
      const { unit } = context.organisation.roles.find((role) => role.unit !== '')!;
      return addRole(context, { code: '77', title: 'مترجم/ة', unit, kind: 'permanent' });
    },
  ],
  ['change a role', (context) => changeRole(context, 5, { title: '=1+1', kind: 'temporary' })],
  ['retire a role', (context) => retireRole(context, 5)],
  ['remove a role', (context) => removeRole(context, 5)],
  ['change a code', (context) => changeCode(context, 3, '99')],
  ['renumber the roles', (context) => renumberRoles(context)],
  ['add a duty', (context) => addDuty(context, 4, { number: '99', text: '-1' })],
  ['add a part', (context) => addDuty(context, 4, { number: '1.10', text: 'جزء' })],
  ['change a duty', (context) => changeDuty(context, dutiesOf(context, 4)[0]!, { text: '٠٧' })],
  ['remove a duty', (context) => removeDuty(context, dutiesOf(context, 4)[0]!)],
  ['renumber duties', (context) => renumberDuties(context, 4)],
  ['give another manager', (context) => changeManager(context, 5, 3)],
  ['take the manager away', (context) => changeManager(context, 4, null)],
  ['add a line', (context) => addLine(context, 5, 2, { relation: 'technical' })],
  ['remove a line', (context) => removeLine(context, linesOf(context, 4)[0]!)],
];

describe.each([
  ['institute', 'ar'],
  ['faulty', 'en'],
] as const)('the %s, %s', (sample, language) => {
  test.each(tasks)('%s', async (_, plan) => {
    const { model } = await newWorkbook('sample.xlsx');
    attachExcel(model);
    await createWorkbook(sampleContent(language, sample));
    const before = stateOf(model);
    const context = await readForEditing();
    const planned = plan(context);
    if (isRefusal(planned)) throw new Error(planned.message);
    const { skipped, undo } = await editWorkbook({ plan: planned });
    expect(skipped).toEqual([]);
    expect((await readForEditing()).organisation).toEqual(whenApplied(context, planned));
    const undone = await editWorkbook({ plan: undo });
    expect(undone.skipped).toEqual([]);
    expect(stateOf(model)).toEqual(before);
  });
});

/** The organisation that the plan promises. */
function whenApplied({ tables }: EditContext, plan: EditPlan) {
  return prepareEdits(applyToTables(tables, plan)).organisation;
}
