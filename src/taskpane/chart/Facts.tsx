import { Text } from '@fluentui/react-components';
import { type PlannedChart } from '../../operations/planChart';
import { useSay } from '../paneContext';

/** Names of this many roles that stand apart are told; of more only how many there are. */
const mostNamed = 5;

/** How large the text prints, and which roles stand apart. */
export function Facts({ plan }: Readonly<{ plan: PlannedChart }>) {
  const say = useSay();
  return (
    <>
      <Text size={200} data-testid="text-size" role="status">
        {say(plan.pages[0]!.drawing.paper.name === 'screen' ? 'pane.chart.size.screen' : 'pane.chart.size', {
          size: Math.floor(plan.textSize * 10) / 10,
          count: plan.pages.length,
        })}
      </Text>
      {plan.apart.length > 0 && (
        <Text size={200} data-testid="apart">
          {say('pane.chart.apart', {
            count: plan.apart.length,
            roles: plan.apart.slice(0, mostNamed).join(say('chart.comma')),
          })}
        </Text>
      )}
    </>
  );
}
