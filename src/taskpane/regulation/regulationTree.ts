import { atOnce, inPortions, type Turns } from '../../organisation/turns';
import { type ReadLine, type Regulation } from '../../regulation/model';

export type NodeKind = 'body' | 'track' | 'unit' | 'role' | 'lead' | 'duty' | 'part' | 'note';

/** One thing that was read, at its place in the organisation. */
export type TreeNode = Readonly<{
  key: string;
  kind: NodeKind;
  /** Index into the list of its kind; of a note its line; of a lead-in, duty or part the index of its role. */
  index: number;
  /** A role's code, a duty's number; empty where it has none. */
  number: string;
  text: string;
  /** Its line, an index into the lines of the regulation; null where only the words of others say it. */
  line: number | null;
  /** From 1. */
  level: number;
  parent: string | null;
  children: readonly string[];
}>;

export type RegulationTree = Readonly<{ nodes: ReadonlyMap<string, TreeNode>; roots: readonly string[] }>;

type Draft = Omit<TreeNode, 'level' | 'children'>;

/** What was read as a tree: track, unit, role, duty, part, with the notes under what they are about, in the order of the document. */
export function buildTree(regulation: Regulation): RegulationTree {
  return atOnce(buildingTree(regulation));
}

/** What `buildTree` does, in steps. */
export function* buildingTree(regulation: Regulation): Turns<RegulationTree> {
  const drafts = new Map<string, Draft>();
  const add = (draft: Draft) => {
    drafts.set(draft.key, draft);
  };
  yield* inPortions(draftNodes(regulation), add);
  yield* inPortions(draftNotes(regulation, drafts), add);
  return yield* arranging(drafts);
}

function* draftNodes({ bodies, tracks, units, roles, lines }: Regulation): Iterable<Draft> {
  const trackOf = (name: string) => keyOfName('track', tracks, ({ name: own }) => own === name);
  for (const [index, { title, line }] of bodies.entries())
    yield { key: `body ${index}`, kind: 'body', index, number: '', text: title, line, parent: null };
  for (const [index, { name, line }] of tracks.entries())
    yield { key: `track ${index}`, kind: 'track', index, number: '', text: name, line, parent: null };
  for (const [index, { name, line, parent, track }] of units.entries()) {
    const above = parent === name ? null : keyOfName('unit', units, (unit) => unit.name === parent);
    const key = `unit ${index}`;
    yield { key, kind: 'unit', index, number: '', text: name, line, parent: above ?? trackOf(track) };
  }
  const leads = new Map(
    lines.flatMap(({ as, subject }, line) => (as === 'lead' ? [[subject.role, line] as const] : [])),
  );
  for (const [index, { code, title, unit, track, lead, duties, line }] of roles.entries()) {
    const role = `role ${index}`;
    const own = keyOfName('unit', units, (one) => one.name === unit && one.track === track);
    const parent = own ?? keyOfName('unit', units, (one) => one.name === unit) ?? trackOf(track);
    yield { key: role, kind: 'role', index, number: code, text: title, line, parent };
    if (lead !== '') {
      const at = leads.get(index) ?? line;
      yield { key: `lead ${index}`, kind: 'lead', index, number: '', text: lead, line: at, parent: role };
    }
    for (const duty of duties) {
      const { number, text } = duty;
      const key = `duty ${index} ${number}`;
      yield { key, kind: 'duty', index, number, text, line: duty.line, parent: role };
      for (const part of duty.parts)
        yield { ...part, key: `part ${index} ${part.number}`, kind: 'part', index, parent: key };
    }
  }
}

/** Notes stand under what they are about. */
function* draftNotes({ lines }: Regulation, drafts: ReadonlyMap<string, Draft>): Iterable<Draft> {
  for (const [index, line] of lines.entries()) {
    if (line.as !== 'note') continue;
    const parent = subjectKeys(line).find((key) => drafts.has(key)) ?? null;
    yield { key: `note ${index}`, kind: 'note', index, number: '', text: line.rest, line: index, parent };
  }
}

function keyOfName<Item>(
  kind: NodeKind,
  items: readonly Item[],
  fits: (item: Item) => boolean,
): string | null {
  const index = items.findIndex(fits);
  return index === -1 ? null : `${kind} ${index}`;
}

/** Gives each node its level and its children, which stand in the order of the document. */
function* arranging(drafts: ReadonlyMap<string, Draft>): Turns<RegulationTree> {
  const below = new Map<string | null, string[]>();
  yield* inPortions(drafts.values(), ({ key, kind, parent }) => {
    // A ring of parent units would hide all that stands in it.
    const above = kind === 'unit' && parent !== null && isAbove(drafts, key, parent) ? null : parent;
    const known = below.get(above);
    if (known) known.push(key);
    else below.set(above, [key]);
  });
  const nodes = new Map<string, TreeNode>();
  const place = (key: string, parent: string | null, level: number): number => {
    const draft = drafts.get(key)!;
    const first = below.get(key)?.map((child) => [place(child, key, level + 1), child] as const) ?? [];
    const children = first.sort(([a], [b]) => a - b).map(([, child]) => child);
    nodes.set(key, { ...draft, parent, level, children });
    return draft.line ?? Math.min(...first.map(([line]) => line), Infinity);
  };
  const roots: (readonly [line: number, key: string])[] = [];
  yield* inPortions(below.get(null) ?? [], (key) => roots.push([place(key, null, 1), key]));
  const isBody = (key: string) => (drafts.get(key)!.kind === 'body' ? 0 : 1);
  roots.sort(([a, one], [b, other]) => isBody(one) - isBody(other) || a - b);
  return { nodes, roots: roots.map(([, key]) => key) };
}

function isAbove(drafts: ReadonlyMap<string, Draft>, key: string, parent: string): boolean {
  const seen = new Set<string>();
  for (let at: string | null = parent; at !== null && !seen.has(at); at = drafts.get(at)?.parent ?? null) {
    if (at === key) return true;
    seen.add(at);
  }
  return false;
}

/** The nodes that a line may belong to, the nearest first. */
function subjectKeys({ subject }: ReadLine): readonly string[] {
  const { track, unit, role, duty } = subject;
  const keys: string[] = [];
  if (role !== null && duty !== null) {
    if (duty === '0') keys.push(`lead ${role}`);
    else keys.push(`part ${role} ${duty}`, `duty ${role} ${duty}`, `duty ${role} ${duty.split('.')[0]!}`);
  }
  if (role !== null) keys.push(`role ${role}`);
  if (unit !== null) keys.push(`unit ${unit}`);
  if (track !== null) keys.push(`track ${track}`);
  return keys;
}

/** The node that a line of the document says or belongs to; null for the document's own title and what could not be placed. */
export function nodeOfLine(
  { nodes }: RegulationTree,
  { lines, bodies }: Regulation,
  line: number,
): string | null {
  const read = lines[line]!;
  const body = read.as === 'heading' ? bodies.findIndex((one) => one.line === line) : -1;
  const own = read.as === 'note' ? [`note ${line}`] : body === -1 ? [] : [`body ${body}`];
  return [...own, ...subjectKeys(read)].find((key) => nodes.has(key)) ?? null;
}

/** Whether a line of the document belongs to a node: is its own, or stands under it. */
export function covers({ kind, index, number, line }: TreeNode, read: ReadLine, at: number): boolean {
  if (at === line) return true;
  const { track, unit, role, duty } = read.subject;
  switch (kind) {
    case 'body':
    case 'note':
      return false;
    case 'track':
      return track === index;
    case 'unit':
      return unit === index;
    case 'role':
      return role === index;
    case 'lead':
      return role === index && duty === '0';
    case 'duty':
    case 'part':
      return role === index && (duty === number || (duty?.startsWith(`${number}.`) ?? false));
  }
}

/** The keys of the nodes that are seen while these are open, from top to bottom. */
export function visibleNodes(
  { nodes, roots }: RegulationTree,
  opened: ReadonlySet<string>,
): readonly TreeNode[] {
  const seen: TreeNode[] = [];
  const show = (key: string) => {
    const node = nodes.get(key)!;
    seen.push(node);
    if (opened.has(key)) node.children.forEach(show);
  };
  roots.forEach(show);
  return seen;
}

/** What is open at first: tracks and units, so that all roles are seen and no duties. */
export function openedAtFirst({ nodes }: RegulationTree): ReadonlySet<string> {
  const groups = [...nodes.values()].filter(({ kind }) => kind === 'track' || kind === 'unit');
  return new Set(groups.map(({ key }) => key));
}

/** The open nodes with all above this one, so that it is seen. */
export function openTo(
  { nodes }: RegulationTree,
  opened: ReadonlySet<string>,
  key: string,
): ReadonlySet<string> {
  const wider = new Set(opened);
  for (let at = nodes.get(key)?.parent ?? null; at !== null; at = nodes.get(at)?.parent ?? null)
    wider.add(at);
  return wider;
}
