import fc from 'fast-check';
import { compareOrganisations } from '../../../src/organisation/compare/compareOrganisations';
import { type Change, comparableFields, type Thing } from '../../../src/organisation/compare/comparison';
import { describeChange } from '../../../src/organisation/compare/describeChange';
import { roleText } from '../../../src/organisation/compare/fieldTexts';
import { type EditPlan, emptyPlan } from '../../../src/organisation/edit';
import { type Organisation, type Reference, type Role } from '../../../src/organisation/model';
import { applyToTables, rowAfter } from '../../../src/organisation/planning/applyToTables';
import { planChanges } from '../../../src/organisation/planning/changes';
import { type EditContext, prepareEdits } from '../../../src/organisation/planning/context';
import { buildOrganisation, buildTables } from '../build';
import { twoWorkbooks } from '../compare/reshape';

const after = (context: EditContext, plan: Parameters<typeof applyToTables>[1]) =>
  prepareEdits(applyToTables(context.tables, plan));
const said = (changes: readonly Change[]) => changes.map((change) => describeChange('en', change));

describe('whatever the two workbooks', () => {
  it('all changes bring the one to the other', () => {
    fc.assert(
      fc.property(twoWorkbooks(), ([one, other]) => {
        const context = prepareEdits(buildTables(one));
        const wanted = buildOrganisation(other);
        const comparison = compareOrganisations(context.organisation, wanted);
        const { plan, unwritten } = planChanges(context, wanted, comparison, comparison.changes);
        expect(unwritten.map(({ why }) => why)).toEqual([]);
        const { fields } = comparison;
        const then = compareOrganisations(after(context, plan).organisation, wanted, { fields });
        expect(said(then.changes)).toEqual([]);
      }),
      { numRuns: 120 },
    );
  });

  it('nothing chosen is an empty plan', () => {
    fc.assert(
      fc.property(twoWorkbooks(), ([one, other]) => {
        const context = prepareEdits(buildTables(one));
        const wanted = buildOrganisation(other);
        const comparison = compareOrganisations(context.organisation, wanted);
        expect(planChanges(context, wanted, comparison, [])).toEqual({ plan: emptyPlan, unwritten: [] });
      }),
      { numRuns: 20 },
    );
  });

  it('some changes bring those and nothing else', () => {
    fc.assert(
      fc.property(twoWorkbooks(), fc.array(fc.boolean(), { minLength: 8 }), ([one, other], picks) => {
        const context = prepareEdits(buildTables(one));
        const wanted = buildOrganisation(other);
        const comparison = compareOrganisations(context.organisation, wanted);
        const chosen = comparison.changes.filter((_, index) => picks[index % picks.length]);
        const { plan, unwritten } = planChanges(context, wanted, comparison, chosen);
        const refused = new Set(unwritten.map(({ change }) => change));
        const done = chosen.filter((change) => !refused.has(change));
        const then = after(context, plan).organisation;
        const expected = expectedFacts(context.organisation, wanted, done);
        expect(factsOf(context.organisation, wanted, then, plan)).toEqual(expected);
      }),
      { numRuns: 120 },
    );
  });
});

const texts = (role: Role) => comparableFields.role.map((field) => roleText(role, field)).join('|');

/** Names for roles that do not depend on what is changed: `#3` for the fourth of the workbook, `+5` for a new one. */
type Facts = Readonly<{ roles: string[]; duties: string[]; lines: string[]; units: string[] }>;

/** What must be there once these changes, and no others, are made; worked out from the two organisations alone. */
function expectedFacts(before: Organisation, wanted: Organisation, done: readonly Change[]): Facts {
  const of = (what: Thing, change: string) =>
    done.filter((one) => one.what === what && one.change === change);
  const gone = (what: Thing) => new Set(of(what, 'removed').map((change) => change.before!.index));
  const fieldsOf = (what: Thing, index: number) =>
    done.filter((one) => one.what === what && one.field !== null && one.before?.index === index);
  const goneRoles = gone('role');
  const names = new Map<number, string>(
    of('role', 'added').map(({ after: side }) => [side!.index, `+${side!.index}`]),
  );
  const matches = compareOrganisations(before, wanted).matches.role;
  matches.forEach((other, index) => other !== -1 && names.set(other, `#${index}`));
  const nameBefore = ({ code, written }: Reference) => {
    const index = before.roles.findIndex((role) => role.code === code);
    return index === -1 ? `?${written}` : goneRoles.has(index) ? 'gone' : `#${index}`;
  };
  const nameAfter = ({ code, written }: Reference) =>
    names.get(wanted.roles.findIndex((role) => role.code === code)) ?? `?${written}`;
  const roles = before.roles.flatMap((role, index) => {
    if (goneRoles.has(index)) return [];
    const changed = new Map(fieldsOf('role', index).map(({ field, after: side }) => [field, side!.value]));
    return [comparableFields.role.map((field) => changed.get(field) ?? roleText(role, field)).join('|')];
  });
  const duties = before.duties.flatMap((duty, index) => {
    if (gone('duty').has(index)) return [];
    const changed = new Map(fieldsOf('duty', index).map((change) => [change.field, change.after!]));
    const moved = changed.get('role');
    const owner = moved ? nameAfter(wanted.duties[moved.index]!.role) : nameBefore(duty.role);
    if (owner === 'gone') return [];
    return [
      `${owner} ${changed.get('number')?.value ?? duty.number} ${changed.get('text')?.value ?? duty.text}`,
    ];
  });
  const lines = before.lines.flatMap((line, index) => {
    if (gone('line').has(index)) return [];
    const changed = new Map(fieldsOf('line', index).map((change) => [change.field, change.after!]));
    const manager = changed.get('reportsTo');
    const ends = [
      nameBefore(line.role),
      manager ? nameAfter(wanted.lines[manager.index]!.reportsTo) : nameBefore(line.reportsTo),
    ];
    return ends.includes('gone')
      ? []
      : [`${ends.join('>')} ${changed.get('relation')?.value ?? line.relation}`];
  });
  const units = before.units.flatMap((unit, index) => (gone('unit').has(index) ? [] : [unit.name]));
  const added = (what: Thing) => of(what, 'added').map(({ after: side }) => side!);
  return {
    roles: [...roles, ...added('role').map(({ index }) => texts(wanted.roles[index]!))].sort(),
    duties: [
      ...duties,
      ...added('duty').map(({ index }) => {
        const { role, number, text } = wanted.duties[index]!;
        return `${nameAfter(role)} ${number} ${text}`;
      }),
    ].sort(),
    lines: unique([
      ...lines,
      ...added('line').map(({ index }) => {
        const { role, reportsTo, relation } = wanted.lines[index]!;
        return `${nameAfter(role)}>${nameAfter(reportsTo)} ${relation}`;
      }),
    ]),
    units: [...units, ...added('unit').map(({ index }) => wanted.units[index]!.name)].sort(),
  };
}

/** What is there: roles told apart by the rows in which they stood. */
function factsOf(before: Organisation, wanted: Organisation, then: Organisation, plan: EditPlan): Facts {
  const rows = new Map<number, string>();
  const removed = new Set(plan.removals.map(({ sheet, row }) => `${sheet} ${row}`));
  before.roles.forEach(({ source: { sheet, row } }, index) => {
    if (!removed.has(`${sheet} ${row}`)) rows.set(rowAfter(plan, sheet, row), `#${index}`);
  });
  const name = ({ code, written }: Reference) => {
    const role = then.roles.find((one) => one.code === code);
    if (!role) return `?${written}`;
    return rows.get(role.source.row) ?? `+${wanted.roles.findIndex((one) => one.code === role.code)}`;
  };
  return {
    roles: then.roles.map(texts).sort(),
    duties: then.duties.map(({ role, number, text }) => `${name(role)} ${number} ${text}`).sort(),
    lines: unique(
      then.lines.map(({ role, reportsTo, relation }) => `${name(role)}>${name(reportsTo)} ${relation}`),
    ),
    units: then.units.map((unit) => unit.name).sort(),
  };
}

const unique = (facts: readonly string[]) => [...new Set(facts)].sort();
