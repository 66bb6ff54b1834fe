import { Accordion } from '@fluentui/react-components';
import { type Verdict } from '../../rules/rule';
import { RunButton } from '../parts/RunButton';
import { useViewStyles } from '../parts/useViewStyles';
import { usePane, useSay } from '../paneContext';
import { ShareForm } from './ShareForm';
import { useValidationDesk } from './validationContext';
import { WorkItem } from './WorkItem';

/** What else can be done with the findings: mark their cells, set the rules, prepare the workbook for sharing. */
export function WorkBar({ verdict }: Readonly<{ verdict: Verdict }>) {
  const say = useSay();
  const { work, undo } = useValidationDesk();
  return (
    <>
      {undo && (
        <RunButton
          operation={work}
          label={say('pane.edit.undo')}
          testId="undo-fix"
          appearance="secondary"
          press={undo}
        />
      )}
      <Accordion collapsible multiple>
        <WorkItem name="marks">
          <Marks hasFindings={verdict.findings.length > 0} />
        </WorkItem>
        <WorkItem name="rules">
          <Rules />
        </WorkItem>
        <WorkItem name="share">
          <ShareForm />
        </WorkItem>
      </Accordion>
    </>
  );
}

function Marks({ hasFindings }: Readonly<{ hasFindings: boolean }>) {
  const styles = useViewStyles();
  const say = useSay();
  const { operations } = usePane();
  const { work, run } = useValidationDesk();
  return (
    <div className={styles.buttons}>
      {hasFindings && (
        <RunButton
          operation={work}
          label={say('pane.marks.set')}
          testId="mark"
          appearance="secondary"
          press={() => {
            run(
              async (options) => ({ kind: 'marked', marks: await operations.markFindings(options) }),
              false,
            );
          }}
        />
      )}
      <RunButton
        operation={work}
        label={say('pane.marks.clear')}
        testId="clear-marks"
        appearance="secondary"
        press={() => {
          run(async (options) => ({ kind: 'cleared', marks: await operations.clearMarks(options) }), false);
        }}
      />
    </div>
  );
}

function Rules() {
  const say = useSay();
  const { operations } = usePane();
  const { work, run } = useValidationDesk();
  return (
    <RunButton
      operation={work}
      label={say('pane.rules.write')}
      testId="write-rules"
      appearance="secondary"
      press={() => {
        run(async (options) => ({ kind: 'rules', rules: await operations.writeRulesSheet(options) }), true);
      }}
    />
  );
}
