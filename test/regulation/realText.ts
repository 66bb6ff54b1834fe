import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { regulationJson } from '../../src/cli/regulationJson';
import { parseRegulation } from '../../src/regulation/parse';
import { readPlainText } from '../../src/regulation/plainText';
import { proposeLines } from '../../src/regulation/proposeLines';

/* The real document and what must come out of it stand beside the repository, not in it. */

const shared = path.resolve(__dirname, '../../../shared');
const regulationFile = path.join(shared, 'regulation/institute.ar.txt');

/** Whether the real document is there. */
export const hasRealText = existsSync(regulationFile);

export function realText(): string {
  return readFileSync(regulationFile, 'utf8');
}

function gold(name: string): unknown {
  return JSON.parse(readFileSync(path.join(shared, 'gold', name), 'utf8'));
}

export type GoldStructure = Readonly<{
  bodies: string[];
  tracks: string[];
  units: string[];
  roles: {
    code: string;
    title: string;
    track: string;
    unit: string | null;
    kind: string;
    duties: number;
    parts: Record<string, number>;
    lead?: string;
  }[];
}>;
export type GoldLine = Readonly<{
  role: string;
  reportsTo: string;
  relation: string;
  certainty: string;
  sample: boolean;
}>;

export const goldStructure = () => gold('structure.json') as GoldStructure;
export const goldLines = (): readonly GoldLine[] => (gold('lines.json') as { lines: GoldLine[] }).lines;

/** What was found of what was wanted. */
export type Figure = Readonly<{ wanted: number; found: number; right: number }>;

export const precision = ({ found, right }: Figure) => right / found;
export const recall = ({ wanted, right }: Figure) => right / wanted;

/** How many of two lists are the same, each as often as it stands in both. */
function compareLists(wanted: readonly string[], found: readonly string[]): Figure {
  const left = [...wanted];
  const right = found.filter((each) => {
    const at = left.indexOf(each);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
  return { wanted: wanted.length, found: found.length, right };
}

/** Figures of the real text against the gold: all lines, those that are stated or reported, mentions and cadences of roles 1 to 8. */
export function measureRealText(): Readonly<Record<'lines' | 'stated' | 'mentions' | 'cadences', Figure>> {
  const regulation = parseRegulation(readPlainText(realText()));
  const json = regulationJson(regulation, proposeLines(regulation));
  const line = ({ role, reportsTo, relation, certainty }: Omit<GoldLine, 'sample'>) =>
    `${role}>${reportsTo} ${relation} ${certainty}`;
  const isSaid = ({ certainty }: { certainty: string }) => certainty === 'stated' || certainty === 'reported';
  const isFirst = ({ duty }: { duty: string }) => Number(duty.split('.')[0]) <= 8;
  const { mentions } = gold('mentions-1-8.json') as { mentions: Record<string, string[]> };
  const { cadence } = gold('cadence-1-8.json') as { cadence: Record<string, string[]> };
  // Which collective is meant, and how an unknown title is cut out, is no matter of the figure.
  const plain = (mention: string) =>
    mention.startsWith('?') ? '?' : /^[A-Z]{2,}$/.test(mention) ? 'all' : mention;
  const named = ({ role, kind }: { role: string | null; kind: string }) =>
    kind === 'collective' ? 'all' : (role ?? '?');
  return {
    lines: compareLists(goldLines().map(line), json.lines.map(line)),
    stated: compareLists(goldLines().filter(isSaid).map(line), json.lines.filter(isSaid).map(line)),
    mentions: compareLists(
      Object.entries(mentions).flatMap(([duty, list]) => list.map((each) => `${duty} ${plain(each)}`)),
      json.mentions.filter(isFirst).map((mention) => `${mention.duty} ${named(mention)}`),
    ),
    cadences: compareLists(
      Object.entries(cadence).flatMap(([duty, list]) => list.map((each) => `${duty} ${each}`)),
      json.cadence
        .filter(isFirst)
        .flatMap(({ duty, cadence: list }) => list.map((each) => `${duty} ${each}`)),
    ),
  };
}
