import { Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { Notice } from '../parts/Notice';
import { RunButton } from '../parts/RunButton';
import { useViewStyles } from '../parts/useViewStyles';
import { useSay } from '../paneContext';
import { DropZone } from './DropZone';
import { FileButton } from './FileButton';
import { type Regulations } from './useRegulation';

const useStyles = makeStyles({
  details: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  summary: { cursor: 'pointer' },
  example: {
    margin: 0,
    marginBlockStart: tokens.spacingVerticalXS,
    padding: tokens.spacingVerticalS,
    whiteSpace: 'pre-wrap',
    fontFamily: 'inherit',
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
});

type DocumentFormProps = Readonly<{ regulation: Regulations; isDraggedOver: boolean }>;

/** Where a document is given to be read: dropped, chosen or pasted. */
export function DocumentForm({ regulation, isDraggedOver }: DocumentFormProps) {
  const view = useViewStyles();
  const say = useSay();
  const [text, setText] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const { operation, read } = regulation;
  return (
    <>
      <p className={view.intro}>{say('pane.regulation.intro')}</p>
      <DropZone
        isOver={isDraggedOver}
        label={say('pane.regulation.drop')}
        hint={say('pane.regulation.formats')}
      >
        <FileButton
          label={say('pane.regulation.choose')}
          accept=".docx,.docm,.txt,.md"
          testId="regulation-file"
          isOff={operation.isRunning || operation.blockedBy !== null}
          take={(file) => {
            read({ file });
          }}
        />
      </DropZone>
      <Field label={say('pane.regulation.paste')}>
        <Textarea
          value={text}
          rows={5}
          resize="vertical"
          dir="auto"
          data-testid="regulation-text"
          onChange={(_, { value }) => {
            setText(value);
            setIsMissing(false);
          }}
        />
      </Field>
      <Example />
      <RunButton
        operation={operation}
        label={say('pane.regulation.read')}
        testId="read-regulation"
        press={() => {
          if (text.trim() === '') setIsMissing(true);
          else read({ text });
        }}
      />
      {isMissing && <Notice testId="no-document">{say('pane.regulation.nothing-given')}</Notice>}
    </>
  );
}

/** What such a document looks like. */
function Example() {
  const styles = useStyles();
  const say = useSay();
  return (
    <details className={styles.details}>
      <summary className={styles.summary}>{say('pane.regulation.example')}</summary>
      <pre className={styles.example}>{say('pane.regulation.example.text')}</pre>
    </details>
  );
}
