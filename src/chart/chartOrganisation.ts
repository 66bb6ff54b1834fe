import { type Organisation } from '../organisation/model';
import { atOnce } from '../organisation/turns';
import { type Structure } from '../organisation/structure';
import { gatherContext } from './chartContext';
import { type ChartOptions } from './chartOptions';
import { drawPage } from './drawPage';
import { type Drawing } from './drawing';
import { growForest } from './forest';

/**
 * Draws the org chart of an organisation on one page, however small it prints: bodies and tops above, reports in rows
 * and columns below, the first sibling at the right in Arabic; flexible roles and those without a manager in places of
 * their own; lines for all relations, or numbers that the legend explains.
 */
export function chartOrganisation(
  organisation: Organisation,
  structure: Structure,
  options: ChartOptions,
): Drawing {
  const forest = growForest(organisation, structure, { scope: options.scope, depth: options.depth });
  const context = gatherContext(organisation, structure, forest, options);
  return atOnce(drawPage(context, { lines: [], continued: new Map() }));
}
