import { makeStyles, tokens } from '@fluentui/react-components';
import { changeKinds, countedAs, type Counts, things } from '../../organisation/compare/comparison';
import { useSay } from '../paneContext';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
});

/** How much differs, one line for each kind of thing that does. */
export function DifferenceCounts({ counts }: Readonly<{ counts: Counts }>) {
  const styles = useStyles();
  const say = useSay();
  return (
    <ul className={styles.list} data-testid="difference-counts">
      {things.map((what) => {
        const own = counts[countedAs[what]];
        const parts = changeKinds
          .filter((kind) => own[kind] > 0)
          .map((kind) =>
            say(`pane.regulation.differs.${kind}`, { count: own[kind] }).replaceAll(' ', '\u00a0'),
          );
        if (parts.length === 0) return null;
        const words = { things: say(`compare.things.${what}`), list: parts.join(' · ') };
        return <li key={what}>{say('pane.regulation.differs', words)}</li>;
      })}
    </ul>
  );
}
