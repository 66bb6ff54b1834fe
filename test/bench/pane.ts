import { findBrowser } from '../browser/findBrowser';
import { startServer } from '../browser/server';
import { handOver } from '../browser/surroundings';
import { launch, visit } from '../browser/visit';

/*
 * How long a person waits: from `npm start` to the first page, and from the opening of the workbench until the pane beside it has
 * drawn something and can be used. Development build, this machine. `npm run bench:pane`.
 */
const runs = 5;

async function measure(): Promise<Record<string, string>> {
  const browser = await findBrowser();
  const server = await startServer();
  handOver({ address: server.address, browser });
  const launched = await launch();
  const paints: number[] = [];
  const ready: number[] = [];
  try {
    for (let run = 0; run < runs; run += 1) {
      const began = performance.now();
      const { page, close } = await visit(launched, { language: 'ar' });
      ready.push(performance.now() - began);
      const pane = page.frames().find((frame) => frame.url().includes('/taskpane.html'));
      paints.push(
        await pane!.evaluate(
          () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Infinity,
        ),
      );
      await close();
    }
  } finally {
    await launched.close();
    await server.stop();
    await browser.remove();
  }
  const best = (times: readonly number[]): string => `${Math.round(Math.min(...times))} ms`;
  return {
    'npm start to the first page': `${(server.startedIn / 1000).toFixed(1)} s`,
    'first paint of the pane': best(paints),
    'workbench opened until the pane can be used': best(ready),
  };
}

void measure().then((figures) => {
  // A benchmark's result is what it prints.
  // eslint-disable-next-line no-console
  console.table(figures);
});
