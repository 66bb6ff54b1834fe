import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { type ChosenPlan, type PlannedImport } from '../../operations/planImport';
import { isEmptyPlan } from '../../organisation/planning/context';
import { Notice } from '../parts/Notice';
import { PlanPreview } from '../parts/PlanPreview';
import { RunButton } from '../parts/RunButton';
import { useSay } from '../paneContext';
import { ChangesList } from './ChangesList';
import { DifferenceCounts } from './DifferenceCounts';
import { UnwrittenList } from './UnwrittenList';
import { type Regulations } from './useRegulation';

const useStyles = makeStyles({
  title: { margin: 0 },
  hint: { color: tokens.colorNeutralForeground2 },
});

type ChangesPlanProps = Readonly<{ plan: PlannedImport; regulation: Regulations }>;

/** How the workbook differs from the regulation, which of it is to be written, and what that writes. */
export function ChangesPlan({ plan, regulation }: ChangesPlanProps) {
  const styles = useStyles();
  const say = useSay();
  const { operation, importing } = regulation;
  const { ticked, setTicked, chosen } = importing;
  const { comparison } = plan;
  return (
    <>
      <Text as="h3" weight="semibold" className={styles.title}>
        {say('compare.changes')}
      </Text>
      <DifferenceCounts counts={comparison.counts} />
      <Text size={200} className={styles.hint}>
        {say('pane.regulation.changes.hint')}
      </Text>
      <ChangesList comparison={comparison} ticked={ticked} setTicked={setTicked} />
      <RunButton
        operation={operation}
        label={say('pane.regulation.plan-changes', { count: ticked.size })}
        testId="plan-changes"
        appearance="secondary"
        press={importing.planTicked}
      />
      {chosen && <Planned planned={chosen} regulation={regulation} />}
    </>
  );
}

type PlannedProps = Readonly<{ planned: ChosenPlan; regulation: Regulations }>;

function Planned({ planned, regulation }: PlannedProps) {
  const say = useSay();
  const { operation, importing } = regulation;
  return (
    <>
      <UnwrittenList unwritten={planned.unwritten} operation={operation} makeSheet={importing.makeSheet} />
      {isEmptyPlan(planned.plan) ? (
        <Notice testId="nothing-to-write">{say('pane.edit.nothing')}</Notice>
      ) : (
        <>
          <PlanPreview plan={planned.plan} effect={planned.effect} />
          <RunButton
            operation={operation}
            label={say('pane.regulation.write-changes')}
            testId="write-changes"
            press={importing.write}
          />
        </>
      )}
    </>
  );
}
