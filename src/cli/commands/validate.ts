import { say, type Language, type MessageKey } from '../../locales/say';
import { validateWorkbook, type Validation } from '../../operations/validateWorkbook';
import { describeFinding } from '../../rules/message';
import { type Command } from '../arguments';
import { requireWritable, workOnFile, writeWhole } from '../bookFile';
import { type Setting } from '../terminal';
import { validationJson } from '../validationJson';

/** Checks a workbook, says what was found, and writes a copy with the report where asked for. 1 where it has errors. */
export async function runValidate(
  command: Extract<Command, { name: 'validate' }>,
  { terminal, language, sheets }: Setting,
): Promise<0 | 1> {
  const { book, report, json } = command;
  if (report !== undefined) await requireWritable(report, { overwrite: true, like: book });
  const { result, save } = await workOnFile(book, () =>
    validateWorkbook(report === undefined ? {} : { report: { language: sheets, now: terminal.now() } }),
  );
  if (report !== undefined) await writeWhole(report, await save());
  if (json) terminal.out(JSON.stringify(validationJson(language, result.verdict), null, 2));
  else {
    printVerdict(language, result, terminal.out);
    if (report !== undefined) {
      terminal.out(
        say(language, 'cli.report-written', { sheet: result.report?.names[0] ?? '', file: report }),
      );
      if (result.report?.isDirectionLost) terminal.out(say(language, 'sheet.direction-lost'));
    }
  }
  return result.verdict.ready ? 0 : 1;
}

function printVerdict(language: Language, { verdict }: Validation, out: (line: string) => void): void {
  for (const finding of verdict.findings) {
    const { sheet, cell } = finding.place;
    out(
      `${say(language, 'cli.place', { sheet, cell })}  [${say(language, `severity.${finding.severity}`)}] ${finding.rule}`,
    );
    out(`  ${describeFinding(language, finding)}`);
  }
  for (const { rule, why } of verdict.skipped) {
    out(say(language, 'cli.skipped', { rule, why: say(language, why) }));
  }
  out(say(language, 'report.counts', verdict.counts));
  const errors = verdict.counts.error;
  const key: MessageKey = verdict.ready ? 'report.ready' : 'report.not-ready';
  out(say(language, key, { errors }));
}
