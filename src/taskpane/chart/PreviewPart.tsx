import { Button, Field, makeStyles, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { type PlannedChart } from '../../operations/planChart';
import { Picker } from '../parts/Picker';
import { useGoTo } from '../parts/useGoTo';
import { useSay } from '../paneContext';
import { ChartPreview } from './ChartPreview';
import { Facts } from './Facts';
import { PageChoice } from './PageChoice';
import { type useChart } from './useChart';

const useStyles = makeStyles({ button: { alignSelf: 'start' } });

type Chart = ReturnType<typeof useChart>;
type PreviewPartProps = Readonly<{ chart: Chart; plan: PlannedChart }>;

/** The preview with its page, its text size, the search for a role, and the roles that stand apart. */
export function PreviewPart({ chart, plan }: PreviewPartProps) {
  const { go, trouble } = useGoTo();
  const [number, setNumber] = useState(1);
  /** Names of the box that is marked, and of the one that was looked for last. */
  const [chosen, setChosen] = useState<string | null>(null);
  const [sought, setSought] = useState<string | null>(null);
  const page = plan.pages.find((each) => each.number === number) ?? plan.pages[0]!;
  const goToRow = (name: string) => {
    const place = chart.placeOf(name);
    if (place) go(place);
  };
  return (
    <>
      <PageChoice pages={plan.pages} shown={page.number} show={setNumber} />
      <ChartPreview
        drawing={page.drawing}
        number={page.number}
        chosen={chosen}
        sought={sought}
        choose={setChosen}
        press={goToRow}
      />
      <Facts plan={plan} />
      <RoleSearch
        chart={chart}
        plan={plan}
        find={(name, onPage) => {
          setNumber(onPage);
          setChosen(name);
          setSought(name);
        }}
        goToRow={goToRow}
      />
      {trouble !== null && <Text>{trouble}</Text>}
    </>
  );
}

type RoleSearchProps = PreviewPartProps &
  Readonly<{ find: (name: string, onPage: number) => void; goToRow: (name: string) => void }>;

/** Finds a role in the chart, and in the workbook also one that the chart does not show. */
function RoleSearch({ chart, plan, find, goToRow }: RoleSearchProps) {
  const styles = useStyles();
  const say = useSay();
  const [role, setRole] = useState<string | null>(null);
  const found = role === null ? null : chart.nameOf(role);
  const isMissing = found !== null && pageOf(plan, found) === undefined;
  return (
    <>
      <Field
        label={say('pane.chart.search')}
        {...(isMissing && {
          validationState: 'warning',
          validationMessage: say('pane.chart.not-shown'),
        })}
      >
        <Picker
          testId="search-role"
          options={chart.options?.role ?? []}
          chosen={role}
          choose={(code) => {
            setRole(code);
            const name = code === null ? null : chart.nameOf(code);
            const onPage = name === null ? undefined : pageOf(plan, name);
            if (name !== null && onPage !== undefined) find(name, onPage);
          }}
          placeholder={say('pane.chart.placeholder')}
        />
      </Field>
      {found !== null && (
        <Button
          className={styles.button}
          size="small"
          data-testid="go-to-row"
          onClick={() => {
            goToRow(found);
          }}
        >
          {say('pane.chart.to-row')}
        </Button>
      )}
    </>
  );
}

/** The page that has a role in full: others show it with a reference. */
function pageOf({ pages }: PlannedChart, name: string): number | undefined {
  return pages.find(({ inFull }) => inFull.includes(name))?.number;
}
