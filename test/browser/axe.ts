import { readFileSync } from 'node:fs';
import { type Frame } from 'playwright-core';

const source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

type AxeResult = { violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] };

/** What axe finds wrong in a document by the rules of WCAG 2.2 A and AA: one line a fault, none where all is well. */
export async function faultsOf(frame: Frame): Promise<string[]> {
  // By evaluate, since the page's content security policy lets no script of the test's in; once a document, since half a
  // megabyte of script takes as long to begin with as a look at the page.
  if (!(await frame.evaluate(() => 'axe' in globalThis))) await frame.evaluate(source);
  const { violations } = await frame.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run: (context: object, options: object) => Promise<AxeResult> };
    };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
    // Fluent's own guards of the focus: hidden, and never focused for longer than it takes to hand the focus on.
    const context = { exclude: [['[data-tabster-dummy]']] };
    // A button that has just become enabled keeps its former colours until the frame after the next begins, even where motion is
    // reduced: its transition is then over.
    for (let frames = 0; frames < 2; frames += 1) await new Promise(requestAnimationFrame);
    // What is right or uncertain is not told element by element: nobody reads it here.
    return axe.run(context, { runOnly: tags, iframes: false, resultTypes: ['violations'] });
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
