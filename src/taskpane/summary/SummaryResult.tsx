import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { type Summarised } from '../../operations/summariseRoles';
import { Notice } from '../parts/Notice';
import { SheetResult } from '../parts/SheetResult';
import { useGoTo } from '../parts/useGoTo';
import { useSay } from '../paneContext';
import { type OperationState } from '../state/operationState';

/** Sheets that are named in the pane; the index has them all. */
const mostNamed = 100;

const useStyles = makeStyles({
  sheets: { marginBlockStart: tokens.spacingVerticalXS },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  trouble: { display: 'block', color: tokens.colorStatusDangerForeground1 },
});

/** What was written, and the way to it. */
export function SummaryResult({ state }: Readonly<{ state: OperationState<Summarised> }>) {
  const say = useSay();
  const { status, last } = state;
  if (status.phase !== 'done' || !last) return null;
  const { result } = last;
  switch (result.outcome) {
    case 'no-such-role':
      return <Notice testId="failure">{say('pane.summary.role-gone', { role: result.role })}</Notice>;
    case 'no-such-unit':
      return <Notice testId="failure">{say('pane.chart.no-such-unit', { unit: result.unit })}</Notice>;
    case 'no-such-column':
      return <Notice testId="failure">{say('pane.summary.column-gone', { column: result.column })}</Notice>;
    case 'written':
      return <Written result={result} />;
  }
}

type WrittenProps = Readonly<{ result: Extract<Summarised, { outcome: 'written' }> }>;

function Written({ result }: WrittenProps) {
  const say = useSay();
  const [first = '', ...others] = result.names;
  return (
    <SheetResult
      testId="result"
      message={
        others.length === 0
          ? say('pane.summary.written', { sheet: first })
          : say('pane.summary.written-all', { sheet: first, count: others.length })
      }
      sheet={first}
      isDirectionLost={result.isDirectionLost}
    >
      {others.length > 0 && <SheetList names={others.slice(0, mostNamed)} />}
    </SheetResult>
  );
}

function SheetList({ names }: Readonly<{ names: readonly string[] }>) {
  const styles = useStyles();
  const say = useSay();
  const { go, trouble } = useGoTo();
  return (
    <details className={styles.sheets}>
      <summary>{say('pane.summary.sheets')}</summary>
      {trouble !== null && <Text className={styles.trouble}>{trouble}</Text>}
      <ul className={styles.list}>
        {names.map((sheet) => (
          <li key={sheet}>
            <Link
              as="button"
              onClick={() => {
                go({ sheet });
              }}
            >
              {sheet}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  );
}
