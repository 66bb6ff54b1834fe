import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useSay } from '../paneContext';
import { DocumentText } from './DocumentText';
import { type ReadDocument } from './regulationWork';
import { TreeOfRegulation } from './TreeOfRegulation';
import { type Reading } from './useReadingPlace';

const useStyles = makeStyles({
  // Beside each other where there is room, else one above the other.
  root: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 260px), 1fr))',
    gap: tokens.spacingVerticalM,
  },
  part: { minWidth: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  title: { margin: 0 },
});

type DocumentPanelProps = Reading & Readonly<{ document: ReadDocument }>;

/** What was understood, as a tree, beside the text that says it. */
export function DocumentPanel({ document, place, chooseNode, chooseLine, toggle }: DocumentPanelProps) {
  const styles = useStyles();
  const say = useSay();
  return (
    <div className={styles.root}>
      <section className={styles.part}>
        <Text as="h3" size={200} weight="semibold" className={styles.title}>
          {say('pane.regulation.tree')}
        </Text>
        <TreeOfRegulation document={document} place={place} choose={chooseNode} toggle={toggle} />
      </section>
      <section className={styles.part}>
        <Text as="h3" size={200} weight="semibold" className={styles.title}>
          {say('pane.regulation.text')}
        </Text>
        <DocumentText document={document} place={place} choose={chooseLine} />
      </section>
    </div>
  );
}
