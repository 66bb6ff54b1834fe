import { type Organisation } from '../organisation/model';
import { type Structure } from '../organisation/structure';
import { evenRows, layOutTrees, spacing, type Cluster } from './arrangement';
import { gatherContext, type ChartContext } from './chartContext';
import { type ChartOptions } from './chartOptions';
import { connect } from './connect';
import { type Box, type Drawing } from './drawing';
import { growForest } from './forest';
import { composeApartNote, composeLegend, composeTitle, composeTrackKeys, noteWidth } from './noteBox';
import { writeOutline } from './outline';
import { composeRoleBox, type LooseBox } from './roleBox';
import { fillShelves } from './shelves';

const margin = 18;
/** Roles that stand apart fill rows that make their group about this much wider than high. */
const apartShape = 1.5;

/**
 * Draws the org chart of an organisation: bodies and tops above, reports in rows or hanging columns below, the first
 * sibling at the right in Arabic; then, in a place of their own, the roles without a manager; then the legend.
 * Administrative lines are connectors; other relations are told in the box of the role that they bind.
 */
export function chartOrganisation(
  organisation: Organisation,
  structure: Structure,
  options: ChartOptions,
): Drawing {
  const forest = growForest(organisation, structure, options.unit);
  const context = gatherContext(organisation, structure, forest, options);
  const page = new Page();
  const title = composeTitle(context);
  page.addRow([title]);
  const shown = placeRoles(context, page);
  if (shown.length) {
    page.addRow([composeLegend(context)], spacing.above);
    page.addRow(composeTrackKeys(context, shown), spacing.beside);
  }
  const width = page.width + margin;
  const turn = (box: Box): Box =>
    context.rightToLeft ? { ...box, left: width - box.left - box.width } : box;
  const boxes = new Map(page.boxes.map((box) => [box.name, turn(box)]));
  const boxOf = (role: number): Box => boxes.get(context.names[role]!)!;
  return {
    width,
    height: page.height + margin,
    rightToLeft: context.rightToLeft,
    title: title.altTitle,
    boxes: [...boxes.values()],
    connectors: shown
      .filter((role) => forest.parent[role]! >= 0)
      .map((role) => connect(context, forest.parent[role]!, role, boxOf)),
    outline: writeOutline(context),
  };
}

/** Puts the boxes of all roles on the page; returns the roles in the order of reading. */
function placeRoles(context: ChartContext, page: Page): number[] {
  const { forest, organisation } = context;
  const loose = new Map<number, LooseBox>();
  const heights = organisation.roles.map(() => 0);
  for (const role of listRoles(context)) {
    const box = composeRoleBox(context, role);
    loose.set(role, box);
    heights[role] = box.height;
  }
  const even = evenRows(forest, heights);
  const shown: number[] = [];
  const add = (cluster: Cluster, left: number, top: number): void => {
    cluster.roles.forEach((role, i) => {
      const place = { left: left + cluster.left[i]!, top: top + cluster.top[i]!, height: even[role]! };
      page.add({ ...loose.get(role)!, ...place });
      shown.push(role);
    });
  };
  if (forest.tops.length) add(layOutTrees(forest, forest.tops, even), margin, page.height + spacing.above);
  if (forest.apart.length) {
    page.addRow([composeApartNote(context)], spacing.above);
    const clusters = forest.apart.map((root) => layOutTrees(forest, [root], even));
    const shelves = fillShelves(clusters, chooseWidth(clusters, page.width - margin), {
      beside: 2 * spacing.beside,
      below: spacing.above,
    });
    const top = page.height + spacing.beside;
    clusters.forEach((cluster, i) => {
      add(cluster, margin + shelves.left[i]!, top + shelves.top[i]!);
    });
  }
  return shown;
}

function listRoles({ forest }: ChartContext): number[] {
  const roles = [...forest.tops, ...forest.apart];
  for (let i = 0; i < roles.length; i++) for (const child of forest.children[roles[i]!]!) roles.push(child);
  return roles;
}

function chooseWidth(clusters: readonly Cluster[], least: number): number {
  const area = clusters.reduce((sum, c) => sum + (c.width + spacing.beside) * (c.height + spacing.above), 0);
  return Math.max(least, noteWidth, Math.sqrt(area * apartShape));
}

/** A page that grows as boxes are put on it, laid out from the left. */
class Page {
  readonly boxes: Box[] = [];
  width = margin + noteWidth;
  height = margin;

  add(box: Box): void {
    this.boxes.push(box);
    this.width = Math.max(this.width, box.left + box.width);
    this.height = Math.max(this.height, box.top + box.height);
  }

  /** Adds boxes below all others, in rows as wide as the page. */
  addRow(boxes: readonly LooseBox[], gap = 0): void {
    const top = this.height + gap;
    const gaps = { beside: spacing.beside, below: spacing.hanging };
    const shelves = fillShelves(boxes, this.width - margin, gaps);
    boxes.forEach((box, i) => {
      this.add({ ...box, left: margin + shelves.left[i]!, top: top + shelves.top[i]! });
    });
  }
}
