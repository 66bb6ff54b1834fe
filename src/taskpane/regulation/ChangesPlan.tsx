import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { type ImportPlan } from '../../operations/planImport';
import { isEmptyPlan } from '../../organisation/planning/context';
import { planChanges, type PlannedChanges } from '../../organisation/planning/changes';
import { Notice } from '../parts/Notice';
import { PlanPreview } from '../parts/PlanPreview';
import { RunButton } from '../parts/RunButton';
import { useSay } from '../paneContext';
import { ChangesList } from './ChangesList';
import { changeKey } from './changesForm';
import { DifferenceCounts } from './DifferenceCounts';
import { UnwrittenList } from './UnwrittenList';
import { type Regulations } from './useRegulation';

const useStyles = makeStyles({
  title: { margin: 0 },
  button: { alignSelf: 'flex-start' },
  hint: { color: tokens.colorNeutralForeground2 },
});

export type PlanOfChanges = Extract<ImportPlan, { kind: 'changes' }>;
type ChangesPlanProps = Readonly<{ plan: PlanOfChanges; regulation: Regulations }>;

/** How the workbook differs from the regulation, which of it is to be written, and what that writes. */
export function ChangesPlan({ plan, regulation }: ChangesPlanProps) {
  const styles = useStyles();
  const say = useSay();
  const { ticked, setTicked } = regulation.importing;
  const { comparison, context, after } = plan;
  const [planned, setPlanned] = useState<Readonly<{
    of: PlanOfChanges;
    ticked: ReadonlySet<string>;
    changes: PlannedChanges;
  }> | null>(null);
  const current = planned?.of === plan && planned.ticked === ticked ? planned.changes : null;
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
      <Button
        className={styles.button}
        data-testid="plan-changes"
        disabledFocusable={ticked.size === 0}
        onClick={() => {
          const chosen = comparison.changes.filter((change) => ticked.has(changeKey(change)));
          setPlanned({ of: plan, ticked, changes: planChanges(context, after, comparison, chosen) });
        }}
      >
        {say('pane.regulation.plan-changes', { count: ticked.size })}
      </Button>
      {current && <Planned planned={current} plan={plan} regulation={regulation} />}
    </>
  );
}

function Planned({ planned, plan, regulation }: ChangesPlanProps & Readonly<{ planned: PlannedChanges }>) {
  const say = useSay();
  const { operation, importing } = regulation;
  return (
    <>
      <UnwrittenList unwritten={planned.unwritten} operation={operation} makeSheet={importing.makeSheet} />
      {isEmptyPlan(planned.plan) ? (
        <Notice testId="nothing-to-write">{say('pane.edit.nothing')}</Notice>
      ) : (
        <>
          <PlanPreview plan={planned.plan} context={plan.context} />
          <RunButton
            operation={operation}
            label={say('pane.regulation.write-changes')}
            testId="write-changes"
            press={() => {
              importing.write(planned.plan);
            }}
          />
        </>
      )}
    </>
  );
}
