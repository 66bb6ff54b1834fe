import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { showTime } from '../../operations/dates';
import { type Recorded } from '../../operations/validateWorkbook';
import { isolate } from '../parts/describePlace';
import { useSay } from '../paneContext';

/** What the workbook says of its last verdict, and whether it still holds. */
export function RecordedBar({ recorded }: Readonly<{ recorded: Recorded }>) {
  const say = useSay();
  const { at, ready, isUnchanged } = recorded;
  return (
    <MessageBar
      intent={isUnchanged && ready ? 'success' : 'warning'}
      layout="multiline"
      data-testid="recorded"
    >
      <MessageBarBody>
        {say(isUnchanged ? 'pane.recorded.unchanged' : 'pane.recorded.changed', {
          time: isolate(showTime(new Date(at))),
          verdict: ready ? 'ready' : 'not',
        })}
      </MessageBarBody>
    </MessageBar>
  );
}
