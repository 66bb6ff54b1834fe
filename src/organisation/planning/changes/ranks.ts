import { foldText } from '../../fold';
import { keeps, rowOf, textOf } from '../rows';
import { writtenAlike } from '../spelling';
import { type Work } from './work';

type Give = (rank: string) => void;
/** Those who come into a unit, by the role of the workbook under which they come; -1 for those who come first. */
type Newcomers = ReadonlyMap<number, readonly Give[]>;

/**
 * Where the workbook ranks its roles and the new organisation says nothing of ranks: a role that comes into a unit gets the rank next
 * below the one above it, and whoever has that already moves down. A unit in which somebody has no rank is left alone.
 */
export function draftRanks(work: Work): void {
  const { context, comparison, draft } = work;
  const before = context.organisation.roles;
  if (!keeps(context, 'roles', 'rank') || comparison.fields.role?.includes('rank')) return;
  const ranked = context.tables.rows.roles?.find(({ fields }) => textOf(fields.rank).trim() !== '');
  // Nobody has wanted ranks in this workbook; an empty one is as good as a new one.
  if (before.length > 0 && !ranked) return;
  const write = (rank: number) => writtenAlike(textOf(ranked?.fields.rank).trim(), String(rank));
  const standing = standingByUnit(work);
  for (const [unit, newcomers] of newcomersByUnit(work)) {
    const own = standing.get(unit) ?? [];
    if (own.some((index) => before[index]!.rank === null)) continue;
    let last = 0;
    const seat = (below: number) => {
      for (const give of newcomers.get(below) ?? []) give(write((last += 1)));
    };
    seat(-1);
    for (const [rank, indexes] of groupByRank(work, own)) {
      const now = last > 0 ? Math.max(rank, last + 1) : rank;
      for (const index of now === rank ? [] : indexes) {
        draft.set('roles', rowOf(context, 'roles', before[index]!.source)!, 'rank', write(now));
      }
      last = Math.floor(now);
      indexes.forEach(seat);
    }
  }
}

/** Roles of the same rank share it; the highest come first. */
function groupByRank(
  { context }: Work,
  indexes: readonly number[],
): readonly (readonly [number, number[]])[] {
  const groups = new Map<number, number[]>();
  for (const index of indexes) {
    const rank = context.organisation.roles[index]!.rank!;
    const group = groups.get(rank);
    if (group) group.push(index);
    else groups.set(rank, [index]);
  }
  return [...groups].sort(([one], [other]) => one - other);
}

/** Who stays in which unit, by index; of a role without a unit there is no rank. */
function standingByUnit({ roles, context }: Work): ReadonlyMap<string, readonly number[]> {
  const units = new Map<string, number[]>();
  roles.kept.forEach((role, index) => {
    const unit = foldText(role?.unit ?? '');
    if (unit === '' || unit !== foldText(context.organisation.roles[index]!.unit)) return;
    const group = units.get(unit);
    if (group) group.push(index);
    else units.set(unit, [index]);
  });
  return units;
}

/** New roles, and those that move from another unit, in the order of the new organisation. */
function newcomersByUnit(work: Work): ReadonlyMap<string, Newcomers> {
  const { context, after, comparison, roles, draft } = work;
  const partner = new Map(comparison.matches.role.map((other, index) => [other, index]));
  const units = new Map<string, Map<number, Give[]>>();
  const above = new Map<string, number>();
  after.roles.forEach((_, index) => {
    const own = partner.get(index);
    const role = own === undefined ? roles.added.get(index) : roles.kept[own];
    const unit = foldText(role?.unit ?? '');
    if (unit === '') return;
    if (own !== undefined && unit === foldText(context.organisation.roles[own]!.unit)) {
      above.set(unit, own);
      return;
    }
    const newcomers = units.get(unit) ?? new Map<number, Give[]>();
    const beside = newcomers.get(above.get(unit) ?? -1) ?? [];
    beside.push((rank) => {
      if (own === undefined) draft.setNew('roles', index, 'rank', rank);
      else
        draft.set('roles', rowOf(context, 'roles', context.organisation.roles[own]!.source)!, 'rank', rank);
    });
    units.set(unit, newcomers.set(above.get(unit) ?? -1, beside));
  });
  return units;
}
