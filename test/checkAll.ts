import { spawn } from 'node:child_process';

/*
 * npm run check: what needs no running code, side by side, since each of these tools works on one core: types, ESLint, the floors,
 * formatting, unused code. Each prints its output whole when it ends; fails where any fails.
 */
const chains = [
  ['eslint .'],
  [
    'tsc --noEmit',
    'depcruise src test --config .dependency-cruiser.cjs --output-type err',
    'prettier --check .',
    'knip',
  ],
];

function run(command: string): Promise<boolean> {
  return new Promise((resolve) => {
    const [name = '', ...args] = command.split(' ');
    const child = spawn('npx', ['--no-install', name, ...args], { shell: process.platform === 'win32' });
    const output: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => output.push(part));
    child.stderr.on('data', (part: Buffer) => output.push(part));
    child.on('error', () => {
      resolve(false);
    });
    child.on('close', (code) => {
      process.stdout.write(`> ${command}\n${Buffer.concat(output).toString('utf8')}\n`);
      resolve(code === 0);
    });
  });
}

/** Runs the commands of a chain one after the other, all of them, so that one run tells all that is wrong. */
async function runChain(chain: readonly string[]): Promise<boolean> {
  let isGood = true;
  for (const command of chain) isGood = (await run(command)) && isGood;
  return isGood;
}

void Promise.all(chains.map(runChain)).then((results) => {
  process.exitCode = results.every(Boolean) ? 0 : 1;
});
