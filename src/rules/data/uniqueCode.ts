import { foldCode, foldText } from '../../organisation/fold';
import { combine } from '../../organisation/planning/context';
import { editRow, rowOf, textOf } from '../../organisation/planning/rows';
import { writtenAlike } from '../../organisation/planning/spelling';
import { fixBy } from '../fix';
import { groupBy } from '../groupBy';
import { placeOf } from '../place';
import { type Fix, type Report, type Rule, type RuleContext } from '../rule';
import { nameRole, roleSubject } from '../subject';
import { repeatedRows } from './duplicateRow';

/** One code on two roles that are no job share, and no row that wholly repeats another. */
export const uniqueCode: Rule = {
  id: 'data/unique-code',
  severity: 'error',
  check: findRepeatedCodes,
};

function* findRepeatedCodes(context: RuleContext): Iterable<Report> {
  const { organisation, structure, tables } = context;
  const repeats = repeatedRows(tables);
  const own = organisation.roles.flatMap((role, index) =>
    structure.representative[index] === index && !repeats.has(role.source) ? [index] : [],
  );
  const bearers = groupBy(own, (index) => foldCode(organisation.roles[index]!.code));
  for (const [code, indexes] of bearers) {
    const [first, second, ...others] = indexes.map((index) => organisation.roles[index]!);
    if (!first || !second) continue;
    yield {
      message: 'rule.data/unique-code.repeated',
      values: { code: first.code, count: indexes.length, first: nameRole({ ...first, code: '' }) },
      place: placeOf(second.source, 'code'),
      subject: roleSubject({ code, title: '' }),
      role: second.code,
      related: [first, ...others].map(({ source }) => placeOf(source, 'code')),
      fixes: () => renumber(context, indexes.slice(1)),
    };
  }
}

/**
 * The next free numbers for all but the first. Only where a role keeps what is its own: nobody can say of duties and lines
 * that name the number which of its bearers they mean.
 */
function renumber(context: RuleContext, indexes: readonly number[]): readonly Fix[] {
  const { organisation, structure } = context;
  if (!indexes.every((index) => keepsItsOwn(context, index))) return [];
  const numbers = organisation.roles.map(({ code }) => Number(code)).filter(Number.isInteger);
  let last = Math.max(0, ...numbers);
  const plan = combine(
    indexes.flatMap((index) => {
      last += 1;
      // Holders of one shared job go on sharing it.
      return organisation.roles.flatMap(({ source }, share) => {
        const row = structure.representative[share] === index && rowOf(context, 'roles', source);
        if (!row) return [];
        return [
          editRow(context, 'roles', row, { code: writtenAlike(textOf(row.fields.code), String(last)) }),
        ];
      });
    }),
  );
  return fixBy('fix.renumber', plan);
}

/** Whether a role that gets another number still has its manager, and its duties where the workbook keeps duties. */
function keepsItsOwn({ organisation, structure, tables }: RuleContext, index: number): boolean {
  const { source, title, kind, markedTop } = organisation.roles[index]!;
  const isTitle = (written: string) => written !== '' && foldText(written) === foldText(title);
  const isPlaced =
    kind !== 'permanent' ||
    markedTop ||
    (tables.layout.lines === undefined && structure.managers.administrative[index]!.length > 0) ||
    organisation.lines.some(
      (line) =>
        line.source.row === source.row && line.source.sheet === source.sheet && line.reportsTo.code !== null,
    );
  const hasDuties =
    kind === 'body' ||
    organisation.duties.length === 0 ||
    organisation.duties.some(({ role }) => isTitle(role.written));
  return isPlaced && hasDuties;
}
