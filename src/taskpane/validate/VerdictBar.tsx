import {
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Text,
  tokens,
} from '@fluentui/react-components';
import { showTime } from '../../operations/dates';
import { type Validation } from '../../operations/validateWorkbook';
import { tally } from '../../organisation/tally';
import { isolate } from '../parts/describePlace';
import { useSay } from '../paneContext';
import { type Following } from './useValidation';

const useStyles = makeStyles({
  facts: {
    color: tokens.colorNeutralForeground2,
    marginBlockStart: tokens.spacingVerticalXS,
    display: 'block',
  },
});

type VerdictBarProps = Readonly<{ at: Date; validation: Validation; following: Following }>;

const followingWords = {
  yes: 'pane.validate.following',
  unknown: 'pane.validate.unknown',
  no: 'pane.validate.stale',
} as const satisfies Record<Following, string>;

/** Whether the workbook can be shared, and what was looked at when. */
export function VerdictBar({ at, validation, following }: VerdictBarProps) {
  const styles = useStyles();
  const say = useSay();
  const { organisation, verdict, recorded } = validation;
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
        {say('pane.validate.when', { time: isolate(showTime(at)), checked })} {say(followingWords[following])}
        {recorded &&
          ` ${say(recorded.isUnchanged ? 'pane.validate.report-unchanged' : 'pane.validate.report-changed', { time: isolate(showTime(new Date(recorded.at))) })}`}
        {hidden !== '' && ` ${say('pane.validate.hidden', { sheets: hidden })}`}
      </Text>
    </div>
  );
}
