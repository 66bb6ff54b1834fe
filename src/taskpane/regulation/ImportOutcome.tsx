import { Link, makeStyles, MessageBar, MessageBarBody, Text, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { RunButton } from '../parts/RunButton';
import { useGoTo } from '../parts/useGoTo';
import { useReveal } from '../parts/useReveal';
import { useViewStyles } from '../parts/useViewStyles';
import { WrittenNotice } from '../parts/WrittenNotice';
import { usePane, useSay } from '../paneContext';
import { type Regulations } from './useRegulation';

const useStyles = makeStyles({
  list: { margin: 0, marginBlock: tokens.spacingVerticalXXS, paddingInlineStart: '18px' },
  // Links far enough from one another to be hit by a finger.
  item: { paddingBlock: '4px' },
  hint: { display: 'block', color: tokens.colorNeutralForeground2 },
});

/** What was written, and how it is taken back, for as long as the pane is open. */
export function ImportOutcome({ regulation }: Readonly<{ regulation: Regulations }>) {
  const say = useSay();
  const { operation, importing } = regulation;
  const { status, last } = operation.state;
  const done = status.phase === 'done' ? last?.result : undefined;
  const { applied, undo } = importing;
  return (
    <>
      {(done === 'written' || done === 'undone') && applied && (
        <WrittenNotice applied={applied} isUndo={done === 'undone'} />
      )}
      {undo && (
        <RunButton
          operation={operation}
          label={say('pane.edit.undo')}
          testId="undo-import"
          icon={<ArrowUndoRegular />}
          appearance="secondary"
          press={undo}
        />
      )}
      {done === 'removed' && (
        <Text role="status" data-testid="result">
          {say('pane.regulation.removed')}
        </Text>
      )}
      <Made regulation={regulation} isNew={done === 'made'} />
    </>
  );
}

/** The sheets that were made, with the way to each, and the button that takes them out again. */
function Made({ regulation, isNew }: Readonly<{ regulation: Regulations; isNew: boolean }>) {
  const styles = useStyles();
  const view = useViewStyles();
  const say = useSay();
  const { made, remove } = regulation.importing;
  if (!made) return null;
  return (
    <>
      {isNew && <MadeNotice names={made.names} isDirectionLost={made.isDirectionLost} />}
      {remove && (
        <div className={view.view}>
          <RunButton
            operation={regulation.operation}
            label={say('pane.regulation.remove')}
            testId="remove-sheets"
            icon={<DeleteRegular />}
            appearance="secondary"
            press={remove}
          />
          <Text size={200} className={styles.hint}>
            {say('pane.regulation.remove.hint')}
          </Text>
        </div>
      )}
    </>
  );
}

type MadeNoticeProps = Readonly<{ names: readonly string[]; isDirectionLost: boolean }>;

function MadeNotice({ names, isDirectionLost }: MadeNoticeProps) {
  const styles = useStyles();
  const say = useSay();
  const { show } = usePane();
  const { go, trouble } = useGoTo();
  const ref = useReveal<HTMLDivElement>();
  return (
    <MessageBar
      ref={ref}
      intent={isDirectionLost ? 'warning' : 'success'}
      layout="multiline"
      politeness="polite"
      data-testid="result"
    >
      <MessageBarBody>
        <span>{say('pane.regulation.made')}</span>
        <ul className={styles.list}>
          {names.map((sheet) => (
            <li key={sheet} className={styles.item}>
              <Link
                as="button"
                inline
                onClick={() => {
                  go({ sheet });
                }}
              >
                {sheet}
              </Link>
            </li>
          ))}
        </ul>
        <Link
          as="button"
          inline
          onClick={() => {
            show('validate');
          }}
        >
          {say('pane.regulation.now-validate')}
        </Link>
        {isDirectionLost && <Text block>{say('sheet.direction-lost')}</Text>}
        {trouble !== null && <Text block>{trouble}</Text>}
      </MessageBarBody>
    </MessageBar>
  );
}
