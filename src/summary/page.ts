/**
 * A place on the page that HR may fill in by hand: `holder`, `start`, `notes`, and of the acknowledgement `holder1.name`,
 * `manager.date` and so on.
 */
export type FieldId = string;

/** A fact with its label: `Unit: Data research`. */
export type Fact = Readonly<{
  label: string;
  value: string;
  field?: FieldId;
  /** Runs over the whole width, however short it is. */
  wide?: boolean;
}>;

/** A cell of a table: a text, or a place to fill in. */
export type TableCell = string | Readonly<{ text: string; field: FieldId }>;

/** A column of a table: its header, and how many twelfths of the page it takes. */
export type TableColumn = Readonly<{ label: string; twelfths: number }>;

/** What a summary is made of, from top to bottom. Texts are finished: the host only lays them out. */
export type Block =
  | Readonly<{ kind: 'title'; text: string; subtitle: string }>
  | Readonly<{ kind: 'heading'; text: string }>
  | Readonly<{ kind: 'facts'; facts: readonly Fact[] }>
  | Readonly<{ kind: 'paragraph'; text: string }>
  /** Numbered texts; level 1 is a part of the item before it. */
  | Readonly<{ kind: 'items'; items: readonly Readonly<{ number: string; text: string; level: 0 | 1 }>[] }>
  /** The place in the structure: who stands above, from the top down; the role; its reports. */
  | Readonly<{ kind: 'chart'; above: readonly string[]; self: string; below: readonly string[] }>
  /** The first cell of a row says what the row is about. */
  | Readonly<{
      kind: 'table';
      columns: readonly TableColumn[];
      rows: readonly (readonly TableCell[])[];
      /** Rows with room to sign in. */
      isForm: boolean;
    }>
  /** Room to write in, with what HR wrote there already. */
  | Readonly<{ kind: 'blank'; text: string; field: FieldId }>
  | Readonly<{ kind: 'note'; text: string }>
  | Readonly<{ kind: 'small'; text: string }>;

/** A page about one role. */
export type Page = Readonly<{
  /** Code of the role. */
  role: string;
  /** Wished name of the sheet; the host makes it fit Excel's rules. */
  name: string;
  rightToLeft: boolean;
  /** Stands at the head of every page. */
  running: string;
  blocks: readonly Block[];
  /** Printed at the foot of every page. */
  foot: string;
  /** What stands in the places to fill in where nobody has filled them in. */
  untouched: Readonly<Record<FieldId, string>>;
}>;
