import { Button, Badge, makeStyles, Text, tokens, typographyStyles } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { type Verdict } from '../../rules/rule';
import { useViewStyles } from '../parts/useViewStyles';
import { useSay } from '../paneContext';
import { FindingItem } from './FindingItem';
import { SeverityFilter } from './SeverityFilter';
import {
  keepSeverities,
  sortFindings,
  toggleSeverity,
  type FindingSeverity,
  type SheetFindings,
} from './sortFindings';

/** Findings that are drawn at a time. */
const portion = 100;

const useStyles = makeStyles({
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  more: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM },
  quiet: { color: tokens.colorNeutralForeground2 },
  sheet: {
    ...typographyStyles.caption1Strong,
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    marginBlockEnd: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** What the check found, by sheet, with a filter by severity. */
export function FindingsList({ verdict }: Readonly<{ verdict: Verdict }>) {
  const view = useViewStyles();
  const styles = useStyles();
  const say = useSay();
  const [chosen, setChosen] = useState<ReadonlySet<FindingSeverity>>(new Set());
  const [limit, setLimit] = useState(portion);
  const { findings, counts } = verdict;
  const wanted = useMemo(() => keepSeverities(chosen, counts), [chosen, counts]);
  const sorted = useMemo(() => sortFindings(findings, wanted, limit), [findings, wanted, limit]);
  if (findings.length === 0) {
    return <Text className={styles.quiet}>{say('pane.findings.none')}</Text>;
  }
  const left = sorted.total - sorted.shown;
  return (
    <section className={view.view} aria-labelledby="findings">
      <h2 id="findings" className={styles.heading}>
        {say('pane.findings')}
      </h2>
      <SeverityFilter
        counts={counts}
        wanted={wanted}
        toggle={(severity) => {
          setChosen(toggleSeverity(wanted, severity));
          setLimit(portion);
        }}
      />
      {sorted.sheets.map((group) => (
        <SheetGroup key={group.sheet} {...group} />
      ))}
      {left > 0 && (
        <div className={styles.more}>
          <Button
            data-testid="more-findings"
            onClick={() => {
              setLimit(limit + portion);
            }}
          >
            {say('pane.findings.more', { count: Math.min(left, portion) })}
          </Button>
          <Text size={200} className={styles.quiet}>
            {say('pane.findings.shown', { shown: sorted.shown, total: sorted.total })}
          </Text>
        </div>
      )}
    </section>
  );
}

function SheetGroup({ sheet, total, findings }: SheetFindings) {
  const styles = useStyles();
  const say = useSay();
  return (
    <section>
      <h3 className={styles.sheet}>
        <bdi>{sheet === '' ? say('pane.findings.workbook') : sheet}</bdi>
        <Badge appearance="tint" color="informative" size="small">
          {total}
        </Badge>
      </h3>
      <ul className={styles.list}>
        {findings.map((finding) => (
          <FindingItem
            key={`${finding.rule} ${finding.place.cell} ${finding.subject} ${finding.message}`}
            finding={finding}
          />
        ))}
      </ul>
    </section>
  );
}
