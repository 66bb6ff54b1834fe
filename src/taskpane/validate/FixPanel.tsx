import { Button, Radio, RadioGroup, Spinner, Text } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import { breathe } from '../../operations/breathe';
import { prepareEdits, type EditContext } from '../../organisation/planning/context';
import { type EditPlan } from '../../organisation/edit';
import { foreseeFix, type Foreseen } from '../../rules/foresee';
import { fixAll } from '../../rules/fix';
import { describeFinding } from '../../rules/message';
import { type Finding, type Fix, type Verdict } from '../../rules/rule';
import { EditPreview } from '../parts/PlanPreview';
import { RunButton } from '../parts/RunButton';
import { useViewStyles } from '../parts/useViewStyles';
import { usePane, useSay } from '../paneContext';
import { useValidationDesk } from './validationContext';

type FixPanelProps = Readonly<{ finding: Finding; fixes: readonly Fix[]; close: () => void }>;

/** The fixes of a finding: what each would write, what would be found then, and the writing, for one or for all of its kind. */
export function FixPanel({ finding, fixes, close }: FixPanelProps) {
  const styles = useViewStyles();
  const say = useSay();
  const { check, work, fix: write } = useValidationDesk();
  const [chosen, setChosen] = useState(0);
  const [isAll, setIsAll] = useState(false);
  const validation = check.state.last?.result;
  const fix = fixes[Math.min(chosen, fixes.length - 1)];
  const context = useMemo(() => validation && prepareEdits(validation.tables), [validation]);
  const alike = useMemo(
    () =>
      (validation?.verdict.findings ?? []).filter(
        (other) => other.rule === finding.rule && other.fixes?.().some(({ title }) => title === fix?.title),
      ),
    [validation, finding, fix],
  );
  const plan = useMemo(
    () => (fix && isAll ? fixAll(alike, finding.rule, fix.title) : fix?.plan),
    [alike, finding, fix, isAll],
  );
  if (!validation || !context || !plan) return null;
  return (
    <div className={styles.view} data-testid="fix-panel">
      <ChooseFix fixes={fixes} chosen={chosen} choose={setChosen} />
      {alike.length > 1 && <ChooseHowMany count={alike.length} isAll={isAll} choose={setIsAll} />}
      <EditPreview plan={plan} context={context} />
      <Foresight context={context} plan={plan} verdict={validation.verdict} />
      <div className={styles.buttons}>
        <RunButton
          operation={work}
          label={say('pane.edit.write')}
          testId="write-fix"
          press={() => {
            write(plan);
          }}
        />
        <Button onClick={close}>{say('pane.fix.close')}</Button>
      </div>
    </div>
  );
}

type ChooseFixProps = Readonly<{ fixes: readonly Fix[]; chosen: number; choose: (at: number) => void }>;

function ChooseFix({ fixes, chosen, choose }: ChooseFixProps) {
  const say = useSay();
  const [only] = fixes;
  if (fixes.length === 1) return <Text weight="semibold">{say(only!.title, only!.values)}</Text>;
  return (
    <RadioGroup
      value={String(chosen)}
      onChange={(_, { value }) => {
        choose(Number(value));
      }}
    >
      {fixes.map(({ title, values }, at) => (
        <Radio key={`${title} ${at}`} value={String(at)} label={say(title, values)} />
      ))}
    </RadioGroup>
  );
}

type ChooseHowManyProps = Readonly<{ count: number; isAll: boolean; choose: (isAll: boolean) => void }>;

function ChooseHowMany({ count, isAll, choose }: ChooseHowManyProps) {
  const say = useSay();
  return (
    <RadioGroup
      layout="horizontal"
      value={isAll ? 'all' : 'one'}
      onChange={(_, { value }) => {
        choose(value === 'all');
      }}
    >
      <Radio value="one" label={say('pane.fix.one')} />
      <Radio value="all" label={say('pane.fix.all', { count })} data-testid="fix-all" />
    </RadioGroup>
  );
}

type ForesightProps = Readonly<{ context: EditContext; plan: EditPlan; verdict: Verdict }>;

/** New findings that are told; of more, how many there are. */
const mostTold = 3;

/** What would be found once the plan is written. */
function Foresight({ context, plan, verdict }: ForesightProps) {
  const say = useSay();
  const { language } = usePane();
  const [foreseen, setForeseen] = useState<Foreseen | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void foreseeFix(context, plan, verdict, breathe).then((found) => {
      if (isCurrent) setForeseen(found);
    });
    return () => {
      isCurrent = false;
    };
  }, [context, plan, verdict]);
  if (!foreseen) return <Spinner size="tiny" label={say('pane.fix.looking')} labelPosition="after" />;
  const { gone, added } = foreseen;
  return (
    <div data-testid="foresight">
      <Text block>{say('pane.fix.gone', { count: gone })}</Text>
      {added.length > 0 && <Text block>{say('pane.fix.added', { count: added.length })}</Text>}
      {added.slice(0, mostTold).map((found) => (
        <Text key={`${found.rule} ${found.subject} ${found.place.cell}`} block size={200}>
          {describeFinding(language, found)}
        </Text>
      ))}
    </div>
  );
}
