import { type Organisation } from '../../src/organisation/model';
import { deriveStructure } from '../../src/organisation/structure';
import { type Block, type Page } from '../../src/summary/page';
import { summariseRole } from '../../src/summary/summariseRole';

export type PageOptions = Partial<Parameters<typeof summariseRole>[3]>;

export function pageOf(organisation: Organisation, index: number, options: PageOptions = {}): Page {
  return summariseRole(organisation, deriveStructure(organisation), index, { language: 'en', ...options });
}

/** The blocks under a heading; undefined where the page has no such heading. */
export function under(page: Page, heading: string): Block[] | undefined {
  const at = page.blocks.findIndex((block) => block.kind === 'heading' && block.text === heading);
  if (at < 0) return undefined;
  const rest = page.blocks.slice(at + 1);
  const end = rest.findIndex((block) => block.kind === 'heading' || block.kind === 'small');
  return rest.slice(0, end < 0 ? undefined : end);
}

/** The rows of the table under a heading, as texts. */
export function rowsUnder(page: Page, heading: string): string[][] {
  return (under(page, heading) ?? []).flatMap((block) =>
    block.kind === 'table'
      ? block.rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : cell.text)))
      : [],
  );
}
