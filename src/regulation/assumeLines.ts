import { foldText } from '../organisation/fold';
import { namesHead } from '../organisation/headWords';
import { type Organisation } from '../organisation/model';
import { type Regulation } from './model';
import { type RoleText, type Suggestion } from './suggestion';

/* Lines that no text states: from the order of a unit, and where nothing says anything, what a person would suppose first. */

/** The executive management is stood for by somebody: الإدارة التنفيذية متمثلة في نائب المدير. */
const represented =
  /^[\s،,]*(?:[مي]?ت?م[ثت]ّ?ل\S*|ممثل\S*) (?:في|ب)\s?$|^,? ?(?:as )?represented by (?:the )?$/iu;
/** Work at somebody's request, folded: طبقًا لطلب المدرب/ة. The noun may bear the letter that belongs to the request. */
const atRequest =
  /(?:بناء علي|طبقا ل|وفقا ل|حسب|عند|ب) ?طلب$|(?:at|upon|on) the request of(?: the)?$|as requested by(?: the)?$/u;

/**
 * What is told from order and left to be supposed: each role of a unit below the one above it, heads of units below the top role,
 * the top role below the governing body, flexible roles beside those with whom they say that they work. Only for roles of which
 * `known` says nothing surer.
 */
export function* assumingLines(
  regulation: Regulation,
  organisation: Organisation,
  texts: readonly RoleText[],
  known: readonly Suggestion[],
): Iterable<Suggestion> {
  const hasManager = new Set(
    known.filter(({ relation }) => relation === 'administrative').map(({ role }) => role),
  );
  const hasLine = new Set(known.filter(({ relation }) => relation !== 'deputising').map(({ role }) => role));
  const assumer = new Assumer(regulation, organisation, texts);
  for (const [at, { code, kind }] of regulation.roles.entries()) {
    if (kind === 'body' || kind === 'temporary' || hasManager.has(code)) continue;
    const ladder = assumer.ladder(at);
    if (ladder) {
      yield ladder;
      continue;
    }
    // A document that gives lines by labels leaves out those that it does not mean.
    if (regulation.givesLines && hasLine.has(code)) continue;
    const supposed =
      kind === 'flexible' ? (hasLine.has(code) ? undefined : assumer.besides(at)) : assumer.above(at);
    if (supposed) yield supposed;
  }
}

class Assumer {
  private readonly top: string | undefined;
  private readonly textsOf: ReadonlyMap<number, readonly RoleText[]>;

  constructor(
    private readonly regulation: Regulation,
    private readonly organisation: Organisation,
    texts: readonly RoleText[],
  ) {
    this.top = regulation.roles.find(({ kind }) => kind !== 'body')?.code;
    this.textsOf = groupByRole(texts);
  }

  /** The role above in the same unit, where the unit lists its roles. */
  ladder(at: number): Suggestion | undefined {
    const { roles } = this.regulation;
    const role = roles[at]!;
    if (role.unit === '' || role.kind !== 'permanent') return undefined;
    for (let above = at - 1; above >= 0; above -= 1) {
      const other = roles[above]!;
      if (foldText(other.unit) !== foldText(role.unit)) return undefined;
      if (other.kind === 'permanent')
        return suggest(role.code, other.code, 'ladder', 'ladder', [], role.line);
    }
    return undefined;
  }

  /** Whom a role without a unit's list above it may answer to: the top role; that one, to the last governing body named. */
  above(at: number): Suggestion | undefined {
    const { roles, bodies } = this.regulation;
    const { code, line } = roles[at]!;
    if (code === this.top) {
      const body = bodies.at(-1);
      return body && suggest(code, body.code, 'assumed', 'start', [], body.line ?? line);
    }
    const request = this.onRequest(at);
    if (request) return request;
    const plans = this.plansOfHeads(at);
    const speaking = this.collectively(at, plans.length > 0);
    if (speaking) return speaking;
    return this.top === undefined ? undefined : suggest(code, this.top, 'assumed', 'head', plans, line);
  }

  /** With whom a flexible role says that it works: at a role's request, or with the executive management. */
  besides(at: number): Suggestion | undefined {
    return this.onRequest(at) ?? this.collectively(at);
  }

  /** Who is asked for by name: طبقًا لطلب المدرب/ة. */
  private onRequest(at: number): Suggestion | undefined {
    const { code } = this.regulation.roles[at]!;
    for (const { number, text, line, mentions } of this.ofRole(at)) {
      for (const { role, start } of mentions) {
        if (role === null || this.codeOf(role) === code) continue;
        if (!atRequest.test(foldText(text.slice(Math.max(0, start - 40), start)))) continue;
        return suggest(code, this.codeOf(role), 'assumed', 'request', [`${code}.${number}`], line, text);
      }
    }
    return undefined;
  }

  /** The executive management is spoken of: whoever is named as standing for it, else the top role unless somebody must be named. */
  private collectively(at: number, mustBeNamed = false): Suggestion | undefined {
    const { code, kind } = this.regulation.roles[at]!;
    for (const { number, text, line, mentions } of this.ofRole(at)) {
      for (const [place, mention] of mentions.entries()) {
        if (mention.sureness !== 'collective' || !isManagement(mention.text)) continue;
        const next = mentions[place + 1];
        const isNamed = next?.role != null && represented.test(text.slice(mention.end, next.start));
        if (mustBeNamed && !isNamed) continue;
        const manager = isNamed ? this.codeOf(next.role) : this.top;
        if (manager === undefined || manager === code) continue;
        const line_ = suggest(code, manager, 'assumed', 'collective', [`${code}.${number}`], line, text);
        return kind === 'flexible' ? { ...line_, relation: 'coordination' } : line_;
      }
    }
    return undefined;
  }

  /** Duties of the top role about all heads of units, for a role that heads one. */
  private plansOfHeads(at: number): readonly string[] {
    const { roles } = this.regulation;
    if (roles[at]!.unit === '' || !namesHead(roles[at]!.title)) return [];
    const top = roles.findIndex(({ code }) => code === this.top);
    const about = this.ofRole(top).filter(({ mentions }) =>
      mentions.some(({ sureness, text }) => sureness === 'collective' && !isManagement(text)),
    );
    return about.map(({ number }) => `${this.top!}.${number}`);
  }

  private ofRole(at: number): readonly RoleText[] {
    return this.textsOf.get(this.regulation.bodies.length + at) ?? [];
  }

  private codeOf(index: number): string {
    return this.organisation.roles[index]!.code;
  }
}

function isManagement(mention: string): boolean {
  return /(?:ادار|قياد)ه|management/u.test(foldText(mention));
}

function groupByRole(texts: readonly RoleText[]): ReadonlyMap<number, readonly RoleText[]> {
  const groups = new Map<number, RoleText[]>();
  for (const text of texts) {
    const group = groups.get(text.role);
    if (group) group.push(text);
    else groups.set(text.role, [text]);
  }
  return groups;
}

function suggest(
  role: string,
  reportsTo: string,
  certainty: Suggestion['certainty'],
  reason: Suggestion['reason'],
  basis: readonly string[],
  line: number,
  text = '',
): Suggestion {
  return { role, reportsTo, relation: 'administrative', certainty, basis, reason, words: [{ line, text }] };
}
