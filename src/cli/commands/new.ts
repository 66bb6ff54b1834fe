import faultyAr from '../../../assets/sample/faulty.ar.json';
import faultyEn from '../../../assets/sample/faulty.en.json';
import instituteAr from '../../../assets/sample/institute.ar.json';
import instituteEn from '../../../assets/sample/institute.en.json';
import { say, type Language } from '../../locales/say';
import { createWorkbook } from '../../operations/createWorkbook';
import { type ContentKind, type WorkbookContent } from '../../workbook/writeContent';
import { type Command, type SampleName } from '../arguments';
import { requireWritable, workOnNew, writeWhole } from '../bookFile';
import { CliError } from '../cliError';
import { type Setting } from '../terminal';

type Sample = Readonly<Record<ContentKind, readonly Readonly<Record<string, string | undefined>>[]>>;

const samples: Record<SampleName, Record<Language, Sample>> = {
  institute: { ar: instituteAr, en: instituteEn },
  faulty: { ar: faultyAr, en: faultyEn },
};

/** Makes a workbook, empty or with a sample organisation. Never overwrites: it could be somebody's data. */
export async function runNew(
  command: Extract<Command, { name: 'new' }>,
  { terminal, language }: Setting,
): Promise<0> {
  const { out: file, sample } = command;
  if (!file.toLowerCase().endsWith('.xlsx')) throw new CliError('error.not-xlsx', { file });
  await requireWritable(file, { overwrite: false });
  const { result, save } = await workOnNew(file, () => createWorkbook(contentOf(command.language, sample)));
  await writeWhole(file, await save());
  terminal.out(say(language, sample ? 'cli.created-sample' : 'cli.created', { file }));
  if (result.isDirectionLost) terminal.out(say(language, 'cli.direction-lost'));
  return 0;
}

function contentOf(language: Language, sample: SampleName | undefined): WorkbookContent {
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
