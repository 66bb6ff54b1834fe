import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, useMemo, useRef, useState } from 'react';
import { type Finding } from '../../rules/rule';
import { Later } from '../parts/Later';
import { useSay } from '../paneContext';

const FixPanel = lazy(async () => ({ default: (await import('./FixPanel')).FixPanel }));
const WaivePanel = lazy(async () => ({ default: (await import('./WaivePanel')).WaivePanel }));

const useStyles = makeStyles({
  buttons: {
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    paddingInlineStart: '22px',
    paddingBlockEnd: tokens.spacingVerticalXS,
  },
  panel: { paddingInlineStart: '28px', paddingBlockEnd: tokens.spacingVerticalM },
});

/** What can be done about a finding: mend it, where a fix is certain, or accept it. */
export function FindingActions({ finding }: Readonly<{ finding: Finding }>) {
  const styles = useStyles();
  const say = useSay();
  const [open, setOpen] = useState<'fix' | 'waive' | null>(null);
  const fixes = useMemo(() => finding.fixes?.() ?? [], [finding]);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(null);
    opener.current?.focus();
  };
  const toggle = (panel: 'fix' | 'waive') => (event: React.MouseEvent<HTMLButtonElement>) => {
    opener.current = event.currentTarget;
    setOpen(open === panel ? null : panel);
  };
  return (
    <>
      <div className={styles.buttons}>
        {fixes.length > 0 && (
          <Button
            size="small"
            appearance="subtle"
            aria-expanded={open === 'fix'}
            data-testid="fix"
            onClick={toggle('fix')}
          >
            {say('pane.fix')}
          </Button>
        )}
        <Button
          size="small"
          appearance="subtle"
          aria-expanded={open === 'waive'}
          data-testid="waive"
          onClick={toggle('waive')}
        >
          {say('pane.waive')}
        </Button>
      </div>
      {open !== null && (
        <div className={styles.panel}>
          <Later>
            {open === 'fix' ? (
              <FixPanel finding={finding} fixes={fixes} close={close} />
            ) : (
              <WaivePanel finding={finding} close={close} />
            )}
          </Later>
        </div>
      )}
    </>
  );
}
