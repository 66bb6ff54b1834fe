import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { type Regulation } from '../../regulation/model';
import { notesLeft } from '../../regulation/notesLeft';
import { useSay } from '../paneContext';
import { quote } from './quote';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: '18px', overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase200 },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** Notes that are listed. */
const mostShown = 20;

/** What of the document stays out of the workbook, which has no place for it. */
export function NotesLeft({ regulation }: Readonly<{ regulation: Regulation }>) {
  const styles = useStyles();
  const say = useSay();
  const notes = useMemo(() => notesLeft(regulation), [regulation]);
  if (notes.length === 0) return null;
  return (
    <div className={styles.hint} data-testid="notes-left">
      <Text size={200}>{say('regulation.notes-left', { count: notes.length })}</Text>
      <ul className={styles.list}>
        {notes.slice(0, mostShown).map(({ line, text }) => (
          <li key={line}>
            <bdi>{quote(text, '')}</bdi>
          </li>
        ))}
      </ul>
      {notes.length > mostShown && (
        <Text size={200}>{say('pane.regulation.more', { count: notes.length - mostShown })}</Text>
      )}
    </div>
  );
}
