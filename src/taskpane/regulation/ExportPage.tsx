import { Button, Field, Text, Textarea } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { DocumentTextRegular } from '@fluentui/react-icons/svg/document-text';
import { useRef, useState } from 'react';
import { RunButton } from '../parts/RunButton';
import { useViewStyles } from '../parts/useViewStyles';
import { useSay } from '../paneContext';
import { copyText, saveText } from './giveText';
import { type Regulations } from './useRegulation';

/** The workbook written as a regulation, to be copied or saved. */
export function ExportPage({ regulation }: Readonly<{ regulation: Regulations }>) {
  const view = useViewStyles();
  const say = useSay();
  const { operation, exported, write } = regulation;
  return (
    <>
      <p className={view.intro}>{say('pane.regulation.export.intro')}</p>
      <RunButton
        operation={operation}
        label={say(exported === null ? 'pane.regulation.export' : 'pane.regulation.export.again')}
        testId="export"
        icon={<DocumentTextRegular />}
        appearance={exported === null ? 'primary' : 'secondary'}
        press={write}
      />
      {exported !== null && <WrittenText key={exported} text={exported} />}
    </>
  );
}

function WrittenText({ text }: Readonly<{ text: string }>) {
  const view = useViewStyles();
  const say = useSay();
  const [copied, setCopied] = useState<boolean | null>(null);
  const [isSaved, setIsSaved] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);
  return (
    <>
      <Field label={say('pane.regulation.export.text')}>
        <Textarea
          ref={box}
          readOnly
          value={text}
          rows={12}
          resize="vertical"
          dir="auto"
          data-testid="exported"
        />
      </Field>
      <div className={view.buttons}>
        <Button
          appearance="primary"
          icon={<CopyRegular />}
          data-testid="copy"
          onClick={() => {
            void copyText(text, box.current).then(setCopied);
          }}
        >
          {say('pane.regulation.copy')}
        </Button>
        <Button
          icon={<ArrowDownloadRegular />}
          data-testid="save-text"
          onClick={() => {
            saveText(text, say('pane.regulation.file-name'));
            setIsSaved(true);
          }}
        >
          {say('pane.regulation.save')}
        </Button>
      </div>
      <div role="status">
        {copied !== null && (
          <Text block>{say(copied ? 'pane.regulation.copied' : 'pane.regulation.not-copied')}</Text>
        )}
        {isSaved && <Text block>{say('pane.regulation.saved')}</Text>}
      </div>
    </>
  );
}
