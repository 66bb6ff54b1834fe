import { foldText } from '../../organisation/fold';
import { sheetKinds, type SheetKind } from '../../organisation/model';
import { type Mapping } from '../mapping';
import { ownedSheetNames } from '../ownedSheets';
import { type SheetSnapshot } from '../snapshot';
import { blockOfChoice } from './chosenBlock';
import { type Block, findBlocks } from './findBlocks';

/** The rows of a kind: where they stand, and other places that could hold them. */
export type FoundSheet = Readonly<{
  block: Block;
  /** How it was found: HR said so, by the sheet's name, or by its header alone. */
  by: 'choice' | 'name' | 'header';
  others: readonly Block[];
}>;

type Candidate = Readonly<{ block: Block; isNamed: boolean }>;

/**
 * The rows that HR owns, by kind in their usual order: as HR chose, else found by the sheet's name or, failing that, by
 * header. The first rows of each sheet are enough.
 */
export function findSheets(
  sheets: readonly SheetSnapshot[],
  mapping: Mapping = {},
): ReadonlyMap<SheetKind, FoundSheet> {
  const own = sheets.filter(({ mark }) => !mark);
  const chosen = new Map<SheetKind, Block>();
  for (const kind of sheetKinds) {
    const block = mapping[kind] && blockOfChoice(own, kind, mapping[kind]);
    if (block) chosen.set(kind, block);
  }
  const candidates = findCandidates(own, [...chosen.values()]);
  return new Map(
    sheetKinds.flatMap((kind): [SheetKind, FoundSheet][] => {
      const ranked = (candidates.get(kind) ?? []).sort(compareCandidates);
      const block = chosen.get(kind);
      if (block) return [[kind, { block, by: 'choice', others: ranked.map((one) => one.block) }]];
      const [first, ...others] = ranked;
      if (!first) return [];
      const by = first.isNamed ? 'name' : 'header';
      return [[kind, { block: first.block, by, others: others.map((one) => one.block) }]];
    }),
  );
}

/** All blocks by the kind that they look like, those that HR chose for something left out. */
function findCandidates(
  sheets: readonly SheetSnapshot[],
  chosen: readonly Block[],
): Map<SheetKind, Candidate[]> {
  const names = ownedSheetNames();
  const candidates = new Map<SheetKind, Candidate[]>();
  for (const sheet of sheets) {
    const named = names.get(foldText(sheet.name));
    for (const block of findBlocks(sheet, named)) {
      const isChosen = chosen.some((one) => one.sheet === sheet && one.header.row === block.header.row);
      if (isChosen) continue;
      const { kind } = block.header;
      const known = candidates.get(kind) ?? [];
      known.push({ block, isNamed: named === kind });
      candidates.set(kind, known);
    }
  }
  return candidates;
}

/**
 * A named sheet goes before one known by its header, one that is seen before a hidden one, surer headers before others;
 * of equals the earlier tab.
 */
function compareCandidates(a: Candidate, b: Candidate): number {
  const isSeen = ({ block }: Candidate) => Number(block.sheet.visibility === 'Visible');
  return (
    Number(b.isNamed) - Number(a.isNamed) ||
    isSeen(b) - isSeen(a) ||
    b.block.header.score - a.block.header.score
  );
}
