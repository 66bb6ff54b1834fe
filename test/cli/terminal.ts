import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '../../src/cli/run';

/** What a command printed and with which code it ended. */
export type Ran = Readonly<{ code: 0 | 1 | 2; out: string[]; err: string[] }>;

/** Runs the command line in this process, in English, on a day in 2026. */
export async function haykal(...argv: string[]): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(argv, {
    out: (line) => out.push(line),
    err: (line) => err.push(line),
    environment: { LANG: 'en_GB.UTF-8' },
    now: () => new Date(2026, 10, 23, 14, 5),
  });
  return { code, out, err };
}

/** A new empty folder; call the second of the pair to remove it. */
export function makeFolder(): [folder: string, remove: () => void] {
  const folder = mkdtempSync(path.join(tmpdir(), 'haykal-'));
  return [
    folder,
    () => {
      rmSync(folder, { recursive: true, force: true });
    },
  ];
}
