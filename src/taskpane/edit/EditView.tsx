import { Spinner } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { useEffect, useRef } from 'react';
import { isRefusal } from '../../organisation/planning/context';
import { Notice } from '../parts/Notice';
import { EditPreview } from '../parts/PlanPreview';
import { WrittenNotice } from '../parts/WrittenNotice';
import { OperationMessages } from '../parts/OperationMessages';
import { BusyReason, RunButton } from '../parts/RunButton';
import { useViewStyles } from '../parts/useViewStyles';
import { useSay } from '../paneContext';
import { EditFields } from './EditFields';
import { type Edited, type Editing, useEditing, writable } from './useEditing';

/** Changes HR's own sheets: a form, what it would write, and the writing, which one press takes back. */
export function EditView() {
  const styles = useViewStyles();
  const say = useSay();
  const editing = useEditing();
  const { operation, form, change, missing } = editing;
  const button = useRef<HTMLButtonElement>(null);
  const isRead = useRef(false);
  useEffect(() => {
    if (isRead.current) return;
    isRead.current = true;
    editing.read();
  });
  const { status, last } = operation.state;
  return (
    <div className={styles.view}>
      <p className={styles.intro}>{say('pane.edit.intro')}</p>
      {!last && status.phase === 'running' && <Spinner size="small" label={say('pane.loading')} />}
      {last && (
        <>
          <EditFields
            form={form}
            context={last.result.context}
            missing={missing}
            change={(changed) => {
              change(changed);
              // What was planned or written is of the form as it was.
              operation.dismiss();
            }}
          />
          <RunButton
            ref={button}
            operation={operation}
            label={say('pane.edit.preview')}
            testId="preview"
            icon={<EditRegular />}
            press={() => {
              editing.preview(last.result.context);
            }}
          />
        </>
      )}
      <BusyReason operation={operation} />
      {(last !== null || status.phase === 'failed') && (
        <OperationMessages operation={operation} heir={button} />
      )}
      {!last && status.phase === 'failed' && (
        <RunButton operation={operation} label={say('pane.retry')} testId="read-again" press={editing.read} />
      )}
      {status.phase === 'done' && last && <Outcome edited={last.result} editing={editing} />}
      <UndoButton editing={editing} />
    </div>
  );
}

function UndoButton({ editing: { operation, undo } }: Readonly<{ editing: Editing }>) {
  const say = useSay();
  if (!undo) return null;
  return (
    <RunButton
      operation={operation}
      label={say('pane.edit.undo')}
      testId="undo"
      icon={<ArrowUndoRegular />}
      appearance="secondary"
      press={undo}
    />
  );
}

/** The plan and the button that writes it, or what was written. */
function Outcome({ edited, editing }: Readonly<{ edited: Edited; editing: Editing }>) {
  const say = useSay();
  const { planned, applied, context } = edited;
  if (applied) return <WrittenNotice applied={applied} isUndo={applied.isUndo} />;
  if (planned === null) return null;
  if (isRefusal(planned)) return <Notice testId="refusal">{say(planned.message, planned.values)}</Notice>;
  const plan = writable(planned);
  if (plan === null) return <Notice testId="refusal">{say('pane.edit.nothing')}</Notice>;
  return (
    <>
      <EditPreview plan={plan} context={context} />
      <RunButton
        operation={editing.operation}
        label={say('pane.edit.write')}
        testId="write"
        press={() => {
          editing.write(plan);
        }}
      />
    </>
  );
}
