/** A fact with its label: `Unit: Data research`. */
export type Fact = Readonly<{ label: string; value: string }>;

/** What a summary is made of, from top to bottom. Texts are finished: the host only lays them out. */
export type Block =
  | Readonly<{ kind: 'title'; text: string; subtitle: string }>
  | Readonly<{ kind: 'heading'; text: string }>
  | Readonly<{ kind: 'facts'; facts: readonly Fact[] }>
  | Readonly<{ kind: 'paragraph'; text: string }>
  /** Numbered texts; level 1 is a part of the item before it. */
  | Readonly<{ kind: 'items'; items: readonly Readonly<{ number: string; text: string; level: 0 | 1 }>[] }>
  /** Places in the structure, from the top down; level counts the indentation. */
  | Readonly<{ kind: 'chain'; steps: readonly Readonly<{ text: string; level: number; self: boolean }>[] }>
  | Readonly<{ kind: 'note'; text: string }>;

/** A page about one role. */
export type Page = Readonly<{
  /** Code of the role. */
  role: string;
  /** Wished name of the sheet; the host makes it fit Excel's rules. */
  name: string;
  rightToLeft: boolean;
  blocks: readonly Block[];
  /** Printed at the foot of every page. */
  foot: string;
}>;
