import { useState } from 'react';
import { type Compared, type ComparingOptions } from '../../operations/compareWorkbooks';
import { fieldsOfRegulation } from '../../regulation/comparedFields';
import { organisationOfRegulation } from '../../regulation/regulationRows';
import { usePane, useSay } from '../paneContext';
import { type LinesForm, takenLines } from './linesForm';
import { bytesOf, type ReadDocument, type RegulationOperation } from './regulationWork';

type Other = Pick<ComparingOptions, 'other' | 'otherName' | 'fields'>;

export type Comparing = Readonly<{
  /** The differences of the open workbook from the other side, and how that one is called. */
  compared: (Compared & Readonly<{ otherName: string }>) | null;
  withBook: (file: File) => void;
  /** With the regulation that was read; null where none was. */
  withRegulation: (() => void) | null;
  /** Compares again and writes the differences on a sheet. */
  toSheet: () => void;
}>;

/** The open workbook beside another one, or beside a regulation. */
export function useComparing(
  operation: RegulationOperation,
  document: ReadDocument | null,
  form: LinesForm,
): Comparing {
  const { operations, now, language } = usePane();
  const say = useSay();
  const [other, setOther] = useState<Other | null>(null);
  const [compared, setCompared] = useState<Comparing['compared']>(null);
  const compare = (find: () => Promise<Other>, isOnSheet: boolean) => {
    operation.run(async (options) => {
      const found = await find();
      setOther(found);
      const sheet = isOnSheet ? { sheet: { language, now: now() } } : {};
      setCompared({
        ...(await operations.compareWorkbooks({ ...options, ...found, ...sheet })),
        otherName: found.otherName,
      });
      return isOnSheet ? 'compared-on-sheet' : 'compared';
    });
  };
  return {
    compared,
    withBook: (file) => {
      compare(async () => {
        const { name, bytes } = await bytesOf(file);
        return { other: await operations.readBook(bytes, name), otherName: name };
      }, false);
    },
    withRegulation:
      document &&
      (() => {
        const { regulation, reporting, name } = document;
        const taken = takenLines(reporting.lines, form);
        const otherName = name ?? say('pane.regulation.pasted');
        const fields = fieldsOfRegulation(regulation);
        compare(
          () => Promise.resolve({ other: organisationOfRegulation(regulation, taken), otherName, fields }),
          false,
        );
      }),
    toSheet: () => {
      if (other) compare(() => Promise.resolve(other), true);
    },
  };
}
