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
      // Five words have to stand beside one another in 320 px.
      size="small"
      aria-label={say('pane.tabs')}
      selectedValue={current}
      onTabSelect={(_, { value }) => {
        open(value as OperationName);
      }}
    >
      {operationNames.map((name) => (
        <Tab key={name} value={name} id={`tab-${name}`} aria-controls={`view-${name}`}>
          {say(`pane.tab.${name}`)}
        </Tab>
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
