import { MessageBar, MessageBarBody, Text } from '@fluentui/react-components';
import { type ReactNode } from 'react';
import { type Applied } from '../../workbook/applyPlan';
import { useSay } from '../paneContext';
import { isolate } from './describePlace';
import { useReveal } from './useReveal';

type WrittenNoticeProps = Readonly<{ applied: Applied; isUndo: boolean; children?: ReactNode }>;

/** How much was written, and what was not, because somebody had changed it meanwhile or because it computes. */
export function WrittenNotice({ applied, isUndo, children }: WrittenNoticeProps) {
  const say = useSay();
  const ref = useReveal<HTMLDivElement>();
  const { written, skipped } = applied;
  const count = written.cells.length + written.insertions.length + written.removals.length;
  return (
    <MessageBar
      ref={ref}
      intent={skipped.length > 0 ? 'warning' : 'success'}
      layout="multiline"
      politeness="polite"
      data-testid="result"
    >
      <MessageBarBody>
        <div>{say(isUndo ? 'pane.edit.undone' : 'pane.edit.written', { count })}</div>
        {skipped.map(({ edit, reason, found }) => {
          const place =
            'cell' in edit
              ? say('pane.place', { sheet: isolate(edit.sheet), cell: isolate(edit.cell) })
              : say('pane.place.sheet', { sheet: isolate(edit.sheet) });
          return (
            <Text key={place} block>
              {say(`pane.edit.skipped.${reason}`, { place, found })}
            </Text>
          );
        })}
        {children}
      </MessageBarBody>
    </MessageBar>
  );
}
