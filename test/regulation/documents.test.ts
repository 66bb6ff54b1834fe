import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Regulation } from '../../src/regulation/model';
import { parseRegulation } from '../../src/regulation/parse';
import { readPlainText } from '../../src/regulation/plainText';
import { proposeLines } from '../../src/regulation/proposeLines';

/* Regulations of other organisations in other styles; what must come out was written by reading them (documents/README.md). */

type Expected = Readonly<{
  bodies: readonly string[];
  tracks: readonly string[];
  units: readonly Readonly<{ name: string; track: string; ownBylaw: boolean }>[];
  roles: readonly Readonly<{
    code: string;
    title: string;
    track: string;
    unit: string | null;
    kind: string;
    lead: string | null;
    duties: readonly Readonly<{ number: string; text: string; parts: readonly string[] }>[];
  }>[];
  lines: readonly Readonly<{ role: string; reportsTo: string; relation: string; certainty: string }>[];
  title: readonly number[];
  labels: readonly number[];
  notes: readonly number[];
  unread: readonly number[];
}>;

const folder = path.join(__dirname, 'documents');
const documents = readdirSync(folder).filter((name) => /\.(?:txt|md)$/.test(name) && name !== 'README.md');

function linesRead(regulation: Regulation, ...as: string[]): number[] {
  return regulation.lines.filter((line) => as.includes(line.as)).map(({ line }) => line);
}

describe.each(documents)('%s', (name) => {
  const regulation = parseRegulation(readPlainText(readFileSync(path.join(folder, name), 'utf8')));
  const expected = JSON.parse(
    readFileSync(path.join(folder, name.replace(/\.\w+$/, '.json')), 'utf8'),
  ) as Expected;

  it('gives its bodies, tracks and units', () => {
    expect(regulation.bodies.map(({ title }) => title)).toEqual(expected.bodies);
    expect(regulation.tracks.map((track) => track.name)).toEqual(expected.tracks);
    expect(
      regulation.units.map(({ name: unit, track, ownBylaw }) => ({ name: unit, track, ownBylaw })),
    ).toEqual(expected.units);
  });

  it('gives its roles with their duties to the letter', () => {
    const roles = regulation.roles.map(({ code, title, track, unit, kind, lead, duties }) => ({
      code,
      title,
      track,
      unit: unit || null,
      kind,
      lead: lead || null,
      duties: duties.map(({ number, text, parts }) => ({
        number,
        text,
        parts: parts.map((part) => part.text),
      })),
    }));
    expect(roles).toEqual(expected.roles);
  });

  it('accounts for every line', () => {
    expect(linesRead(regulation, 'note')).toEqual(expected.notes);
    expect(linesRead(regulation, 'unread')).toEqual(expected.unread);
    const labels = linesRead(regulation, 'fact', 'heading').filter((line) => expected.labels.includes(line));
    expect(labels).toEqual(expected.labels);
    expect(linesRead(regulation, 'heading')).toEqual(expect.arrayContaining([...expected.title]));
  });

  it('states the lines that a reader finds, and no others', () => {
    const key = (line: Expected['lines'][number]) =>
      `${line.role}>${line.reportsTo} ${line.relation} ${line.certainty}`;
    const found = proposeLines(regulation)
      .lines.filter(({ certainty }) => certainty !== 'assumed')
      .map(key);
    expect(found.sort()).toEqual(expected.lines.map(key).sort());
  });
});
