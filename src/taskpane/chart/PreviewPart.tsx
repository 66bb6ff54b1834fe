import { Button, Field, Select, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { type PlannedChart } from '../../operations/planChart';
import { Picker } from '../parts/Picker';
import { useGoTo } from '../parts/useGoTo';
import { useSay } from '../paneContext';
import { ChartPreview } from './ChartPreview';
import { type useChart } from './useChart';

type PreviewPartProps = Readonly<{ chart: ReturnType<typeof useChart>; plan: PlannedChart }>;

/** Names of this many roles that stand apart are told; of more only how many there are. */
const mostNamed = 5;

/** The preview with its page, its text size, the search for a role, and the roles that stand apart. */
export function PreviewPart({ chart, plan }: PreviewPartProps) {
  const say = useSay();
  const { go, trouble } = useGoTo();
  const [chosen, setChosen] = useState(1);
  const [role, setRole] = useState<string | null>(null);
  const found = role === null ? null : chart.nameOf(role);
  const page = plan.pages.find(({ number }) => number === chosen) ?? plan.pages[0]!;
  const goToRow = (name: string | null) => {
    const place = name === null ? null : chart.placeOf(name);
    if (place) go(place);
  };
  const search = (code: string | null) => {
    setRole(code);
    const name = code === null ? null : chart.nameOf(code);
    // Other pages show it with a reference, or as the head of its unit.
    const holding = plan.pages.find(({ inFull }) => name !== null && inFull.includes(name));
    if (holding) setChosen(holding.number);
  };
  return (
    <>
      <PageChoice plan={plan} shown={page.number} show={setChosen} />
      <ChartPreview drawing={page.drawing} found={found} press={goToRow} />
      <Facts plan={plan} />
      <Field label={say('pane.chart.search')}>
        <Picker
          testId="search-role"
          options={chart.options?.role ?? []}
          chosen={role}
          choose={search}
          placeholder={say('pane.chart.placeholder')}
        />
      </Field>
      {found !== null && (
        <Button
          size="small"
          data-testid="go-to-row"
          onClick={() => {
            goToRow(found);
          }}
        >
          {say('pane.chart.to-row')}
        </Button>
      )}
      {trouble !== null && <Text>{trouble}</Text>}
    </>
  );
}

type PageChoiceProps = Readonly<{ plan: PlannedChart; shown: number; show: (page: number) => void }>;

function PageChoice({ plan, shown, show }: PageChoiceProps) {
  const say = useSay();
  if (plan.pages.length < 2) return null;
  return (
    <Field label={say('pane.chart.page')}>
      <Select
        data-testid="page"
        value={String(shown)}
        onChange={(_, { value }) => {
          show(Number(value));
        }}
      >
        {plan.pages.map(({ number, name }) => (
          <option key={number} value={number}>
            {say('chart.page', { page: number, name })}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** How large the text prints, and which roles stand apart. */
function Facts({ plan }: Pick<PreviewPartProps, 'plan'>) {
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
