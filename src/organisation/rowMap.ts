type Row = Readonly<{ sheet: string; row: number }>;

/** What is known of rows of sheets; looked up by numbers, since a text for each of ten thousands of rows costs far more. */
export class RowMap<Value> {
  private readonly sheets = new Map<string, Map<number, Value>>();

  constructor(entries: Iterable<readonly [row: Row, value: Value]> = []) {
    for (const [row, value] of entries) this.set(row, value);
  }

  get(row: Row): Value | undefined {
    return this.sheets.get(row.sheet)?.get(row.row);
  }

  set(row: Row, value: Value): void {
    const rows = this.sheets.get(row.sheet);
    if (rows) rows.set(row.row, value);
    else this.sheets.set(row.sheet, new Map([[row.row, value]]));
  }
}

/** Some rows of sheets. */
export class RowSet {
  private readonly rows = new RowMap<true>();
  readonly isEmpty: boolean;

  constructor(rows: readonly Row[]) {
    for (const row of rows) this.rows.set(row, true);
    this.isEmpty = rows.length === 0;
  }

  has(row: Row): boolean {
    return this.rows.get(row) !== undefined;
  }
}
