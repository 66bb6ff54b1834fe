import { run } from './run';

void run(process.argv.slice(2), {
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
  environment: process.env,
  now: () => new Date(),
}).then((code) => {
  // Not process.exit: what was written to a pipe must get there first.
  process.exitCode = code;
});
