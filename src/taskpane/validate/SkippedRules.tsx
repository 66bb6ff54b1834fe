import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import { type MessageKey } from '../../locales/say';
import { type Skipped } from '../../rules/rule';
import { useSay } from '../paneContext';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  why: { display: 'block', color: tokens.colorNeutralForeground2 },
});

/** Rules that had nothing to say about this workbook, and why. */
export function SkippedRules({ skipped }: Readonly<{ skipped: readonly Skipped[] }>) {
  const styles = useStyles();
  const say = useSay();
  return (
    <Accordion collapsible>
      <AccordionItem value="skipped">
        <AccordionHeader size="small" as="h2">
          {say('pane.skipped', { count: skipped.length })}
        </AccordionHeader>
        <AccordionPanel>
          <ul className={styles.list}>
            {skipped.map(({ rule, why }) => (
              <li key={rule}>
                {say(`rule.${rule}.title` as MessageKey)}
                <Text size={200} className={styles.why}>
                  {say(why)}
                </Text>
              </li>
            ))}
          </ul>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
