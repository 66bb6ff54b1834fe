import faultyAr from '../../assets/sample/faulty.ar.json';
import faultyEn from '../../assets/sample/faulty.en.json';
import instituteAr from '../../assets/sample/institute.ar.json';
import instituteEn from '../../assets/sample/institute.en.json';
import { type Language } from '../locales/say';
import { type ContentKind, type WorkbookContent } from '../workbook/writeContent';

export const sampleNames = ['institute', 'faulty'] as const;
export type SampleName = (typeof sampleNames)[number];

type Sample = Readonly<Record<ContentKind, readonly Readonly<Record<string, string | undefined>>[]>>;

const samples: Record<SampleName, Record<Language, Sample>> = {
  institute: { ar: instituteAr, en: instituteEn },
  faulty: { ar: faultyAr, en: faultyEn },
};

/** What stands on the sheets of a new workbook: those of a sample organisation, or headers alone. */
export function sampleContent(language: Language, sample: SampleName | undefined): WorkbookContent {
  const rows = (kind: ContentKind) => (sample ? samples[sample][language][kind].map(withoutGaps) : []);
  return {
    language,
    sheets: {
      about: rows('about'),
      units: rows('units'),
      roles: rows('roles'),
      duties: rows('duties'),
      lines: rows('lines'),
    },
  };
}

/** Rows of a JSON file have type `string | undefined` for the fields that not all of them have. */
function withoutGaps(row: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(row).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
