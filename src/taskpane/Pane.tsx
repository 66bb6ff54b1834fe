import { AriaLiveAnnouncer, FluentProvider, makeStyles } from '@fluentui/react-components';
import { lazy, useState } from 'react';
import { isRightToLeft, type Language } from '../locales/say';
import { type OfficeShade } from './chooseShade';
import { Header } from './Header';
import { type PaneOperations } from './operations';
import { Later } from './parts/Later';
import { PaneContext } from './paneContext';
import { type OperationName } from './state/operationName';
import { useChoices } from './state/useChoices';
import { useDesk } from './state/useDesk';
import { themes } from './theme';
import { useShade } from './useShade';
import { ValidateView } from './validate/ValidateView';
import { ViewPanel, ViewTabs } from './ViewTabs';

const useStyles = makeStyles({
  views: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
});

/** Not of makeStyles, which knows the direction only inside the provider. */
const page = { display: 'flex', flexDirection: 'column', height: '100%' } as const;

type PaneProps = Readonly<{
  language: Language;
  /** Not there in Excel on the web. */
  officeTheme: OfficeShade | undefined;
  operations: PaneOperations;
  now: () => Date;
}>;

/** The task pane: what HR meets. */
export function Pane({ language, officeTheme, operations, now }: PaneProps) {
  const desk = useDesk();
  const views = useViews();
  return (
    <PaneContext value={{ language, operations, now, desk, show: views.show }}>
      <FluentProvider
        style={page}
        theme={themes[useShade(officeTheme)]}
        dir={isRightToLeft(language) ? 'rtl' : 'ltr'}
        lang={language}
      >
        <AriaLiveAnnouncer>
          <Header />
          <Views {...views} />
        </AriaLiveAnnouncer>
      </FluentProvider>
    </PaneContext>
  );
}

/** Views that are not wanted each time are loaded when they are opened: the pane starts sooner. */
const ChartView = lazy(async () => ({ default: (await import('./chart/ChartView')).ChartView }));
const SummaryView = lazy(async () => ({ default: (await import('./summary/SummaryView')).SummaryView }));
const EditView = lazy(async () => ({ default: (await import('./edit/EditView')).EditView }));
const SheetsView = lazy(async () => ({ default: (await import('./sheets/SheetsView')).SheetsView }));
const RegulationView = lazy(async () => ({
  default: (await import('./regulation/RegulationView')).RegulationView,
}));

type ViewsProps = Readonly<{
  current: OperationName;
  /** The views that were opened so far. */
  opened: ReadonlySet<OperationName>;
  show: (view: OperationName) => void;
}>;

function useViews(): ViewsProps {
  const [current, setCurrent] = useState<OperationName>('validate');
  const [opened, setOpened] = useState<ReadonlySet<OperationName>>(new Set(['validate']));
  const show = (view: OperationName) => {
    setCurrent(view);
    setOpened(new Set([...opened, view]));
  };
  return { current, opened, show };
}

/** The views. One that was opened stays, with its result and what was typed in it, while another is shown. */
function Views({ current, opened, show }: ViewsProps) {
  const styles = useStyles();
  const choices = useChoices();
  const open = (view: OperationName) => {
    show(view);
    // The workbook may have changed since the other view was open.
    if (view === 'chart' || view === 'summary') void choices.load();
  };
  return (
    <main className={styles.views}>
      <ViewTabs current={current} open={open} />
      <ViewPanel name="validate" current={current}>
        <ValidateView />
      </ViewPanel>
      {opened.has('chart') && (
        <ViewPanel name="chart" current={current}>
          <Later>
            <ChartView choices={choices} />
          </Later>
        </ViewPanel>
      )}
      {opened.has('summary') && (
        <ViewPanel name="summary" current={current}>
          <Later>
            <SummaryView choices={choices} />
          </Later>
        </ViewPanel>
      )}
      {opened.has('edit') && (
        <ViewPanel name="edit" current={current}>
          <Later>
            <EditView />
          </Later>
        </ViewPanel>
      )}
      {opened.has('sheets') && (
        <ViewPanel name="sheets" current={current}>
          <Later>
            <SheetsView />
          </Later>
        </ViewPanel>
      )}
      {opened.has('regulation') && (
        <ViewPanel name="regulation" current={current}>
          <Later>
            <RegulationView />
          </Later>
        </ViewPanel>
      )}
    </main>
  );
}
