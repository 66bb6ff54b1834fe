import { randomBytes } from 'node:crypto';
import { access, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { newWorkbook } from '../workbench/files/newWorkbook';
import { openWorkbook } from '../workbench/files/openWorkbook';
import { saveWorkbook } from '../workbench/files/saveWorkbook';
import { attachExcel } from '../workbench/node/attachExcel';
import { CliError } from './cliError';

/** What a task on a workbook gave, and the workbook as a file after it. */
export type Worked<Result> = Readonly<{ result: Result; save: () => Promise<Uint8Array> }>;

/** Opens an .xlsx file in the stand-in Excel, runs the task on it, and closes it. The file itself is not touched. */
export async function workOnFile<Result>(file: string, task: () => Promise<Result>): Promise<Worked<Result>> {
  return work(await openWorkbook(await readBytes(file), path.basename(file)), task);
}

/** The same on a new, empty workbook. */
export async function workOnNew<Result>(file: string, task: () => Promise<Result>): Promise<Worked<Result>> {
  return work(await newWorkbook(path.basename(file)), task);
}

type Opened = Awaited<ReturnType<typeof openWorkbook>>;

async function work<Result>(opened: Opened, task: () => Promise<Result>): Promise<Worked<Result>> {
  const excel = attachExcel(opened.model);
  try {
    const result = await task();
    return { result, save: () => saveWorkbook(opened) };
  } finally {
    excel.detach();
  }
}

/** The bytes of a file. Throws CliError where there are none to be had. */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    const code = systemCode(error);
    throw code === 'ENOENT'
      ? new CliError('error.no-file', { file })
      : new CliError('error.cannot-read', { file, code });
  }
}

/**
 * Says before the work, not after it, that a file could not be written. `like` is the workbook that it comes from: a
 * workbook with macros cannot become one without by another ending of its name. Throws CliError.
 */
export async function requireWritable(
  file: string,
  { overwrite, like }: { overwrite: boolean; like?: string },
): Promise<void> {
  const ending = path.extname(file).toLowerCase();
  if (ending !== '.xlsx' && ending !== '.xlsm') throw new CliError('error.not-xlsx', { file });
  if (like !== undefined && path.extname(like).toLowerCase() !== ending) {
    throw new CliError('error.other-ending', { file, book: like });
  }
  await requireFolder(file);
  if (!overwrite && (await exists(file))) throw new CliError('error.exists', { file });
}

/** Throws CliError where there is no folder for the file. */
export async function requireFolder(file: string): Promise<void> {
  if (!(await exists(path.dirname(file)))) throw new CliError('error.no-folder', { file });
}

/** Whether the file, or folder, is there. Throws CliError where that cannot be told. */
export async function exists(file: string): Promise<boolean> {
  try {
    await access(file);
    return true;
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return false;
    throw new CliError('error.cannot-read', { file, code: systemCode(error) });
  }
}

/** Writes the file whole or not at all: beside its place first, then moved there. Throws CliError. */
export async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  const beside = path.join(
    path.dirname(file),
    `.${path.basename(file)}.${randomBytes(4).toString('hex')}.tmp`,
  );
  try {
    await writeFile(beside, bytes, { flag: 'wx' });
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw new CliError('error.cannot-write', { file, code: systemCode(error) });
  }
}

function systemCode(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown';
}
