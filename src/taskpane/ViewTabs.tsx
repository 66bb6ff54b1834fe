import { makeStyles, mergeClasses, Tab, TabList, tokens } from '@fluentui/react-components';
import { type ReactNode } from 'react';
import { useSay } from './paneContext';
import { operationNames, type OperationName } from './state/operationName';

const useStyles = makeStyles({
  tabs: {
    flexShrink: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingInline: tokens.spacingHorizontalXXS,
  },
  // Six words have to stand beside one another in a pane of 350 px, and in the smallest, of 320 px.
  tab: {
    paddingInline: '6px',
    '@media (max-width: 399px)': { paddingInline: '3px' },
  },
  word: {
    '@media (min-width: 346px) and (max-width: 399px)': { fontSize: '13px' },
    '@media (max-width: 345px)': { fontSize: tokens.fontSizeBase200 },
  },
  panel: {
    boxSizing: 'border-box',
    flexGrow: 1,
    minHeight: 0,
    overflowX: 'hidden',
    overflowY: 'auto',
    // Room for the focus ring of what stands at the edge.
    padding: '12px',
  },
  hidden: { display: 'none' },
});

type ViewTabsProps = Readonly<{ current: OperationName; open: (view: OperationName) => void }>;

/** The tabs of the views. */
export function ViewTabs({ current, open }: ViewTabsProps) {
  const styles = useStyles();
  const say = useSay();
  return (
    <TabList
      className={styles.tabs}
      size="small"
      aria-label={say('pane.tabs')}
      selectedValue={current}
      onTabSelect={(_, { value }) => {
        open(value as OperationName);
      }}
    >
      {operationNames.map((name) => (
        <Tab
          key={name}
          className={styles.tab}
          value={name}
          id={`tab-${name}`}
          aria-controls={`view-${name}`}
          content={{ className: styles.word, children: say(`pane.tab.${name}`) }}
        />
      ))}
    </TabList>
  );
}

type ViewPanelProps = Readonly<{ name: OperationName; current: OperationName; children: ReactNode }>;

/** What a tab shows. */
export function ViewPanel({ name, current, children }: ViewPanelProps) {
  const styles = useStyles();
  const isHidden = name !== current;
  return (
    <div
      role="tabpanel"
      id={`view-${name}`}
      aria-labelledby={`tab-${name}`}
      className={mergeClasses(styles.panel, isHidden && styles.hidden)}
      hidden={isHidden}
    >
      {children}
    </div>
  );
}
