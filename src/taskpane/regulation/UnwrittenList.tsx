import { MessageBar, MessageBarBody, makeStyles } from '@fluentui/react-components';
import { describeChange } from '../../organisation/compare/describeChange';
import { type SheetKind } from '../../organisation/model';
import { missingSheets, type PlannedChanges } from '../../organisation/planning/changes';
import { RunButton } from '../parts/RunButton';
import { useViewStyles } from '../parts/useViewStyles';
import { usePane, useSay } from '../paneContext';
import { type RegulationOperation } from './regulationWork';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: '18px', overflowWrap: 'anywhere' },
});

/** Reasons that are listed; a workbook that lacks a sheet may give the same one thousands of times. */
const mostShown = 20;

type UnwrittenListProps = Readonly<{
  unwritten: PlannedChanges['unwritten'];
  operation: RegulationOperation;
  makeSheet: (kind: SheetKind) => void;
}>;

/** What of the chosen changes the workbook has no place for, why, and where a sheet is all that it lacks, a button that makes it. */
export function UnwrittenList({ unwritten, operation, makeSheet }: UnwrittenListProps) {
  const styles = useStyles();
  const view = useViewStyles();
  const say = useSay();
  const { language } = usePane();
  if (unwritten.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline" data-testid="unwritten">
      <MessageBarBody>
        <div className={view.view}>
          <span>{say('pane.regulation.unwritten', { count: unwritten.length })}</span>
          <ul className={styles.list}>
            {unwritten.slice(0, mostShown).map(({ change, why }, index) => (
              <li key={index}>
                {describeChange(language, change)} <em>{say(why.message, why.values)}</em>
              </li>
            ))}
          </ul>
          {unwritten.length > mostShown && (
            <span>{say('pane.regulation.more', { count: unwritten.length - mostShown })}</span>
          )}
          {missingSheets(unwritten).map((kind) => (
            <RunButton
              key={kind}
              operation={operation}
              appearance="secondary"
              label={say('pane.sheets.make', { count: 1, sheets: say(`sheet.${kind}`) })}
              testId={`make-sheet-${kind}`}
              press={() => {
                makeSheet(kind);
              }}
            />
          ))}
        </div>
      </MessageBarBody>
    </MessageBar>
  );
}
