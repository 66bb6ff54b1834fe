import { type SheetModel } from '../model/sheet';
import { type SheetOrigin } from './origin';
import { type PackageEditor } from './packageEditor';
import { type Patch } from './patch';
import { sheetOrder } from './sheetOrder';
import { patchTable, writeNewTable } from './tables';
import { child, childrenOf, numberOf, parseXml } from './xml';

const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';

/** Gives ids that no table of the workbook has. */
export class TableNumbers {
  private last: number | undefined;

  constructor(private readonly editor: PackageEditor) {}

  next(): number {
    this.last ??= Math.max(0, ...this.standing());
    this.last += 1;
    return this.last;
  }

  private standing(): number[] {
    return this.editor.original.entries
      .filter(({ name }) => /^xl\/tables\/.*\.xml$/i.test(name))
      .map(({ name }) => numberOf(parseXml(this.editor.original.text(name)).attributes['id']) ?? 0);
  }
}

/** Adds, changes and removes the table parts of a sheet. */
export function writeTables(
  patch: Patch,
  sheet: SheetModel,
  { baseline, tableParts, part }: Pick<SheetOrigin, 'baseline' | 'tableParts' | 'part'>,
  editor: PackageEditor,
  numbers: TableNumbers,
): void {
  if (sheet.tables === baseline.tables) return;
  const before = new Map(baseline.tables.map((table) => [table.id, table]));
  const kept = new Set<string>();
  let added = '';
  for (const table of sheet.tables) {
    const target = tableParts.get(table.id);
    const old = before.get(table.id);
    if (target === undefined || !old) {
      const name = editor.freeName('xl/tables/table', '.xml');
      editor.add(name, writeNewTable(table, numbers.next()), contentType);
      added += patch.own(`<tablePart${patch.relation(editor.relate(part, 'table', name))}/>`);
      continue;
    }
    kept.add(target.toLowerCase());
    if (table === old) continue;
    editor.patch(target, (tablePatch) => {
      patchTable(tablePatch, table, old);
    });
  }
  const container = child(patch.root, 'tableParts');
  let items = '';
  for (const element of childrenOf(container, 'tablePart')) {
    const id = element.attributes['r:id'] ?? '';
    const target = editor.relations(part).find(id)?.target ?? '';
    if (kept.has(target.toLowerCase())) items += patch.source(element);
    else {
      editor.relations(part).remove(id);
      editor.remove(editor.original.spelling(target));
    }
  }
  items += added;
  const open = patch.own(`<tableParts count="${sheet.tables.length}">`);
  const xml = items === '' ? '' : open + items + patch.own('</tableParts>');
  patch.setChild(patch.root, 'tableParts', xml, sheetOrder);
}
