import { MessageBar, MessageBarBody, Text } from '@fluentui/react-components';
import { type MarkedSheets } from '../../workbook/marks';
import { isolate } from '../parts/describePlace';
import { SheetResult } from '../parts/SheetResult';
import { useReveal } from '../parts/useReveal';
import { WrittenNotice } from '../parts/WrittenNotice';
import { useSay } from '../paneContext';
import { type Outcome } from './useValidation';

/** What came of the last press that did something about the findings. */
export function OutcomeBar({ outcome }: Readonly<{ outcome: Outcome }>) {
  const say = useSay();
  switch (outcome.kind) {
    case 'fixed':
      return <WrittenNotice key={JSON.stringify(outcome.applied.undo)} {...outcome} />;
    case 'waived':
      return (
        <SheetResult
          testId="waived"
          message={say('pane.waive.written', { sheet: isolate(outcome.sheet) })}
          sheet={outcome.sheet}
        />
      );
    case 'rules': {
      const { sheet, added, isDirectionLost } = outcome.rules;
      return (
        <SheetResult
          testId="rules-written"
          message={say('pane.rules.written', { sheet: isolate(sheet), count: added })}
          sheet={sheet}
          isDirectionLost={isDirectionLost}
        />
      );
    }
    case 'marked':
      return (
        <Done testId="marked" words={say('pane.marks.done', { count: outcome.marks.marked })} {...outcome} />
      );
    case 'cleared':
      return <Done testId="cleared" words={say('pane.marks.cleared')} {...outcome} />;
    case 'shared': {
      const { shared } = outcome;
      const sheets = shared.deleted.map(isolate).join(say('summary.comma'));
      return (
        <Done
          testId="shared"
          words={say(shared.verdict.ready ? 'pane.share.done' : 'pane.share.done.not-ready')}
          marks={shared.marks}
        >
          {shared.applied.written.cells.length > 0 && (
            <Text block>{say('pane.edit.written', { count: shared.applied.written.cells.length })}</Text>
          )}
          {shared.applied.skipped.length > 0 && (
            <Text block>{say('pane.share.skipped', { count: shared.applied.skipped.length })}</Text>
          )}
          {sheets !== '' && <Text block>{say('pane.share.deleted', { sheets })}</Text>}
        </Done>
      );
    }
  }
}

type DoneProps = Readonly<{ testId: string; words: string; marks: MarkedSheets; children?: React.ReactNode }>;

/** Something was done; protected sheets on which marks could not be changed are named. */
function Done({ testId, words, marks, children }: DoneProps) {
  const say = useSay();
  const ref = useReveal<HTMLDivElement>();
  const locked = marks.locked.map(isolate).join(say('summary.comma'));
  return (
    <MessageBar
      ref={ref}
      intent={locked === '' ? 'success' : 'warning'}
      layout="multiline"
      politeness="polite"
      data-testid={testId}
    >
      <MessageBarBody>
        <div>{words}</div>
        {locked !== '' && <Text block>{say('pane.marks.locked', { sheets: locked })}</Text>}
        {children}
      </MessageBarBody>
    </MessageBar>
  );
}
