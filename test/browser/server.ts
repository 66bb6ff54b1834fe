import { spawn, type ChildProcess } from 'node:child_process';
import { get } from 'node:https';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';

const root = path.join(__dirname, '..', '..');
/** From `npm start` to the first page, as the README promises it. */
const patience = 60_000;

/** `npm start` at work: its address, and how long it took to give its first page (milliseconds). */
export type RunningServer = Readonly<{ address: string; startedIn: number; stop: () => Promise<void> }>;

/** Runs `npm start` on a free port and waits for the first page. Rejects with what it printed where none comes. */
export async function startServer(): Promise<RunningServer> {
  const port = await freePort();
  const began = performance.now();
  // A group of its own: npm, the shell and the server end together.
  const child = spawn('npm', ['start', '--', '--port', String(port)], { cwd: root, detached: true });
  const address = `https://localhost:${port}/`;
  try {
    await saysIt(child, address);
    await firstPage(address);
  } catch (error) {
    await stop(child);
    throw error;
  }
  return { address, startedIn: Math.round(performance.now() - began), stop: () => stop(child) };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, 'localhost', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });
}

/** Waits until the server prints its address. */
function saysIt(child: ChildProcess, address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let printed = '';
    const fail = (why: string): void => {
      reject(new Error(`npm start ${why}:\n${printed}`));
    };
    const timer = setTimeout(fail, patience, 'did not begin in time');
    const read = (text: Buffer): void => {
      printed += text.toString();
      if (!printed.includes(address)) return;
      clearTimeout(timer);
      resolve();
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.on('exit', () => {
      clearTimeout(timer);
      fail('ended');
    });
  });
}

/** The server holds its answer back until webpack has built the page. */
function firstPage(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = get(address, { rejectUnauthorized: false, timeout: patience }, (response) => {
      response.resume();
      if (response.statusCode === 200) response.on('end', resolve);
      else reject(new Error(`${address} answers ${String(response.statusCode)}`));
    });
    request.on('timeout', () => request.destroy(new Error(`${address} did not answer in time`)));
    request.on('error', reject);
  });
}

function stop(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.pid === undefined) {
      resolve();
      return;
    }
    // Not its exit: npm ends before the server that it started.
    child.on('close', () => {
      resolve();
    });
    process.kill(-child.pid, 'SIGTERM');
  });
}
