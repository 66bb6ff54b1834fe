import { Badge, Button, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { type Change, type ChangeKind } from '../../organisation/compare/comparison';
import { describeChange, fieldLabel } from '../../organisation/compare/describeChange';
import { placeOfChange } from '../../organisation/compare/placeOfChange';
import { describePlace } from '../parts/describePlace';
import { useGoTo } from '../parts/useGoTo';
import { useViewStyles } from '../parts/useViewStyles';
import { usePane, useSay } from '../paneContext';
import { byKind } from './changesForm';
import { DifferenceCounts } from './DifferenceCounts';
import { type Comparing } from './useComparing';

/** Differences of one kind that are drawn at a time. */
const portion = 50;

const useStyles = makeStyles({
  title: { margin: 0, overflowWrap: 'anywhere' },
  kind: { margin: 0, display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  list: { margin: 0, paddingInlineStart: '18px', overflowWrap: 'anywhere' },
  item: { paddingBlock: '3px' },
  quiet: { color: tokens.colorNeutralForeground2 },
  trouble: { color: tokens.colorStatusDangerForeground1 },
});

type DifferencesProps = Readonly<{ compared: NonNullable<Comparing['compared']> }>;

/** The differences by kind, each with the way to its cell in the open workbook. */
export function Differences({ compared }: DifferencesProps) {
  const styles = useStyles();
  const view = useViewStyles();
  const say = useSay();
  const { language } = usePane();
  const { comparison, otherName } = compared;
  const { go, trouble } = useGoTo();
  const kinds = useMemo(() => byKind(comparison), [comparison]);
  const skipped = comparison.skipped.map(({ what, field }) => {
    const things = say(`compare.things.${what}`);
    return field === null
      ? things
      : say('compare.skipped.field', { things, field: fieldLabel(language, what, field) });
  });
  return (
    <section className={view.view} data-testid="differences" aria-labelledby="differences">
      <Text as="h2" id="differences" weight="semibold" className={styles.title}>
        {say('compare.with', { other: describePlace(language, { sheet: otherName }) })}
      </Text>
      {kinds.length === 0 && <Text role="status">{say('compare.same')}</Text>}
      <DifferenceCounts counts={comparison.counts} />
      {trouble !== null && <Text className={styles.trouble}>{trouble}</Text>}
      {kinds.map(({ kind, changes }) => (
        <Kind key={kind} kind={kind} changes={changes} go={go} />
      ))}
      {skipped.length > 0 && (
        <Text size={200} className={styles.quiet}>
          {say('compare.skipped', { list: skipped.join(say('compare.comma')) })}
        </Text>
      )}
    </section>
  );
}

type KindProps = Readonly<{
  kind: ChangeKind;
  changes: readonly Change[];
  go: ReturnType<typeof useGoTo>['go'];
}>;

function Kind({ kind, changes, go }: KindProps) {
  const styles = useStyles();
  const say = useSay();
  const { language } = usePane();
  const [limit, setLimit] = useState(portion);
  const left = changes.length - limit;
  return (
    <section aria-label={say(`pane.regulation.kind.${kind}`)}>
      <Text as="h3" weight="semibold" className={styles.kind}>
        {say(`pane.regulation.kind.${kind}`)}
        <Badge appearance="tint" color="informative" size="small">
          {changes.length}
        </Badge>
      </Text>
      <ul className={styles.list}>
        {changes.slice(0, limit).map((change, index) => (
          <li key={index} className={styles.item}>
            {describeChange(language, change)}{' '}
            {change.before && (
              <Link
                as="button"
                inline
                onClick={() => {
                  go(placeOfChange(change));
                }}
              >
                {describePlace(language, placeOfChange(change))}
              </Link>
            )}
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button
          size="small"
          onClick={() => {
            setLimit(limit + portion);
          }}
        >
          {say('pane.regulation.more-differences', { count: Math.min(left, portion) })}
        </Button>
      )}
    </section>
  );
}
