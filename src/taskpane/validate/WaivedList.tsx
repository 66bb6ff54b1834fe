import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import { isRefusal, prepareEdits } from '../../organisation/planning/context';
import { removeRow, rowOf } from '../../organisation/planning/rows';
import { describeFinding } from '../../rules/message';
import { type Waived } from '../../rules/rule';
import { usePane, useSay } from '../paneContext';
import { useValidationDesk } from './validationContext';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
  why: { display: 'block', color: tokens.colorNeutralForeground2 },
});

/** Findings that the organisation accepts, why, and the way to take that back. */
export function WaivedList({ waived }: Readonly<{ waived: readonly Waived[] }>) {
  const styles = useStyles();
  const say = useSay();
  const { language } = usePane();
  const { check, fix, work } = useValidationDesk();
  const takeBack = ({ waiver }: Waived) => {
    const read = check.state.last?.result;
    if (!read) return;
    const row = rowOf(prepareEdits(read.tables), 'waivers', waiver.source);
    const plan = row && removeRow('waivers', row);
    if (plan && !isRefusal(plan)) fix(plan);
  };
  return (
    <Accordion collapsible>
      <AccordionItem value="waived">
        <AccordionHeader size="small" as="h2" data-testid="waived-list">
          {say('pane.count.waived', { count: waived.length })}
        </AccordionHeader>
        <AccordionPanel>
          <ul className={styles.list}>
            {waived.map((each) => {
              const { finding, waiver } = each;
              return (
                <li key={`${finding.rule} ${finding.subject} ${finding.place.cell}`}>
                  {describeFinding(language, finding)}
                  <Text size={200} className={styles.why}>
                    {say('report.reason', {
                      reason: waiver.reason === '' ? say('report.no-reason') : waiver.reason,
                      by: [waiver.who, waiver.date].filter((text) => text !== '').join(' · '),
                      isSigned: waiver.who + waiver.date === '' ? 'no' : 'yes',
                    })}
                  </Text>
                  <Button
                    size="small"
                    appearance="subtle"
                    disabledFocusable={work.isRunning || work.blockedBy !== null}
                    onClick={() => {
                      takeBack(each);
                    }}
                  >
                    {say('pane.waive.take-back')}
                  </Button>
                </li>
              );
            })}
          </ul>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
