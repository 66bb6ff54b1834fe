import { foldText, tidyCode, tidyText } from '../organisation/fold';
import { inPortions, type Turns } from '../organisation/turns';
import { type Relation } from '../organisation/model';
import { kindTold, titleText, unitOfTitle } from './lineWords';
import {
  type ReadAs,
  type ReadBody,
  type ReadLine,
  type ReadLineOfReporting,
  type ReadRole,
  type ReadTrack,
  type ReadUnit,
  type Subject,
} from './model';
import { type Mark, type SourceLine } from './sourceLine';

type DraftItem = { number: string; text: string; cadence: string; line: number };
type DraftDuty = DraftItem & { parts: DraftItem[] };
type DraftRole = Omit<ReadRole, 'notes' | 'duties' | 'reporting' | 'kind'> & {
  kind: ReadRole['kind'] | null;
  notes: string[];
  duties: DraftDuty[];
  reporting: ReadLineOfReporting[];
};
type DraftUnit = { -readonly [Field in keyof ReadUnit]: ReadUnit[Field] } & { isTold: boolean };
type Writable<Of> = { -readonly [Field in keyof Of]: Of[Field] };

const nowhere: Subject = { track: null, unit: null, role: null, duty: null };

/**
 * A regulation while it is being read, line by line: what stands open is where the next line belongs. Every line that is taken is
 * accounted for by what it was taken as.
 */
export class Draft {
  private readonly trackNames = new Names<ReadTrack>();
  private readonly unitNames = new Names<DraftUnit>();
  readonly roles: Writable<DraftRole>[] = [];
  readonly bodies: ReadBody[] = [];
  /** Haykal itself has written the document: it names all governing bodies and reporting lines that it means. */
  isOurs = false;
  private readonly uses: { as: ReadAs; subject: Subject }[] = [];
  private track: number | null = null;
  private unit: number | null = null;
  private role: number | null = null;
  private duty: string | null = null;
  /** The last duty or part, which the next line may go on with. */
  private item: DraftItem | null = null;

  get tracks(): readonly ReadTrack[] {
    return this.trackNames.list;
  }

  get units(): readonly DraftUnit[] {
    return this.unitNames.list;
  }

  get openRole(): Writable<DraftRole> | undefined {
    return this.role === null ? undefined : this.roles[this.role];
  }

  get lastItem(): Readonly<DraftItem> | null {
    return this.item;
  }

  /** Whether a heading has named a unit since the track began; a unit that a title names does not count. */
  get hasToldUnit(): boolean {
    return this.unit !== null && this.units[this.unit]!.isTold;
  }

  /** What a line was read as; of a line that is read as several things (a cell, a label) the first counts. */
  use(line: number, as: ReadAs): void {
    const subject =
      as === 'unread' ? nowhere : { track: this.track, unit: this.unit, role: this.role, duty: this.duty };
    this.uses[line] ??= { as, subject };
  }

  /** What follows stands in this track, in no unit of it; an empty name: in no track. */
  openTrack(name: string, line: number): void {
    this.close();
    this.unit = null;
    this.track = name === '' ? null : this.trackNames.place(name, () => ({ name, line }));
    this.use(line, 'heading');
  }

  /** What follows stands in this unit of the open track; an empty name: in none. */
  openUnit(name: string, line: number): void {
    this.close();
    this.unit = name === '' ? null : this.unitNamed(name, line, true);
    this.use(line, 'heading');
  }

  /** A title with its number; the role stands where the open headings say, or in the unit that its title names. An exact title stands as it is. */
  startRole(written: string, code: string, line: number, isExact = false): void {
    const title = isExact ? written : titleText(written);
    const named = isExact ? '' : unitOfTitle(title);
    if (named !== '' && !this.hasToldUnit) this.unit = this.unitNamed(named, line, false);
    const track = this.track === null ? '' : this.tracks[this.track]!.name;
    this.close();
    this.role = this.roles.length;
    this.roles.push({
      code: isExact ? code : tidyCode(code) || String(this.roles.length + 1),
      title,
      titleEn: '',
      track,
      unit: this.unit === null ? '' : this.units[this.unit]!.name,
      kind: null,
      lead: '',
      notes: [],
      duties: [],
      reporting: [],
      line,
    });
    this.use(line, 'role');
  }

  addDuty(mark: Mark | null, written: string, line: number, number = ''): void {
    const { duties } = this.openRole!;
    const told = number || (mark?.counts && mark.value !== null ? String(mark.value) : '');
    const duty = {
      number: told || nextNumber(duties),
      text: tidyText(written),
      cadence: '',
      line,
      parts: [],
    };
    duties.push(duty);
    this.duty = duty.number;
    this.item = duty;
    this.use(line, 'duty');
  }

  /** A part of the last duty. Parts of parts stand in one row with them. */
  addPart(written: string, line: number, number = ''): void {
    const duty = this.openRole!.duties.at(-1)!;
    const place = `${duty.number}.${duty.parts.length + 1}`;
    const part = { number: number || place, text: tidyText(written), cadence: '', line };
    duty.parts.push(part);
    this.duty = part.number;
    this.item = part;
    this.use(line, 'part');
  }

  /** The line goes on with what the last duty or part says. */
  continueItem(written: string, line: number): void {
    const item = this.item!;
    item.text = `${item.text} ${tidyText(written)}`;
    this.use(line, item.number.includes('.') ? 'part' : 'duty');
  }

  setLead(written: string, line: number): void {
    const role = this.openRole!;
    role.lead = role.lead === '' ? tidyText(written) : `${role.lead} ${tidyText(written)}`;
    this.duty = '0';
    this.use(line, 'lead');
    this.duty = null;
  }

  setCadence(written: string, line: number): void {
    if (this.item) this.item.cadence = tidyText(written);
    this.use(line, this.item ? 'fact' : 'unread');
  }

  report(written: string, relation: Relation, basis: readonly string[], line: number): void {
    this.openRole!.reporting.push({ reportsTo: tidyText(written), relation, basis, line });
    this.use(line, 'fact');
  }

  note(written: string, line: number): void {
    this.openRole?.notes.push(tidyText(written));
    this.use(line, 'note');
  }

  /** The open unit, or that of the open role, has a bylaw of its own. */
  setOwnBylaw(isOwn: boolean): boolean {
    if (this.unit === null) return false;
    this.units[this.unit]!.ownBylaw = isOwn;
    return true;
  }

  setParent(name: string): boolean {
    if (this.unit === null) return false;
    this.units[this.unit]!.parent = tidyText(name);
    return true;
  }

  /** The unit or track that a line under a role gives it. */
  placeRole(field: 'unit' | 'track', name: string, line: number): void {
    const role = this.openRole!;
    const tidy = tidyText(name);
    if (field === 'track')
      role.track = this.tracks[this.trackNames.place(tidy, () => ({ name: tidy, line }))]!.name;
    else role.unit = this.units[this.unitNamed(tidy, line, true)]!.name;
    this.use(line, 'fact');
  }

  addBody(code: string, title: string, titleEn: string, line: number): void {
    const folded = foldText(title);
    if (this.bodies.some((body) => foldText(body.title) === folded)) return;
    this.bodies.push({
      code: tidyCode(code) || `B${this.bodies.length + 1}`,
      title: tidyText(title),
      titleEn,
      line,
    });
  }

  /** No role is open any more. */
  close(): void {
    this.role = null;
    this.duty = null;
    this.item = null;
  }

  /**
   * Each role its own number. Where the document counts anew in each of its parts all are numbered in their order; a single number
   * that slipped in twice gets an addition. Gives whether anything had to be changed.
   */
  private numberRoles(): boolean {
    const seen = new Set<string>();
    const again = this.roles.filter(({ code }) => seen.size === seen.add(code).size);
    if (again.length === 0) return false;
    if (again.length > 1 && again[0]!.code === this.roles[0]!.code) {
      this.roles.forEach((role, at) => {
        role.code = String(at + 1);
      });
      return true;
    }
    for (const role of again) {
      let place = 2;
      while (seen.has(`${role.code}-${place}`)) place += 1;
      role.code = `${role.code}-${place}`;
      seen.add(role.code);
    }
    return true;
  }

  /** All roles with their kinds, and all lines of the document with what became of them, in steps. */
  *finishing(
    source: readonly SourceLine[],
  ): Turns<Readonly<{ roles: readonly ReadRole[]; lines: readonly ReadLine[]; isRenumbered: boolean }>> {
    const isRenumbered = !this.isOurs && this.numberRoles();
    const roles: ReadRole[] = [];
    yield* inPortions(this.roles, (role) => {
      roles.push({ ...role, kind: role.kind ?? kindTold(role.track, role.title) });
    });
    const lines: ReadLine[] = [];
    yield* inPortions(source, (line, at) => {
      lines.push({ ...line, ...(this.uses[at] ?? { as: 'unread', subject: nowhere }) });
    });
    return { isRenumbered, roles, lines };
  }

  private unitNamed(name: string, line: number, isTold: boolean): number {
    const track = this.track === null ? '' : this.tracks[this.track]!.name;
    const at = this.unitNames.place(name, () => ({ name, track, parent: '', ownBylaw: false, line, isTold }));
    if (isTold) this.units[at]!.isTold = true;
    return at;
  }
}

/** Things by name, each once. */
class Names<Named extends { name: string }> {
  readonly list: Named[] = [];
  private readonly places = new Map<string, number>();

  /** Where the thing of this name stands; it is made where there is none. */
  place(name: string, make: () => Named): number {
    const folded = foldText(name);
    const known = this.places.get(folded);
    if (known !== undefined) return known;
    this.places.set(folded, this.list.length);
    return this.list.push(make()) - 1;
  }
}

function nextNumber(duties: readonly DraftItem[]): string {
  const last = Number(duties.at(-1)?.number ?? 0);
  return String(Number.isInteger(last) ? last + 1 : duties.length + 1);
}
