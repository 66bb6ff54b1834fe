import { say } from '../locales/say';
import { relations, type Organisation } from '../organisation/model';
import { atOnce, inPortions, type Turns } from '../organisation/turns';
import { carrying, type Carried, type CarriedDuty, type CarriedRole } from './carried';
import { nothing } from './applyLabel';
import { type WrittenLabel, writeLabel } from './labels';
import { headingKind, kindTold, withoutCaption } from './lineWords';
import { parsingRegulation } from './parse';
import { readingPlainText } from './plainText';
import { proposingLines } from './proposeLines';
import { assemblingRegulation } from './regulationRows';

/** Which things are written by labels though they could be written as people write them. */
type Form = Readonly<{ rolesByLabel: boolean; dutiesByLabel: boolean }>;

/** From the form that people like best to the one that leaves nothing to be understood. */
const forms: readonly Form[] = [
  { rolesByLabel: false, dutiesByLabel: false },
  { rolesByLabel: true, dutiesByLabel: false },
  { rolesByLabel: true, dutiesByLabel: true },
];

/**
 * The organisation as the text of a regulation, in the form in which the institute's is written: `1- title`, `1. duty`, `• part`,
 * `* heading`; what those cannot say stands behind labels. What is written is read again, and where it does not say the same it is
 * written by labels: importing the text gives the organisation back, as far as a regulation carries it (`carried`).
 */
export function writeRegulation(organisation: Organisation): string {
  return atOnce(writingRegulation(organisation));
}

/** What `writeRegulation` does, in steps. */
export function* writingRegulation(organisation: Organisation): Turns<string> {
  const content = yield* carrying(organisation);
  yield undefined;
  const wanted = JSON.stringify(content);
  let text = '';
  for (const form of forms) {
    text = yield* writing(organisation, content, form);
    yield undefined;
    const read = yield* readingBack(text);
    yield undefined;
    if (JSON.stringify(read) === wanted) break;
  }
  return text;
}

function* readingBack(text: string): Turns<Carried> {
  const regulation = yield* parsingRegulation(yield* readingPlainText(text));
  const { lines } = yield* proposingLines(regulation);
  const taken = lines.filter(({ isTaken }) => isTaken);
  const organisation = yield* assemblingRegulation(regulation, taken);
  yield undefined;
  return yield* carrying(organisation);
}

/** A break inside a text must not end the line. */
const oneLine = (text: string) => text.replaceAll('\n', '\u2028');

function* writing(organisation: Organisation, content: Carried, form: Form): Turns<string> {
  const writer = new Writer(organisation, content, form);
  writer.head();
  yield* inPortions(content.roles, (role) => {
    writer.role(role);
  });
  return writer.text;
}

class Writer {
  private readonly out: string[] = [];
  private track = '';
  private unit = '';
  private readonly titles: ReadonlyMap<string, string>;
  private readonly trackOfUnit: ReadonlyMap<string, string>;
  private readonly linesOf = new Map<string, Carried['lines'][number][]>();

  constructor(
    private readonly organisation: Organisation,
    private readonly content: Carried,
    private readonly form: Form,
  ) {
    // Of several under one code or in one unit the first counts.
    this.titles = new Map(organisation.roles.map(({ code, title }) => [code, title] as const).reverse());
    this.trackOfUnit = new Map(content.roles.map(({ unit, track }) => [unit, track] as const).reverse());
    for (const line of content.lines) {
      const own = this.linesOf.get(line.role);
      if (own) own.push(line);
      else this.linesOf.set(line.role, [line]);
    }
  }

  get text(): string {
    return `${this.out.join('\n').replaceAll(/\n{3,}/gu, '\n\n')}\n`;
  }

  /** What stands before the roles. */
  head(): void {
    const { language, about } = this.organisation;
    const { bodies, units, lines } = this.content;
    const name = oneLine(about.organisation);
    this.out.push(
      name === ''
        ? say(language, 'regulation.heading')
        : say(language, 'regulation.heading-of', { organisation: name }),
      '',
    );
    if (lines.length === 0) this.label('lines', [], say(language, 'regulation.lines-given'));
    for (const { code, title, titleEn } of bodies)
      this.label('body', titleEn === '' ? [code] : [code, titleEn], title);
    // Units of which more is to be said than that roles stand in them.
    for (const unit of units) {
      const isPlain = unit.parent === '' && !unit.ownBylaw && this.trackOfUnit.get(unit.name) === unit.track;
      if (isPlain) continue;
      this.stand(unit.track, unit.name);
      if (unit.parent !== '') this.label('parent', [], unit.parent);
      if (unit.ownBylaw) this.label('ownBylaw', [], say(language, 'answer.yes'));
    }
  }

  /** Headings until what follows stands in this track and unit. */
  private stand(track: string, unit: string): void {
    if (track !== this.track) {
      this.heading('track', track);
      this.track = track;
      this.unit = '';
    }
    if (unit !== this.unit) {
      this.heading('unit', unit);
      this.unit = unit;
    }
  }

  private heading(kind: 'track' | 'unit', name: string): void {
    this.out.push('');
    const isTold = headingKind(name) === kind && withoutCaption(name) === name && !/[:：.\n]/u.test(name);
    if (isTold && !this.form.rolesByLabel) this.out.push(`* ${name}`, '');
    else this.label(kind, [], name === '' ? nothing : name);
  }

  role(role: CarriedRole): void {
    const { code, title, titleEn, track, unit, kind, lead, notes } = role;
    const { language } = this.organisation;
    this.stand(track, unit);
    if (!this.form.rolesByLabel && /^\d{1,6}$/u.test(code)) this.out.push(`${code}- ${oneLine(title)}`);
    else this.label('role', [code], title);
    if (titleEn !== '') this.label('titleEn', [], titleEn);
    if (kind !== kindTold(track, title)) this.label('kind', [], say(language, `kind.${kind}`));
    for (const note of notes) this.label('note', [], note);
    this.reporting(role);
    if (lead !== '') {
      if (this.form.dutiesByLabel) this.label('lead', [], lead);
      else this.out.push('', oneLine(lead), '');
    }
    this.duties(role.duties);
  }

  private reporting({ code }: CarriedRole): void {
    const own = this.linesOf.get(code) ?? [];
    for (const relation of relations) {
      for (const { reportsTo, basis } of own.filter((line) => line.relation === relation)) {
        const title = this.titles.get(reportsTo) ?? '';
        this.label(relation, [reportsTo, ...(basis === '' ? [] : [basis])], title);
      }
    }
  }

  private duties(duties: readonly CarriedDuty[]): void {
    let duty = '';
    let parts = 0;
    for (const { number, text, cadence } of duties) {
      const isPlain = !this.form.dutiesByLabel && text !== '';
      if (isPlain && /^[1-9]\d{0,5}$/u.test(number)) {
        this.out.push(`  ${number}. ${oneLine(text)}`);
        [duty, parts] = [number, 0];
      } else if (isPlain && number === `${duty}.${parts + 1}`) {
        this.out.push(`    • ${oneLine(text)}`);
        parts += 1;
      } else this.label('duty', [number], text);
      if (cadence !== '') this.label('cadence', [], cadence);
    }
  }

  private label(label: WrittenLabel, args: readonly string[], value: string): void {
    this.out.push(`* ${writeLabel(this.organisation.language, label, args.map(oneLine), oneLine(value))}`);
  }
}
