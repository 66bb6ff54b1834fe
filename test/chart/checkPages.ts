import { type ChartPage } from '../../src/chart/chartPage';
import { leastTextSize, type Box } from '../../src/chart/drawing';
import { titleNote } from '../../src/chart/noteBox';
import { checkDrawing, findRepeatedNames } from './checkDrawing';

/** What a box or a title says of other pages, in both languages; each with the number in it. */
const says = {
  page: /^(?:Page|صفحة) (\d+): /,
  from: /^(?:From page|تابع لصفحة) (\d+): (.*)$/,
  continues: /^(?:Continues on page|البقية في صفحة) (\d+)$/,
  continuing: /^(?:Continued from page|تتمة لصفحة) (\d+)$/,
  part: / · (?:page|صفحة) (\d+)$/,
  parts: / · (?:pages|الصفحات من) (\d+) (?:to|إلى) (\d+)$/,
  overview: /^(?:Overview of them: page|نظرة عامة عليها في صفحة) (\d+)$/,
} as const;

type Saying = Readonly<{ box: Box; kind: keyof typeof says; page: number; rest: string | undefined }>;

function sayingsOn({ drawing }: ChartPage): Saying[] {
  return drawing.boxes.flatMap((box) =>
    box.paragraphs.flatMap(({ text }) =>
      Object.entries(says).flatMap(([kind, pattern]) => {
        const found = pattern.exec(text);
        return found ? [{ box, kind: kind as Saying['kind'], page: Number(found[1]), rest: found[2] }] : [];
      }),
    ),
  );
}

/**
 * Everything that is wrong with the pages of a chart: a drawing, a text that prints too small, a role that is on no page in full or on
 * several, a reference that leads elsewhere than it says, a page to which none leads.
 */
export function checkPages(pages: readonly ChartPage[], roles: number): string[] {
  const seen = new Map<string, number>();
  for (const { inFull, number } of pages) for (const name of inFull) seen.set(name, number);
  const shown = pages.reduce((sum, { inFull }) => sum + inFull.length, 0);
  return [
    ...(shown === roles && seen.size === roles ? [] : [`${shown} roles on pages, ${seen.size} different`]),
    ...pages.flatMap((page, i) => [
      ...(page.number === i + 1 ? [] : [`page ${page.number} is the ${i + 1}.`]),
      ...checkPage(page),
    ]),
    ...(pages.length > 1 ? checkReferences(pages, seen) : []),
  ];
}

function checkPage({ number, drawing, inFull }: ChartPage): string[] {
  const names = new Set(drawing.boxes.map(({ name }) => name));
  return [
    ...checkDrawing(drawing),
    ...findRepeatedNames(drawing),
    ...inFull.filter((name) => !names.has(name)),
    ...drawing.boxes
      .filter(({ kind }) => inFull.length === 0 && kind === 'role')
      .filter(({ paragraphs: [name, next] }) => next && name!.text.includes(next.text))
      .map(({ name }) => `${name} says its title twice`),
    ...(drawing.textSize >= leastTextSize ? [] : [`prints at ${drawing.textSize} points`]),
  ].map((fault) => `page ${number}: ${fault}`);
}

function checkReferences(pages: readonly ChartPage[], fullOn: ReadonlyMap<string, number>): string[] {
  const sayings = pages.map(sayingsOn);
  const has = (at: number, name: string, kind: Saying['kind'], page: number): boolean =>
    (sayings[at - 1] ?? []).some((s) => s.box.name === name && s.kind === kind && s.page === page);
  const isRight = (number: number, { box: { name }, kind, page, rest }: Saying): boolean => {
    switch (kind) {
      case 'page':
        return page === number;
      case 'from':
        return pages[page - 1]?.name === rest && page < number;
      case 'continues':
        return (
          page > number &&
          (fullOn.get(name) === page || has(page, name, 'continuing', number) || name === titleNote)
        );
      case 'continuing':
        return page === number - 1 && has(page, name, 'continues', number);
      case 'part':
        return (fullOn.get(name) ?? 2) === page;
      case 'parts':
        return fullOn.get(name) === page && Number(rest) > page && Number(rest) <= pages.length;
      case 'overview':
        return (
          page > number && pages[page - 1]!.inFull.length === 0 && has(page, name, 'part', fullOn.get(name)!)
        );
    }
  };
  const wrong = sayings.flatMap((list, i) =>
    list.flatMap((s) => (isRight(i + 1, s) ? [] : [`page ${i + 1}: ${s.box.name} ${s.kind} ${s.page}`])),
  );
  const told = new Set(sayings.flat().flatMap(({ kind, page }) => (kind === 'page' ? [] : [page])));
  const bare = pages.flatMap(({ number, drawing, inFull }, i) =>
    drawing.boxes
      .filter(({ name, kind }) => (kind === 'role' || kind === 'body') && !inFull.includes(name))
      .filter(({ name }) => !sayings[i]!.some(({ box }) => box.name === name))
      .map(({ name }) => `page ${number}: ${name} does not say where it is in full`),
  );
  const lost = pages.slice(1).filter(({ number }) => !told.has(number));
  return [...wrong, ...bare, ...lost.map(({ number }) => `nothing leads to page ${number}`)];
}
