import { assembling } from '../organisation/assemble';
import { type Layout, type Organisation, type SheetKind, type Source } from '../organisation/model';
import { atOnce, inPortions, type Turns } from '../organisation/turns';
import { type WrittenRow } from '../organisation/written';
import { type ProposedLine, type Regulation } from './model';

/** Rows of the sheets that a regulation fills, by field; values of lists are key words. */
export type RegulationRows = Readonly<
  Record<'units' | 'roles' | 'duties' | 'lines', readonly Readonly<Record<string, string>>[]>
>;

/** A row with the line of the document from which it comes; -1 where only other lines' words say it. */
type Traced = Readonly<{ line: number; fields: Readonly<Record<string, string>> }>;
type TracedRows = Readonly<Record<keyof RegulationRows, readonly Traced[]>>;

/** The rows that a regulation gives for the sheets of a workbook, with those of the reporting lines that are taken. */
export function rowsOfRegulation(regulation: Regulation, taken: readonly ProposedLine[]): RegulationRows {
  const traced = atOnce(tracingRows(regulation, taken));
  const plain = (kind: keyof RegulationRows) => traced[kind].map(({ fields }) => fields);
  return { units: plain('units'), roles: plain('roles'), duties: plain('duties'), lines: plain('lines') };
}

/**
 * The regulation as an organisation: what its rows would be read as. The row of a source is the line of the document (from 1); a
 * sheet has no name.
 */
export function organisationOfRegulation(
  regulation: Regulation,
  taken: readonly ProposedLine[] = [],
): Organisation {
  return atOnce(assemblingRegulation(regulation, taken));
}

/** What `organisationOfRegulation` does, in steps. */
export function* assemblingRegulation(
  regulation: Regulation,
  taken: readonly ProposedLine[] = [],
): Turns<Organisation> {
  const traced = yield* tracingRows(regulation, taken);
  const layout: Partial<Record<SheetKind, Layout>> = {};
  const rows: Partial<Record<SheetKind, readonly WrittenRow[]>> = {};
  for (const kind of Object.keys(traced) as (keyof RegulationRows)[]) {
    yield undefined;
    const fields = new Set<string>();
    for (const row of traced[kind]) for (const field of Object.keys(row.fields)) fields.add(field);
    const columns = Object.fromEntries([...fields].map((field) => [field, 'A']));
    layout[kind] = { sheet: '', headerRow: 1, columns };
    rows[kind] = traced[kind].map(({ line, fields: texts }) => {
      const source: Source = { sheet: '', row: regulation.lines[line]?.line ?? 1, columns };
      return { source, fields: texts };
    });
  }
  yield undefined;
  return yield* assembling({ language: regulation.language, layout, rows });
}

function* tracingRows(regulation: Regulation, taken: readonly ProposedLine[]): Turns<TracedRows> {
  const { bodies, units, roles } = regulation;
  const ranks = ranksInUnits(roles);
  const duties: Traced[] = [];
  yield* inPortions(roles, ({ code, duties: own }) => {
    for (const duty of own)
      for (const { number, text, cadence, line } of [duty, ...duty.parts])
        duties.push({ line, fields: { role: code, number, text, cadence } });
  });
  return {
    units: units.map(({ name, track, parent, ownBylaw, line }) => ({
      line: line ?? -1,
      fields: { name, track, parent, ownBylaw: ownBylaw ? 'yes' : 'no' },
    })),
    roles: [
      ...bodies.map(({ code, title, titleEn, line }) => ({
        line: line ?? -1,
        fields: { code, title, titleEn, kind: 'body' },
      })),
      ...roles.map(({ code, title, titleEn, track, unit, kind, lead, notes, line }, at) => ({
        line,
        fields: {
          code,
          title,
          titleEn,
          track,
          unit,
          rank: unit === '' ? '' : String(ranks[at]!),
          kind,
          lead,
          notes: notes.join('\n'),
        },
      })),
    ],
    duties,
    lines: taken.map(({ role, reportsTo, relation, basis, words }) => ({
      line: words[0]?.line ?? -1,
      fields: { role, reportsTo, relation, basis: basis.join('؛ ') },
    })),
  };
}

/** Place of each role in its unit, 1 for the first: units list their roles from the highest to the lowest. */
function ranksInUnits(roles: Regulation['roles']): readonly number[] {
  const counts = new Map<string, number>();
  return roles.map(({ unit }) => {
    const rank = (counts.get(unit) ?? 0) + 1;
    counts.set(unit, rank);
    return rank;
  });
}
