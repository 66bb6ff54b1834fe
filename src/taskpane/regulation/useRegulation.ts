import { useRef, useState } from 'react';
import { breathe } from '../../operations/breathe';
import { inTurns } from '../../organisation/turns';
import { usePane } from '../paneContext';
import { useOperation } from '../state/useOperation';
import { type Comparing, useComparing } from './useComparing';
import { type Importing, useImporting } from './useImporting';
import { untouched } from './linesForm';
import { buildingTree } from './regulationTree';
import {
  bytesOf,
  type Done,
  type Given,
  type ReadDocument,
  type RegulationOperation,
  type RegulationPage,
} from './regulationWork';

/** All that the view knows. One thing is done at a time. */
export type Regulations = Readonly<{
  operation: RegulationOperation;
  page: RegulationPage;
  turnTo: (page: RegulationPage) => void;
  document: ReadDocument | null;
  read: (given: Given) => void;
  /** Puts the document away, so that another one can be read. */
  putAway: () => void;
  importing: Importing;
  comparing: Comparing;
  /** The workbook as a regulation; null until it is asked for. */
  exported: string | null;
  write: () => void;
}>;

export function useRegulation(): Regulations {
  const { operations } = usePane();
  const operation = useOperation<Done>('regulation');
  const [page, setPage] = useState<RegulationPage>('import');
  const [document, setDocument] = useState<ReadDocument | null>(null);
  const [exported, setExported] = useState<string | null>(null);
  const readings = useRef(0);
  const importing = useImporting(operation, document);
  const comparing = useComparing(operation, document, importing.form);
  return {
    operation,
    page,
    turnTo: (next) => {
      setPage(next);
      operation.dismiss();
    },
    document,
    read: (given) => {
      operation.run(async (options) => {
        const isFile = 'file' in given;
        const input = isFile ? await bytesOf(given.file) : given;
        const read = await operations.readRegulation(input, options);
        const tree = await inTurns(buildingTree(read.regulation), () => breathe(options.signal));
        const name = isFile ? given.file.name : null;
        readings.current += 1;
        setDocument({ ...read, name, tree, reading: readings.current });
        importing.begin(untouched);
        return 'read';
      });
    },
    putAway: () => {
      setDocument(null);
      importing.begin(untouched);
      operation.dismiss();
    },
    importing,
    comparing,
    exported,
    write: () => {
      operation.run(async (options) => {
        setExported((await operations.exportRegulation(options)).text);
        return 'exported';
      });
    },
  };
}
