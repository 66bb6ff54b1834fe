import { parseArgs } from 'node:util';
import { languages, type Language } from '../locales/say';
import { type RoleChoices } from '../operations/chooseRoles';
import { type Part, parts } from '../summary/summaryOptions';
import { type ChartLook, chartOptions, readChartLook } from './chartArguments';
import { CliError } from './cliError';
import { readChosen, splitNames } from './optionValues';
import { sampleNames, type SampleName } from './sampleContent';

/** What the command line asks for. */
export type Command =
  | Readonly<{ name: 'help' }>
  | Readonly<{ name: 'new'; out: string; sample?: SampleName; language: Language }>
  /** `into` is the workbook; absent where JSON is wanted. */
  | Readonly<{ name: 'import'; regulation: string; into?: string }>
  | Readonly<{ name: 'export'; book: string; to: string }>
  | Readonly<{ name: 'validate'; book: string; json: boolean; report?: string }>
  | Readonly<{ name: 'compare'; book: string; other: string; json: boolean; report?: string }>
  | Readonly<{
      name: 'chart';
      book: string;
      out: string;
      look: ChartLook;
      /** Where the drawing is written as SVG too. */
      svg?: string;
      /** Sets back what a person changed in it by hand. */
      anew: boolean;
    }>
  | Readonly<{
      name: 'summary';
      book: string;
      out: string;
      roles: RoleChoices;
      holder?: string;
      start?: string;
      bothTitles: boolean;
      parts?: readonly Part[];
      further: readonly string[];
    }>;

export type Request = Readonly<{ command: Command; language?: Language }>;

const commandNames = ['new', 'import', 'validate', 'chart', 'summary', 'export', 'compare'] as const;
type CommandName = (typeof commandNames)[number];

const common = { lang: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const;

/** Reads the arguments after `haykal`. Throws CliError where they are not understood. */
export function readArguments(argv: readonly string[]): Request {
  const [name, ...rest] = argv;
  if (name === undefined) throw new CliError('error.no-command');
  if (name === '--help' || name === '-h' || name === 'help') {
    return {
      command: { name: 'help' },
      language: readLanguage(parse(rest, { lang: { type: 'string' } }).values.lang),
    };
  }
  if (!isCommand(name)) throw new CliError('error.unknown-command', { command: name });
  return readers[name](rest);
}

/** The language asked for in arguments that may otherwise be wrong, so that even the complaint is in it. */
export function findLanguage(argv: readonly string[]): Language | undefined {
  const at = argv.findIndex((argument) => argument === '--lang' || argument.startsWith('--lang='));
  const value = argv[at]?.includes('=') ? argv[at].slice('--lang='.length) : argv[at + 1];
  return at < 0 ? undefined : languages.find((language) => language === value);
}

function isCommand(name: string): name is CommandName {
  return (commandNames as readonly string[]).includes(name);
}

const readers: Record<CommandName, (argv: string[]) => Request> = {
  new: (argv) => {
    const { values, positionals } = parse(nameSample(argv), { ...common, sample: { type: 'string' } });
    const language = readLanguage(values.lang);
    if (values.help) return { command: { name: 'help' }, language };
    const out = onlyOne(positionals, new CliError('error.needs-book', { command: 'new' }));
    const sample = readSample(values.sample);
    return { command: { name: 'new', out, sample, language: language ?? 'ar' }, language };
  },
  import: (argv) => {
    const { values, positionals } = parse(argv, {
      ...common,
      into: { type: 'string' },
      json: { type: 'boolean' },
    });
    const language = readLanguage(values.lang);
    if (values.help) return { command: { name: 'help' }, language };
    const regulation = onlyOne(positionals, new CliError('error.needs-regulation'));
    const { into, json = false } = values;
    if ((into !== undefined) === json) throw new CliError(json ? 'error.not-both-into' : 'error.needs-into');
    return { command: { name: 'import', regulation, into }, language };
  },
  export: (argv) => {
    const { values, positionals } = parse(argv, { ...common, to: { type: 'string' } });
    const language = readLanguage(values.lang);
    if (values.help) return { command: { name: 'help' }, language };
    const book = onlyOne(positionals, new CliError('error.needs-book', { command: 'export' }));
    if (values.to === undefined) throw new CliError('error.needs-to');
    return { command: { name: 'export', book, to: values.to }, language };
  },
  validate: (argv) => {
    const { values, positionals } = parse(argv, {
      ...common,
      json: { type: 'boolean' },
      report: { type: 'string' },
    });
    const language = readLanguage(values.lang);
    if (values.help) return { command: { name: 'help' }, language };
    const book = onlyOne(positionals, new CliError('error.needs-book', { command: 'validate' }));
    return {
      command: { name: 'validate', book, json: values.json ?? false, report: values.report },
      language,
    };
  },
  chart: (argv) => {
    const { values, positionals } = parse(argv, {
      ...common,
      ...chartOptions,
      out: { type: 'string' },
      svg: { type: 'string' },
      layout: { type: 'boolean' },
    });
    const language = readLanguage(values.lang);
    if (values.help) return { command: { name: 'help' }, language };
    const book = onlyOne(positionals, new CliError('error.needs-book', { command: 'chart' }));
    const { svg, layout: anew = false } = values;
    const out = required(values.out);
    return { command: { name: 'chart', book, out, look: readChartLook(values), svg, anew }, language };
  },
  compare: (argv) => {
    const { values, positionals } = parse(argv, {
      ...common,
      json: { type: 'boolean' },
      report: { type: 'string' },
    });
    const language = readLanguage(values.lang);
    if (values.help) return { command: { name: 'help' }, language };
    const [book, other, more] = positionals;
    if (book === undefined || other === undefined) throw new CliError('error.needs-two');
    if (more !== undefined) throw unexpected(more);
    const { json = false, report } = values;
    return { command: { name: 'compare', book, other, json, report }, language };
  },
  summary: (argv) => {
    const { values, positionals } = parse(argv, {
      ...common,
      out: { type: 'string' },
      role: { type: 'string', multiple: true },
      unit: { type: 'string' },
      all: { type: 'boolean' },
      holder: { type: 'string' },
      start: { type: 'string' },
      without: { type: 'string', multiple: true },
      column: { type: 'string', multiple: true },
      'both-titles': { type: 'boolean' },
    });
    const language = readLanguage(values.lang);
    if (values.help) return { command: { name: 'help' }, language };
    const [book, ...moreRoles] = positionals;
    if (book === undefined) throw new CliError('error.needs-book', { command: 'summary' });
    // `--role 5 6 7` names three roles: what follows the first stands among the positionals.
    if (moreRoles.length > 0 && !values.role) throw unexpected(moreRoles[0]!);
    const roles = readRoles([...(values.role ?? []), ...moreRoles], values.unit, values.all ?? false);
    const { holder, start, column: further = [], 'both-titles': bothTitles = false } = values;
    const isOne = typeof roles !== 'string' && 'length' in roles && roles.length === 1;
    if ((holder !== undefined || start !== undefined) && !isOne) throw new CliError('error.one-holder');
    if (start !== undefined && !isDate(start)) throw new CliError('error.bad-date', { value: start });
    const out = required(values.out);
    const kept = readParts(values.without);
    return {
      command: { name: 'summary', book, out, roles, holder, start, bothTitles, parts: kept, further },
      language,
    };
  },
};

function parse<Options extends NonNullable<Parameters<typeof parseArgs>[0]>['options'] & {}>(
  args: string[],
  options: Options,
) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    throw describeParsing(error);
  }
}

/** Node says in English what it did not understand; only the option that it names is kept. */
function describeParsing(error: unknown): CliError {
  const { code, message } = error as { code?: string; message: string };
  const option = /'(-[^' ]+)/.exec(message)?.[1] ?? '';
  const isUnknown = code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION';
  return new CliError(isUnknown ? 'error.unknown-option' : 'error.option-value', { option });
}

/** `--sample` alone means the institute; parseArgs knows no option whose value may be left out. */
function nameSample(argv: readonly string[]): string[] {
  return argv.map((argument, at) =>
    argument === '--sample' && argv[at + 1] !== 'faulty' ? '--sample=institute' : argument,
  );
}

function readSample(value: string | undefined): SampleName | undefined {
  if (value === undefined) return undefined;
  const known = sampleNames.find((name) => name === value);
  if (!known) throw new CliError('error.bad-sample', { value });
  return known;
}

function readLanguage(value: string | undefined): Language | undefined {
  if (value === undefined) return undefined;
  const language = languages.find((known) => known === value);
  if (!language) throw new CliError('error.bad-language', { value });
  return language;
}

function readRoles(roles: readonly string[], unit: string | undefined, all: boolean): RoleChoices {
  const ways = [roles.length > 0, unit !== undefined, all].filter(Boolean).length;
  if (ways > 1) throw new CliError('error.not-both-roles');
  if (ways === 0) throw new CliError('error.needs-roles');
  if (unit !== undefined) return { unit };
  return all ? 'all' : roles;
}

/** The parts of a page that are left when those are taken out. */
function readParts(without: readonly string[] | undefined): readonly Part[] | undefined {
  if (without === undefined) return undefined;
  const names = splitNames(without).map((value) => readChosen(value, parts, 'error.bad-part'));
  return parts.filter((part) => !names.includes(part));
}

function isDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
  );
}

function required(out: string | undefined): string {
  if (out === undefined) throw new CliError('error.needs-out');
  return out;
}

function onlyOne(positionals: readonly string[], missing: CliError): string {
  const [first, second] = positionals;
  if (first === undefined) throw missing;
  if (second !== undefined) throw unexpected(second);
  return first;
}

function unexpected(argument: string): CliError {
  return new CliError('error.unexpected-argument', { argument });
}
