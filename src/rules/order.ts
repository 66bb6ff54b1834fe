import { type Organisation, sheetKinds } from '../organisation/model';
import { type Finding } from './rule';

/** Findings by sheet in the order of the layout, then by row, column and rule. */
export function inOrder({ layout }: Organisation, findings: readonly Finding[]): readonly Finding[] {
  const sheets = new Map(sheetKinds.map((kind, index) => [layout[kind]?.sheet, index]));
  const keyed = findings.map((finding) => {
    const [, letters = '', row = '0'] = /^([A-Z]+)(\d+)$/.exec(finding.place.cell) ?? [];
    return {
      finding,
      sheet: sheets.get(finding.place.sheet) ?? sheetKinds.length,
      row: Number(row),
      letters,
    };
  });
  keyed.sort(
    (a, b) =>
      a.sheet - b.sheet ||
      a.row - b.row ||
      a.letters.length - b.letters.length ||
      compare(a.letters, b.letters) ||
      compare(a.finding.rule, b.finding.rule),
  );
  return keyed.map(({ finding }) => finding);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
