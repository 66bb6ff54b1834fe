import { Link, makeStyles, MessageBar, MessageBarBody, Text, tokens } from '@fluentui/react-components';
import { type ReactNode } from 'react';
import { useSay } from '../paneContext';
import { useGoTo } from './useGoTo';
import { useReveal } from './useReveal';

const useStyles = makeStyles({
  more: { display: 'block', marginBlockStart: tokens.spacingVerticalXXS },
  trouble: { display: 'block', color: tokens.colorStatusDangerForeground1 },
});

type SheetResultProps = Readonly<{
  testId: string;
  message: string;
  sheet: string;
  isDirectionLost?: boolean;
  children?: ReactNode;
}>;

/** A sheet was written: which one, and the way to it. */
export function SheetResult({ testId, message, sheet, isDirectionLost, children }: SheetResultProps) {
  const styles = useStyles();
  const say = useSay();
  const { go, trouble } = useGoTo();
  const ref = useReveal<HTMLDivElement>();
  return (
    <MessageBar
      ref={ref}
      intent={isDirectionLost ? 'warning' : 'success'}
      layout="multiline"
      politeness="polite"
      data-testid={testId}
    >
      <MessageBarBody>
        <span>{message}</span>{' '}
        <Link
          as="button"
          inline
          onClick={() => {
            go({ sheet });
          }}
        >
          {say('pane.go')}
        </Link>
        {isDirectionLost && <Text className={styles.more}>{say('sheet.direction-lost')}</Text>}
        {trouble !== null && <Text className={styles.trouble}>{trouble}</Text>}
        {children}
      </MessageBarBody>
    </MessageBar>
  );
}
