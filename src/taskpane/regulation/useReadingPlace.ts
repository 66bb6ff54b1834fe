import { useCallback, useState } from 'react';
import { nodeOfLine, openedAtFirst, openTo } from './regulationTree';
import { type ReadDocument } from './regulationWork';

/** What is shown of a document: a node of the tree and the line that is in view, and which nodes are open. */
export type ReadingPlace = Readonly<{
  node: string | null;
  line: number | null;
  opened: ReadonlySet<string>;
  /** Counts the choices: the same one made again brings its place into view again. */
  turn: number;
}>;

export type Reading = Readonly<{
  place: ReadingPlace;
  chooseNode: (key: string) => void;
  chooseLine: (line: number) => void;
  toggle: (key: string, isOpen: boolean) => void;
}>;

/** Tree and text of a document, linked: choosing in one shows its like in the other. */
export function useReadingPlace({ regulation, tree }: ReadDocument): Reading {
  const [place, setPlace] = useState<ReadingPlace>(() => ({
    node: null,
    line: null,
    opened: openedAtFirst(tree),
    turn: 0,
  }));
  // The rows, of which there are many, are drawn again only where they change.
  const chooseNode = useCallback(
    (key: string) => {
      const { line, children } = tree.nodes.get(key)!;
      // Of what only other lines say, the first of them.
      const first = line ?? children.map((child) => tree.nodes.get(child)!.line).find((at) => at !== null);
      setPlace((known) => ({ ...known, node: key, line: first ?? null, turn: known.turn + 1 }));
    },
    [tree],
  );
  const chooseLine = useCallback(
    (line: number) => {
      const node = nodeOfLine(tree, regulation, line);
      setPlace((known) => ({
        node,
        line,
        opened: node === null ? known.opened : openTo(tree, known.opened, node),
        turn: known.turn + 1,
      }));
    },
    [tree, regulation],
  );
  const toggle = useCallback((key: string, isOpen: boolean) => {
    setPlace((known) => {
      const opened = new Set(known.opened);
      if (isOpen) opened.add(key);
      else opened.delete(key);
      return { ...known, opened };
    });
  }, []);
  return { place, chooseNode, chooseLine, toggle };
}
