import { makeStyles, mergeClasses, Tab, TabList } from '@fluentui/react-components';
import { useRef } from 'react';
import { OperationMessages } from '../parts/OperationMessages';
import { BusyReason } from '../parts/RunButton';
import { useViewStyles } from '../parts/useViewStyles';
import { useSay } from '../paneContext';
import { ComparePage } from './ComparePage';
import { ExportPage } from './ExportPage';
import { ImportPage } from './ImportPage';
import { pages, type RegulationPage } from './regulationWork';
import { useDrop } from './useDrop';
import { useRegulation } from './useRegulation';

const useStyles = makeStyles({
  // It has the focus only where a button in it took the focus away with itself.
  root: { outlineStyle: 'none' },
});

/** The written regulation: into the workbook, out of it, and beside it. */
export function RegulationView() {
  const styles = useViewStyles();
  const own = useStyles();
  const say = useSay();
  const regulation = useRegulation();
  const { operation, page, turnTo, read, comparing } = regulation;
  const root = useRef<HTMLDivElement>(null);
  const drop = useDrop((given) => {
    if (page !== 'compare') read(given);
    else if ('file' in given) comparing.withBook(given.file);
  });
  return (
    <div ref={root} tabIndex={-1} className={mergeClasses(styles.view, own.root)} {...drop.handlers}>
      <TabList
        size="small"
        appearance="subtle-circular"
        aria-label={say('pane.regulation.pages')}
        selectedValue={page}
        onTabSelect={(_, { value }) => {
          turnTo(value as RegulationPage);
        }}
      >
        {pages.map((name) => (
          <Tab key={name} value={name} id={`regulation-tab-${name}`} aria-controls="regulation-page">
            {say(`pane.regulation.page.${name}`)}
          </Tab>
        ))}
      </TabList>
      <div
        id="regulation-page"
        role="tabpanel"
        aria-labelledby={`regulation-tab-${page}`}
        className={styles.view}
      >
        {page === 'import' && <ImportPage regulation={regulation} isDraggedOver={drop.isOver} />}
        {page === 'export' && <ExportPage regulation={regulation} />}
        {page === 'compare' && <ComparePage regulation={regulation} isDraggedOver={drop.isOver} />}
      </div>
      <BusyReason operation={operation} />
      <OperationMessages operation={operation} heir={root} />
    </div>
  );
}
