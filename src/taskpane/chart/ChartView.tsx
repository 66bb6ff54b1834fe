import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Text } from '@fluentui/react-components';
import { OrganizationRegular } from '@fluentui/react-icons/svg/organization';
import { useRef } from 'react';
import { type Charted } from '../../operations/chartWorkbook';
import { ChoicesGate, type LoadedChoices } from '../parts/ChoicesGate';
import { Notice } from '../parts/Notice';
import { OperationMessages } from '../parts/OperationMessages';
import { BusyReason, RunButton } from '../parts/RunButton';
import { SheetResult } from '../parts/SheetResult';
import { useViewStyles } from '../parts/useViewStyles';
import { useSay } from '../paneContext';
import { type Operation } from '../state/useOperation';
import { ChartFields } from './ChartFields';
import { Planning } from './Planning';
import { PreviewPart } from './PreviewPart';
import { useChart } from './useChart';

/** Shows the org chart as it will be, and draws it. */
export function ChartView({ choices }: Readonly<{ choices: LoadedChoices }>) {
  const styles = useViewStyles();
  const say = useSay();
  const chart = useChart(choices.choices);
  const { operation, options, planned } = chart;
  const { plan } = planned;
  const button = useRef<HTMLButtonElement>(null);
  return (
    <div className={styles.view}>
      <p className={styles.intro}>{say('pane.chart.intro')}</p>
      <ChoicesGate choices={choices}>
        {({ language }) => (
          <>
            <Planning chart={chart} />
            {plan && <PreviewPart chart={chart} plan={plan} />}
            <DrawButtons chart={chart} first={button} />
            <BusyReason operation={operation} />
            <OperationMessages operation={operation} heir={button} />
            <ChartResult operation={operation} />
            {options && (
              <Accordion collapsible defaultOpenItems="how">
                <AccordionItem value="how">
                  <AccordionHeader as="h2">{say('pane.chart.how')}</AccordionHeader>
                  <AccordionPanel>
                    <div className={styles.view}>
                      <ChartFields {...chart} {...planned} options={options} language={language} />
                    </div>
                  </AccordionPanel>
                </AccordionItem>
              </Accordion>
            )}
          </>
        )}
      </ChoicesGate>
    </div>
  );
}

type DrawButtonsProps = Readonly<{
  chart: ReturnType<typeof useChart>;
  first: React.RefObject<HTMLButtonElement | null>;
}>;

/** Draws or refreshes the chart, and lays out anew one that is there. */
function DrawButtons({ chart: { operation, isThere, isRead, draw }, first }: DrawButtonsProps) {
  const styles = useViewStyles();
  const say = useSay();
  return (
    <>
      <div className={styles.buttons}>
        <RunButton
          ref={first}
          operation={operation}
          label={say(isThere ? 'pane.chart.refresh' : 'pane.chart.run')}
          testId="draw-chart"
          isReady={isRead}
          icon={<OrganizationRegular />}
          press={() => {
            draw(false);
          }}
        />
        {isThere && (
          <RunButton
            operation={operation}
            label={say('pane.chart.anew')}
            testId="draw-anew"
            appearance="secondary"
            press={() => {
              draw(true);
            }}
          />
        )}
      </div>
      {isThere && <Text size={200}>{say('pane.chart.anew.what')}</Text>}
    </>
  );
}

function ChartResult({ operation }: Readonly<{ operation: Operation<Charted> }>) {
  const say = useSay();
  const { status, last } = operation.state;
  if (status.phase !== 'done' || !last) return null;
  const { result } = last;
  if (result.outcome !== 'drawn')
    return <Notice testId="failure">{say(`pane.chart.${result.outcome}`)}</Notice>;
  const { sheets, kept } = result;
  return (
    <SheetResult
      testId="result"
      message={[
        say('pane.chart.drawn', { sheet: sheets[0]!, count: sheets.length }),
        kept > 0 ? say('pane.chart.kept', { count: kept }) : '',
      ]
        .join(' ')
        .trim()}
      sheet={sheets[0]!}
    />
  );
}
