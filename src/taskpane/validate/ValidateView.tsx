import { ShieldCheckmarkRegular } from '@fluentui/react-icons/svg/shield-checkmark';
import { useRef } from 'react';
import { type Validation } from '../../operations/validateWorkbook';
import { OperationMessages } from '../parts/OperationMessages';
import { BusyReason, RunButton } from '../parts/RunButton';
import { SheetResult } from '../parts/SheetResult';
import { useViewStyles } from '../parts/useViewStyles';
import { usePane, useSay } from '../paneContext';
import { useOperation } from '../state/useOperation';
import { FindingsList } from './FindingsList';
import { SkippedRules } from './SkippedRules';
import { VerdictBar } from './VerdictBar';

/** Checks the workbook, and leads to each cell that is wrong. */
export function ValidateView() {
  const styles = useViewStyles();
  const say = useSay();
  const { operations, now } = usePane();
  const operation = useOperation<Validation>('validate');
  const button = useRef<HTMLButtonElement>(null);
  const { last } = operation.state;
  const report = last?.result.report;
  return (
    <div className={styles.view}>
      {!last && <p className={styles.intro}>{say('pane.validate.intro')}</p>}
      <div className={styles.buttons}>
        <RunButton
          ref={button}
          operation={operation}
          label={say(last ? 'pane.validate.again' : 'pane.validate.run')}
          testId="validate"
          icon={<ShieldCheckmarkRegular />}
          press={() => {
            operation.run((options) => operations.validateWorkbook(options));
          }}
        />
        {last && (
          <RunButton
            operation={operation}
            label={say('pane.validate.report')}
            testId="write-report"
            appearance="secondary"
            press={() => {
              operation.run((options) => operations.validateWorkbook({ ...options, report: { now: now() } }));
            }}
          />
        )}
      </div>
      <BusyReason operation={operation} />
      <OperationMessages operation={operation} heir={button} />
      {last && (
        <Result at={last.at} result={last.result}>
          {report?.names[0] !== undefined && (
            <SheetResult
              testId="report-result"
              message={say('pane.validate.report-written', { sheet: report.names[0] })}
              sheet={report.names[0]}
              isDirectionLost={report.isDirectionLost}
            />
          )}
        </Result>
      )}
    </div>
  );
}

type ResultProps = Readonly<{ at: Date; result: Validation; children: React.ReactNode }>;

function Result({ at, result, children }: ResultProps) {
  const styles = useViewStyles();
  const { organisation, verdict } = result;
  return (
    <div className={styles.view}>
      {children}
      {/* A new check has a new verdict, which is announced, and new findings; the filter stays as it was set. */}
      <VerdictBar key={at.getTime()} at={at} organisation={organisation} verdict={verdict} />
      <FindingsList at={at} verdict={verdict} />
      {verdict.skipped.length > 0 && <SkippedRules skipped={verdict.skipped} />}
    </div>
  );
}
