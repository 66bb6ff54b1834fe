import {
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Text,
  tokens,
} from '@fluentui/react-components';
import { showTime } from '../../operations/dates';
import { type Organisation } from '../../organisation/model';
import { tally } from '../../organisation/tally';
import { type Verdict } from '../../rules/rule';
import { isolate } from '../parts/describePlace';
import { useSay } from '../paneContext';

const useStyles = makeStyles({
  facts: {
    color: tokens.colorNeutralForeground2,
    marginBlockStart: tokens.spacingVerticalXS,
    display: 'block',
  },
});

type VerdictBarProps = Readonly<{ at: Date; organisation: Organisation; verdict: Verdict }>;

/** Whether the workbook can be shared, and what was looked at when. */
export function VerdictBar({ at, organisation, verdict }: VerdictBarProps) {
  const styles = useStyles();
  const say = useSay();
  const { ready, counts } = verdict;
  const checked = say('report.checked', tally(organisation));
  const hidden = Object.values(organisation.layout)
    .filter(({ isHidden, hasHiddenRows }) => isHidden === true || hasHiddenRows === true)
    .map(({ sheet }) => say('pane.place.sheet', { sheet }))
    .join(say('summary.comma'));
  return (
    <div>
      <MessageBar
        intent={ready ? 'success' : 'error'}
        layout="multiline"
        politeness="polite"
        data-testid="result"
        data-ready={ready}
      >
        <MessageBarBody>
          <MessageBarTitle>{say(ready ? 'pane.validate.ready' : 'pane.validate.not-ready')}</MessageBarTitle>{' '}
          <div>
            {ready
              ? say('pane.validate.ready.why')
              : say('pane.validate.not-ready.why', { errors: counts.error })}
          </div>
        </MessageBarBody>
      </MessageBar>
      <Text size={200} className={styles.facts}>
        {say('pane.validate.when', { time: isolate(showTime(at)), checked })} {say('pane.validate.stale')}
        {hidden !== '' && ` ${say('pane.validate.hidden', { sheets: hidden })}`}
      </Text>
    </div>
  );
}
