import { foldText, tidyText, westernDigits } from './fold';
import { type Oddity } from './model';
import { type WrittenRow } from './written';

/** The cells of one row, each read as its column promises; what is not so is added to the oddities. */
export class RowReader {
  constructor(
    private readonly row: WrittenRow,
    private readonly oddities: Oddity[],
  ) {}

  /** Adds an oddity about a field of the row. */
  report(field: string, written: string, problem: Oddity['problem']): void {
    this.oddities.push({ source: this.row.source, field, written, problem });
  }

  /** Tidy text; empty where the cell is empty, absent or an error. */
  text(field: string): string {
    const cell = this.row.fields[field];
    if (cell === undefined) return '';
    if (typeof cell === 'string') return tidyText(cell);
    this.report(field, cell.error, 'cell-error');
    return '';
  }

  /** The value that the cell's word stands for, else the fallback. */
  choice<Value, Fallback>(
    field: string,
    words: ReadonlyMap<string, Value>,
    fallback: Fallback,
  ): Value | Fallback {
    const written = this.text(field);
    if (written === '') return fallback;
    const value = words.get(foldText(written));
    if (value !== undefined) return value;
    this.report(field, written, 'unknown-value');
    return fallback;
  }

  /** A number that is not negative, in digits of any kind, else the fallback. */
  amount<Fallback>(field: string, fallback: Fallback): number | Fallback {
    const written = this.text(field);
    if (written === '') return fallback;
    const value = numberOf(written);
    if (value !== undefined) return value;
    this.report(field, written, 'unknown-value');
    return fallback;
  }
}

/** Reads each row of a sheet, in their order; empty rows are left out. */
export function readEach<Read>(
  rows: readonly WrittenRow[],
  oddities: Oddity[],
  make: (read: RowReader, row: WrittenRow) => Read,
): readonly Read[] {
  return rows.filter((row) => !isEmptyRow(row)).map((row) => make(new RowReader(row, oddities), row));
}

/** Whether nothing at all is written in the row. */
export function isEmptyRow({ fields }: WrittenRow): boolean {
  return Object.values(fields).every((cell) => typeof cell === 'string' && tidyText(cell) === '');
}

/** The number that a text writes, undefined where it writes none; `٬` parts thousands in Arabic. */
function numberOf(written: string): number | undefined {
  const plain = westernDigits(written).replace(/[٬\s]/g, '');
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

/** The entries of a cell that lists several, tidy and without empty ones. */
export function splitList(written: string, separators: RegExp): readonly string[] {
  return written
    .split(separators)
    .map(tidyText)
    .filter((entry) => entry !== '');
}
