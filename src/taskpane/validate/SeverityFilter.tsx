import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { useSay } from '../paneContext';
import { SeverityIcon } from './SeverityIcon';
import { findingSeverities, type FindingSeverity } from './sortFindings';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  button: { minWidth: 'unset' },
});

type SeverityFilterProps = Readonly<{
  counts: Readonly<Record<FindingSeverity, number>>;
  wanted: ReadonlySet<FindingSeverity>;
  toggle: (severity: FindingSeverity) => void;
}>;

/** How many findings there are of each severity; pressed, only those are shown. */
export function SeverityFilter({ counts, wanted, toggle }: SeverityFilterProps) {
  const styles = useStyles();
  const say = useSay();
  return (
    <div className={styles.root} role="group" aria-label={say('pane.filter')}>
      {findingSeverities.map((severity) => (
        <ToggleButton
          key={severity}
          className={styles.button}
          size="small"
          shape="circular"
          icon={<SeverityIcon severity={severity} />}
          checked={wanted.has(severity)}
          disabled={counts[severity] === 0}
          data-testid={`filter-${severity}`}
          onClick={() => {
            toggle(severity);
          }}
        >
          {say(`pane.count.${severity}`, { count: counts[severity] })}
        </ToggleButton>
      ))}
    </div>
  );
}
