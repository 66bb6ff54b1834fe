import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { type Regulation } from '../../regulation/model';
import { useSay } from '../paneContext';
import { quote } from './quote';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingVerticalS,
    borderInlineStartWidth: '3px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorStatusWarningBorder2,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0, maxHeight: '140px', overflowY: 'auto' },
  item: { paddingBlock: '2px', overflowWrap: 'anywhere' },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** Lines that are listed; whoever has more gave no regulation. */
const mostShown = 50;

type UnreadListProps = Readonly<{ regulation: Regulation; show: (line: number) => void }>;

/** The lines that could not be placed, before all that could, with what to do about them. */
export function UnreadList({ regulation, show }: UnreadListProps) {
  const styles = useStyles();
  const say = useSay();
  const unread = useMemo(
    () => regulation.lines.flatMap((line, at) => (line.as === 'unread' ? [{ ...line, at }] : [])),
    [regulation],
  );
  if (unread.length === 0) return null;
  return (
    <section className={styles.root} data-testid="unread" aria-labelledby="unread">
      <Text as="h3" id="unread" weight="semibold" style={{ margin: 0 }}>
        {say('pane.regulation.unread', { count: unread.length })}
      </Text>
      <Text size={200}>{say('pane.regulation.unread.do')}</Text>
      {/* A box that scrolls has to be reached by keys; the links in it are. */}
      <ul className={styles.list}>
        {unread.slice(0, mostShown).map(({ line, text, at }) => (
          <li key={at} className={styles.item}>
            <Link
              as="button"
              inline
              onClick={() => {
                show(at);
              }}
            >
              {say('pane.regulation.line-number', { line })}
            </Link>{' '}
            <bdi>{quote(text, '')}</bdi>
          </li>
        ))}
      </ul>
      {unread.length > mostShown && (
        <Text size={200} className={styles.hint}>
          {say('pane.regulation.more', { count: unread.length - mostShown })}
        </Text>
      )}
    </section>
  );
}
