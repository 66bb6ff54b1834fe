import { Text } from '@fluentui/react-components';
import { RunButton } from '../parts/RunButton';
import { SheetResult } from '../parts/SheetResult';
import { useViewStyles } from '../parts/useViewStyles';
import { useSay } from '../paneContext';
import { Differences } from './Differences';
import { DropZone } from './DropZone';
import { FileButton } from './FileButton';
import { type Regulations } from './useRegulation';

type ComparePageProps = Readonly<{ regulation: Regulations; isDraggedOver: boolean }>;

/** The open workbook beside another one, or beside the regulation that was read. */
export function ComparePage({ regulation, isDraggedOver }: ComparePageProps) {
  const view = useViewStyles();
  const say = useSay();
  const { operation, comparing } = regulation;
  const { compared, withRegulation } = comparing;
  const { status, last } = operation.state;
  const isOnSheet = status.phase === 'done' && last?.result === 'compared-on-sheet';
  return (
    <>
      <p className={view.intro}>{say('pane.regulation.compare.intro')}</p>
      <DropZone
        isOver={isDraggedOver}
        label={say('pane.regulation.compare.drop')}
        hint={say('pane.regulation.compare.formats')}
      >
        <FileButton
          label={say('pane.regulation.compare.choose')}
          accept=".xlsx,.xlsm"
          testId="compare-file"
          isOff={operation.isRunning || operation.blockedBy !== null}
          take={comparing.withBook}
        />
      </DropZone>
      {withRegulation ? (
        <RunButton
          operation={operation}
          label={say('pane.regulation.compare.with-regulation')}
          testId="compare-regulation"
          appearance="secondary"
          press={withRegulation}
        />
      ) : (
        <Text size={200}>{say('pane.regulation.compare.no-regulation')}</Text>
      )}
      {compared && (
        <>
          <Differences compared={compared} />
          {compared.comparison.changes.length > 0 && (
            <RunButton
              operation={operation}
              label={say('pane.regulation.compare.sheet')}
              testId="compare-sheet"
              appearance="secondary"
              press={comparing.toSheet}
            />
          )}
          {isOnSheet && compared.sheet && (
            <SheetResult
              testId="result"
              message={say('pane.regulation.compare.written', { sheet: compared.sheet.names[0]! })}
              sheet={compared.sheet.names[0]!}
              isDirectionLost={compared.sheet.isDirectionLost}
            />
          )}
        </>
      )}
    </>
  );
}
