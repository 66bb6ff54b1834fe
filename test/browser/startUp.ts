import { findBrowser } from './findBrowser';
import { startServer } from './server';
import { handOver, keep } from './surroundings';

/** Before the browser tests: the server that `npm start` runs, and a browser to visit it with. */
export default async function startUp(): Promise<void> {
  const browser = await findBrowser();
  const server = await startServer();
  keep({ browser, server });
  handOver({ address: server.address, browser });
  process.stdout.write(`npm start gave its first page after ${(server.startedIn / 1000).toFixed(1)} s\n`);
}
