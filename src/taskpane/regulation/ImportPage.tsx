import { DocumentForm } from './DocumentForm';
import { ImportOutcome } from './ImportOutcome';
import { ReadingSteps } from './ReadingSteps';
import { type Regulations } from './useRegulation';

type ImportPageProps = Readonly<{ regulation: Regulations; isDraggedOver: boolean }>;

/** From a document to the workbook: read, confirm, write. */
export function ImportPage({ regulation, isDraggedOver }: ImportPageProps) {
  const { document } = regulation;
  return (
    <>
      {document ? (
        <ReadingSteps key={document.reading} document={document} regulation={regulation} />
      ) : (
        <DocumentForm regulation={regulation} isDraggedOver={isDraggedOver} />
      )}
      <ImportOutcome regulation={regulation} />
    </>
  );
}
