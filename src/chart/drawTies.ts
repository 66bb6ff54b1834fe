import { type Turns } from '../organisation/turns';
import { type ChartContext } from './chartContext';
import { drawLine } from './connectTree';
import { type Shapes } from './drawTrees';
import { relationLines } from './palette';
import { type Tie } from './relations';
import { labelRole } from './roleLabel';
import { Router } from './route';
import { nameLine } from './shapeNames';

/** Draws ties as lines where there is a clear way, the near ones first; adds them to the shapes and gives those that found none. */
export function* drawTies(context: ChartContext, ties: readonly Tie[], shapes: Shapes): Turns<Tie[]> {
  if (ties.length === 0) return [];
  const { organisation, options } = context;
  const router = new Router(shapes.boxes, shapes.connectors);
  const distance = ({ role, manager }: Tie): number => {
    const [a, b] = [shapes.boxOf(role), shapes.boxOf(manager)];
    return Math.abs(a.left - b.left) + Math.abs(a.top - b.top);
  };
  const failed: Tie[] = [];
  for (const tie of [...ties].sort((a, b) => distance(a) - distance(b))) {
    yield undefined;
    const { role, manager, relation } = tie;
    const ends = router.route(shapes.boxOf(manager), shapes.boxOf(role));
    if (!ends) {
      failed.push(tie);
      continue;
    }
    const altText = context.say('chart.alt.tie', {
      relation: context.say(`relation.${relation}`),
      role: labelRole(organisation.roles[role]!, options.language),
      manager: labelRole(organisation.roles[manager]!, options.language),
    });
    const name = nameLine(context.names[role]!, context.names[manager]!, relation);
    shapes.connectors.push(drawLine(ends, name, relationLines[relation], altText));
  }
  return failed;
}
