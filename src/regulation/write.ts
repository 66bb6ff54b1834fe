import { say } from '../locales/say';
import { relations, type Organisation } from '../organisation/model';
import { carried, type Carried, type CarriedDuty, type CarriedRole } from './carried';
import { nothing } from './applyLabel';
import { type WrittenLabel, writeLabel } from './labels';
import { headingKind, kindTold, withoutCaption } from './lineWords';
import { parseRegulation } from './parse';
import { readPlainText } from './plainText';
import { proposeLines } from './proposeLines';
import { organisationOfRegulation } from './regulationRows';

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
  const content = carried(organisation);
  const wanted = JSON.stringify(content);
  let text = '';
  for (const form of forms) {
    text = write(organisation, content, form);
    if (JSON.stringify(readBack(text)) === wanted) break;
  }
  return text;
}

function readBack(text: string): Carried {
  const regulation = parseRegulation(readPlainText(text));
  const taken = proposeLines(regulation).lines.filter(({ isTaken }) => isTaken);
  return carried(organisationOfRegulation(regulation, taken));
}

/** A break inside a text must not end the line. */
const oneLine = (text: string) => text.replaceAll('\n', '\u2028');

function write(organisation: Organisation, content: Carried, form: Form): string {
  const writer = new Writer(organisation, content, form);
  writer.all();
  return writer.text;
}

class Writer {
  private readonly out: string[] = [];
  private track = '';
  private unit = '';

  constructor(
    private readonly organisation: Organisation,
    private readonly content: Carried,
    private readonly form: Form,
  ) {}

  get text(): string {
    return `${this.out.join('\n').replaceAll(/\n{3,}/gu, '\n\n')}\n`;
  }

  all(): void {
    const { language, about } = this.organisation;
    const { bodies, units, roles, lines } = this.content;
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
      const isPlain =
        unit.parent === '' &&
        !unit.ownBylaw &&
        roles.find((role) => role.unit === unit.name)?.track === unit.track;
      if (isPlain) continue;
      this.stand(unit.track, unit.name);
      if (unit.parent !== '') this.label('parent', [], unit.parent);
      if (unit.ownBylaw) this.label('ownBylaw', [], say(language, 'answer.yes'));
    }
    for (const role of roles) this.role(role);
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

  private role(role: CarriedRole): void {
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
    const own = this.content.lines.filter(({ role }) => role === code);
    for (const relation of relations) {
      for (const { reportsTo, basis } of own.filter((line) => line.relation === relation)) {
        const manager = this.organisation.roles.find((role) => role.code === reportsTo);
        this.label(relation, [reportsTo, ...(basis === '' ? [] : [basis])], manager?.title ?? '');
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
