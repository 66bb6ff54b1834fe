/** The part of d3-flextree that the benchmark calls; the package brings no types. */
declare module 'd3-flextree' {
  export type FlexNode<Datum> = Readonly<{
    data: Datum;
    extents: Readonly<{ left: number; right: number; top: number; bottom: number }>;
  }>;
  export type FlexLayout<Datum> = {
    (tree: FlexNode<Datum>): void;
    hierarchy: (data: Datum, children: (datum: Datum) => readonly Datum[]) => FlexNode<Datum>;
  };
  export function flextree<Datum>(options: object): FlexLayout<Datum>;
}
