import { ShieldCheckmarkRegular } from '@fluentui/react-icons/svg/shield-checkmark';
import { lazy, useRef } from 'react';
import { type Validation } from '../../operations/validateWorkbook';
import { Later } from '../parts/Later';
import { OperationMessages } from '../parts/OperationMessages';
import { BusyReason, RunButton } from '../parts/RunButton';
import { SheetResult } from '../parts/SheetResult';
import { useViewStyles } from '../parts/useViewStyles';
import { useSay } from '../paneContext';
import { FindingsList } from './FindingsList';
import { RecordedBar } from './RecordedBar';
import { SkippedRules } from './SkippedRules';
import { useValidation, type ValidationDesk } from './useValidation';
import { ValidationContext } from './validationContext';
import { VerdictBar } from './VerdictBar';

const WorkBar = lazy(async () => ({ default: (await import('./WorkBar')).WorkBar }));
const WaivedList = lazy(async () => ({ default: (await import('./WaivedList')).WaivedList }));
const OutcomeBar = lazy(async () => ({ default: (await import('./OutcomeBar')).OutcomeBar }));

/** Checks the workbook, leads to each cell that is wrong, and mends what can be mended. */
export function ValidateView() {
  const styles = useViewStyles();
  const say = useSay();
  const desk = useValidation();
  const { check, work, recorded } = desk;
  const button = useRef<HTMLButtonElement>(null);
  const { last } = check.state;
  const report = last?.result.report;
  return (
    <ValidationContext value={desk}>
      <div className={styles.view}>
        {!last && <p className={styles.intro}>{say('pane.validate.intro')}</p>}
        {!last && recorded && <RecordedBar recorded={recorded} />}
        <div className={styles.buttons}>
          <RunButton
            ref={button}
            operation={check}
            label={say(last ? 'pane.validate.again' : 'pane.validate.run')}
            testId="validate"
            icon={<ShieldCheckmarkRegular />}
            press={() => {
              desk.validate(false);
            }}
          />
          {last && (
            <RunButton
              operation={check}
              label={say('pane.validate.report')}
              testId="write-report"
              appearance="secondary"
              press={() => {
                desk.validate(true);
              }}
            />
          )}
        </div>
        <BusyReason operation={check} />
        <OperationMessages operation={check} heir={button} />
        <OperationMessages operation={work} heir={button} />
        {last && (
          <>
            {report?.names[0] !== undefined && (
              <SheetResult
                testId="report-result"
                message={say('pane.validate.report-written', { sheet: report.names[0] })}
                sheet={report.names[0]}
                isDirectionLost={report.isDirectionLost}
              />
            )}
            <LastOutcome desk={desk} />
            <Result at={last.at} result={last.result} desk={desk} />
          </>
        )}
      </div>
    </ValidationContext>
  );
}

function LastOutcome({ desk: { work } }: Readonly<{ desk: ValidationDesk }>) {
  const { status, last } = work.state;
  if (status.phase !== 'done' || !last) return null;
  return (
    <Later>
      <OutcomeBar outcome={last.result} />
    </Later>
  );
}

type ResultProps = Readonly<{ at: Date; result: Validation; desk: ValidationDesk }>;

function Result({ at, result, desk }: ResultProps) {
  const styles = useViewStyles();
  const { verdict } = result;
  return (
    <div className={styles.view}>
      {/* Another verdict is announced; the same one, found again after each edit, is not. */}
      <VerdictBar
        key={`${verdict.ready} ${verdict.counts.error}`}
        at={at}
        validation={result}
        following={desk.following}
      />
      <Later>
        <WorkBar verdict={verdict} />
      </Later>
      <FindingsList verdict={verdict} />
      {verdict.waived.length > 0 && (
        <Later>
          <WaivedList waived={verdict.waived} />
        </Later>
      )}
      {verdict.skipped.length > 0 && <SkippedRules skipped={verdict.skipped} />}
    </div>
  );
}
