import { Accordion, AccordionHeader, AccordionItem, AccordionPanel } from '@fluentui/react-components';
import { type Verdict } from '../../rules/rule';
import { RunButton } from '../parts/RunButton';
import { useViewStyles } from '../parts/useViewStyles';
import { usePane, useSay } from '../paneContext';
import { ShareForm } from './ShareForm';
import { useValidationDesk } from './validationContext';

/** What else can be done with the findings: mark their cells, set the rules, prepare the workbook for sharing. */
export function WorkBar({ verdict }: Readonly<{ verdict: Verdict }>) {
  const styles = useViewStyles();
  const say = useSay();
  const { operations } = usePane();
  const { work, run, undo } = useValidationDesk();
  const hasFindings = verdict.findings.length > 0;
  return (
    <Accordion collapsible multiple>
      <AccordionItem value="marks">
        <AccordionHeader size="small" as="h2">
          {say('pane.marks')}
        </AccordionHeader>
        <AccordionPanel>
          <p className={styles.intro}>{say('pane.marks.intro')}</p>
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
                run(
                  async (options) => ({ kind: 'cleared', marks: await operations.clearMarks(options) }),
                  false,
                );
              }}
            />
          </div>
        </AccordionPanel>
      </AccordionItem>
      <AccordionItem value="rules">
        <AccordionHeader size="small" as="h2">
          {say('pane.rules')}
        </AccordionHeader>
        <AccordionPanel>
          <p className={styles.intro}>{say('pane.rules.intro')}</p>
          <RunButton
            operation={work}
            label={say('pane.rules.write')}
            testId="write-rules"
            appearance="secondary"
            press={() => {
              run(
                async (options) => ({ kind: 'rules', rules: await operations.writeRulesSheet(options) }),
                true,
              );
            }}
          />
        </AccordionPanel>
      </AccordionItem>
      <AccordionItem value="share">
        <AccordionHeader size="small" as="h2">
          {say('pane.share')}
        </AccordionHeader>
        <AccordionPanel>
          <ShareForm />
        </AccordionPanel>
      </AccordionItem>
      {undo && (
        <RunButton
          operation={work}
          label={say('pane.edit.undo')}
          testId="undo-fix"
          appearance="subtle"
          press={undo}
        />
      )}
    </Accordion>
  );
}
