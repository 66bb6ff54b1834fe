import { isTopMark } from '../organisation/names';
import { listDuties } from './duties';
import { type Block } from './page';
import { isTop, relatedTo, type RoleView } from './roleView';

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
    role.kind === 'body' || isAbolished || listDuties(view).length > 0 ? '' : say('summary.open.duties'),
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
