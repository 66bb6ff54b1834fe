import { keepOrder } from '../chart/roleLabel';
import { isTopMark } from '../organisation/names';
import { listDuties } from './duties';
import { type Block } from './page';
import { isTop, relatedTo, type RoleView } from './roleView';
import { readSpoken } from './spoken';

/** What the workbook leaves open about the role, a note each. Nothing where all is settled. */
export function tellOpenMatters(view: RoleView): Block[] {
  const { role, say, structure, index } = view;
  const hasManager = relatedTo(view, 'managers', 'administrative').length > 0;
  const isAbolished = role.status === 'abolished';
  const open = [
    role.title.trim() === '' && role.titleEn.trim() === '' ? say('summary.open.title') : '',
    hasManager || isAbolished || isTop(view) ? '' : say('summary.open.manager'),
    hasManager && structure.rootOf[index] === -1 ? say('summary.open.ring') : '',
    ...tellUnknownEnds(view),
    ...tellAssumed(view),
    role.kind === 'body' || isAbolished || listDuties(view).length > 0 ? '' : say('summary.open.duties'),
    ...tellUnknownTitles(view),
  ].filter((text) => text !== '');
  if (open.length === 0) return [];
  return [
    { kind: 'heading', text: say('summary.open') },
    ...open.map((text) => ({ kind: 'note', text }) as const),
  ];
}

/** Lines of the role whose other end names no role. */
function tellUnknownEnds({ organisation, role, say }: RoleView): string[] {
  if (role.code === '') return [];
  const told = organisation.lines.flatMap((line) => {
    const names = (end: typeof line.role): boolean => end.code === null && end.written.trim() !== '';
    if (line.role.code === role.code && names(line.reportsTo) && !isTopMark(line.reportsTo.written)) {
      return [say('summary.open.unknownManager', { written: line.reportsTo.written })];
    }
    if (line.reportsTo.code === role.code && names(line.role)) {
      return [say('summary.open.unknownReport', { written: line.role.written })];
    }
    return [];
  });
  return [...new Set(told)];
}

/** Managers for whom no duty speaks, in a workbook that says of its lines which duties do. */
function tellAssumed({ organisation, structure, index, label, say }: RoleView): string[] {
  const { lines } = organisation;
  if (lines.every(({ basis }) => basis.length === 0)) return [];
  const managers = lines.flatMap(({ relation, basis }, at) => {
    const { role, manager } = structure.ends[at]!;
    return relation === 'administrative' && basis.length === 0 && role === index && manager !== -1
      ? [manager]
      : [];
  });
  return [...new Set(managers)]
    .filter((manager) => manager !== index)
    .map((manager) => say('summary.open.assumed', { manager: label(manager) }));
}

/** Titles in the role's duties that nobody bears, once each, with the duties that name them. */
function tellUnknownTitles({ organisation, structure, index, say, label, language }: RoleView): string[] {
  const numbers = new Map<string, Set<string>>();
  const likeliest = new Map<string, number | null>();
  for (const { number, mentions } of readSpoken(organisation, structure).of.get(index) ?? []) {
    for (const mention of mentions) {
      if (mention.sureness !== 'unknown') continue;
      numbers.set(mention.title, (numbers.get(mention.title) ?? new Set()).add(number));
      likeliest.set(mention.title, mention.likeliest);
    }
  }
  return [...numbers].map(([title, at]) => {
    const near = likeliest.get(title) ?? null;
    const where = [...at].map((one) => (one === '0' ? say('summary.lead') : keepOrder(one, language)));
    return say('summary.open.unknownTitle', {
      title,
      numbers: where.join(say('summary.comma')),
      hasNear: near === null ? 'no' : 'yes',
      near: near === null ? '' : label(near),
    });
  });
}
