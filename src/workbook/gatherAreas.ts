/**
 * Addresses of cells as few texts of at most `longest` characters, with commas between the areas: cells below one another
 * become one area (`B7:B12`).
 */
export function gatherAreas(cells: readonly string[], longest: number): readonly string[] {
  const byColumn = new Map<string, number[]>();
  for (const cell of new Set(cells)) {
    const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
    const rows = byColumn.get(letters) ?? [];
    rows.push(Number(row));
    byColumn.set(letters, rows);
  }
  const areas = [...byColumn].flatMap(([letters, rows]) =>
    runsOf(rows).map(([first, last]) => {
      const top = `${letters}${first}`;
      return first === last ? top : `${top}:${letters}${last}`;
    }),
  );
  const texts: string[] = [];
  for (const area of areas) {
    const last = texts.at(-1);
    if (last !== undefined && last.length + 1 + area.length <= longest)
      texts[texts.length - 1] = `${last},${area}`;
    else texts.push(area);
  }
  return texts;
}

function runsOf(rows: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const row of rows.toSorted((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && run[1] === row - 1) run[1] = row;
    else runs.push([row, row]);
  }
  return runs;
}
