import { type BorderEdge, type CellBorder, type CellStyle } from '../../model/cell';

/** The two lines that meet where cells touch; the heavier is seen, and of equals the second, which was drawn over it. */
export function strongerBorder(
  first: CellBorder | undefined,
  second: CellBorder | undefined,
): CellBorder | undefined {
  const [one, other] = [visible(first), visible(second)];
  if (!one || !other) return one ?? other;
  return strength(one) > strength(other) ? one : other;
}

/** The line of a cell's edge, if it has one. */
export function borderOf(style: CellStyle | undefined, edge: BorderEdge): CellBorder | undefined {
  return visible(style?.borders?.[edge]);
}

function visible(border: CellBorder | undefined): CellBorder | undefined {
  return border?.style === 'None' ? undefined : border;
}

function strength(border: CellBorder): number {
  return border.style === 'Double' ? 2.5 : widths[border.weight];
}

const widths: Readonly<Record<CellBorder['weight'], number>> = {
  Hairline: 0.5,
  Thin: 1,
  Medium: 2,
  Thick: 3,
};

/** A border in CSS: `1px solid #000000`. */
export function borderCss({ style, weight, colour = '#000000' }: CellBorder): string {
  if (style === 'Double') return `3px double ${colour}`;
  const width = Math.max(1, widths[weight]);
  return `${width}px ${weight === 'Hairline' ? 'dotted' : lineStyles[style]} ${colour}`;
}

const lineStyles: Readonly<Record<CellBorder['style'], string>> = {
  None: 'none',
  Continuous: 'solid',
  Dash: 'dashed',
  DashDot: 'dashed',
  DashDotDot: 'dashed',
  SlantDashDot: 'dashed',
  Dot: 'dotted',
  Double: 'double',
};

/** The diagonals of a cell as CSS backgrounds; '' for none. */
export function diagonalsCss(style: CellStyle | undefined): string {
  const lines = (['DiagonalDown', 'DiagonalUp'] as const).flatMap((edge) => {
    const border = borderOf(style, edge);
    if (!border) return [];
    const half = Math.max(1, widths[border.weight]) / 2;
    const towards = edge === 'DiagonalDown' ? 'to bottom left' : 'to bottom right';
    const colour = border.colour ?? '#000000';
    return [
      `linear-gradient(${towards},transparent calc(50% - ${half}px),${colour} calc(50% - ${half}px),` +
        `${colour} calc(50% + ${half}px),transparent calc(50% + ${half}px))`,
    ];
  });
  return lines.length === 0 ? '' : `background-image:${lines.join(',')}`;
}
