import { kept } from './surroundings';

/** After the browser tests: the server ends, and a browser that was unpacked for them is removed. */
export default async function tearDown(): Promise<void> {
  const { browser, server } = kept();
  await server.stop();
  await browser.remove();
}
