import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { FailureBar } from '../parts/FailureBar';
import { Notice } from '../parts/Notice';
import { useLate } from '../parts/useLate';
import { useSay } from '../paneContext';
import { type useChart } from './useChart';

const useStyles = makeStyles({
  // As high as the drawing that comes there.
  first: {
    display: 'grid',
    placeItems: 'center',
    height: '242px',
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    boxSizing: 'border-box',
    '@media (max-height: 420px)': { height: '182px' },
  },
  // Over the drawing that it replaces: what stands below does not jump at each change.
  root: { position: 'relative', height: 0, zIndex: 1 },
  card: {
    position: 'absolute',
    insetInline: '1px',
    top: '13px',
    padding: tokens.spacingVerticalXS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
});

/** A layout that is there sooner needs no words, in milliseconds. */
const patience = 300;

/** That the chart is being laid out and how far that is, or why it cannot be. */
export function Planning({ chart: { planned, unread } }: Readonly<{ chart: ReturnType<typeof useChart> }>) {
  const styles = useStyles();
  const say = useSay();
  const { plan, isPlanning, portion, notThere } = planned;
  const isLate = useLate(isPlanning, patience);
  const failure = unread ?? planned.failure;
  const step = say('pane.step.chart.deciding');
  const spinner = (
    <Spinner
      size="tiny"
      data-testid="planning"
      label={portion ? say('pane.step.portion', { step, ...portion }) : step}
      labelPosition="after"
    />
  );
  return (
    <>
      {failure && <FailureBar title="pane.failed.preview" failure={failure} />}
      {notThere && <Notice testId="not-there">{say(`pane.chart.${notThere}`)}</Notice>}
      {isPlanning && !plan && <div className={styles.first}>{spinner}</div>}
      {isLate && plan && (
        <div className={styles.root}>
          <div className={styles.card}>{spinner}</div>
        </div>
      )}
    </>
  );
}
