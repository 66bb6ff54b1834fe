import { type ChartPage } from '../chart/chartPage';
import { chartPages } from '../chart/chartPages';
import { chartDefaults, type ChartOptions, type Scope } from '../chart/chartOptions';
import { growingForest } from '../chart/forest';
import { keepOrder, labelRole, titleIn } from '../chart/roleLabel';
import { say, type Language } from '../locales/say';
import { foldCode, foldText } from '../organisation/fold';
import { type Organisation } from '../organisation/model';
import { inTurns, type Portion, type Turns } from '../organisation/turns';
import { derivingStructure } from '../organisation/structure';
import { unitNames } from '../organisation/unitNames';

/** How a chart is wished; roles by their codes, tracks and units by their names, however written. */
export type ChartWish = Readonly<{
  /** The workbook's language where no other is given. */
  language?: Language;
}> &
  Omit<ChartOptions, 'language' | 'rightToLeft'>;

/** A chart ready to be drawn. */
export type PlannedChart = Readonly<{
  outcome: 'planned';
  language: Language;
  /** What the chart is known by, its name, and what stands at its foot. */
  subject: string;
  name: string;
  foot: string;
  pages: readonly ChartPage[];
  /** Least size in points in which its text is printed. */
  textSize: number;
  /** Roles that stand apart, because no manager leads to them or their lines run in a ring. */
  apart: readonly string[];
}>;

/** What is wished to be charted and is not there. */
export type NotThere = Readonly<{ outcome: 'no-such-unit' | 'no-such-track' | 'no-such-role' }>;

/** Decides what a chart shows and where all of it stands; in turns, so that a screen goes on answering. What `breathe` throws ends it. */
export function planChart(
  organisation: Organisation,
  wish: ChartWish,
  { breathe, tell }: Readonly<{ breathe: () => Promise<void>; tell?: (portion: Portion) => void }>,
): Promise<PlannedChart | NotThere> {
  return inTurns(planSteps(organisation, wish), breathe, tell);
}

/** The steps of planning. */
export function* planSteps(organisation: Organisation, wish: ChartWish): Turns<PlannedChart | NotThere> {
  const { language = organisation.language, scope: wished = chartDefaults.scope } = wish;
  const scope = findScope(organisation, wished);
  if ('outcome' in scope) return scope;
  yield undefined;
  const structure = yield* derivingStructure(organisation);
  yield undefined;
  const forest = yield* growingForest(organisation, structure, { scope, depth: wish.depth });
  yield undefined;
  const pages = yield* chartPages(organisation, structure, forest, { ...wish, language, scope });
  const { apart, ringRoots, parent, children } = forest;
  const rings = [...ringRoots].filter((role) => parent[role]! >= 0 || children[role]!.length > 0);
  const faulty = [...new Set([...apart, ...rings])].map((role) => organisation.roles[role]!);
  const title = say(language, 'chart.sheet');
  const about = nameScope(organisation, scope, language);
  return {
    outcome: 'planned',
    language,
    subject: subjectOf(scope),
    name: about === '' ? title : `${title} - ${about}`,
    foot: writeFoot(organisation, language),
    pages,
    textSize: pages.reduce((least, { drawing }) => Math.min(least, drawing.textSize), Infinity),
    apart: faulty.map((role) => labelRole(role, language)),
  };
}

/** The scope in the workbook's own spelling. */
function findScope(organisation: Organisation, scope: Scope): Scope | NotThere {
  switch (scope.kind) {
    case 'all':
      return scope;
    case 'unit': {
      const unit = unitNames(organisation).get(foldText(scope.unit));
      return unit === undefined ? { outcome: 'no-such-unit' } : { kind: 'unit', unit };
    }
    case 'track': {
      const track = tracksOf(organisation).find((name) => foldText(name) === foldText(scope.track));
      return track === undefined ? { outcome: 'no-such-track' } : { kind: 'track', track };
    }
    case 'below':
    case 'chain': {
      const role = organisation.roles.find(({ code }) => foldCode(code) === foldCode(scope.role));
      return role === undefined || role.code === ''
        ? { outcome: 'no-such-role' }
        : { kind: scope.kind, role: role.code };
    }
  }
}

/** The tracks that roles name, each once as it is first written. */
export function tracksOf({ roles }: Pick<Organisation, 'roles'>): readonly string[] {
  const names = new Map<string, string>();
  for (const { track } of roles) {
    const key = foldText(track);
    if (key !== '' && !names.has(key)) names.set(key, track.trim());
  }
  return [...names.values()];
}

/** Charts of other scopes stand on other sheets; a unit's is known by its name alone. */
function subjectOf(scope: Scope): string {
  switch (scope.kind) {
    case 'all':
      return '';
    case 'unit':
      return scope.unit;
    case 'track':
      return `track\t${scope.track}`;
    case 'below':
    case 'chain':
      return `${scope.kind}\t${scope.role}`;
  }
}

function nameScope({ roles }: Organisation, scope: Scope, language: Language): string {
  if (scope.kind === 'unit') return scope.unit;
  if (scope.kind === 'track') return scope.track;
  if (scope.kind === 'all') return '';
  const title = titleIn(
    roles.find(({ code }) => code === scope.role)!,
    language,
  );
  return scope.kind === 'below' ? title : say(language, 'chart.sheet.chain', { title });
}

function writeFoot({ about }: Organisation, language: Language): string {
  const { organisation, version, effectiveDate } = about;
  return [
    organisation,
    version ? say(language, 'chart.version', { version: keepOrder(version, language) }) : '',
    effectiveDate ? say(language, 'chart.effective', { date: keepOrder(effectiveDate, language) }) : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
