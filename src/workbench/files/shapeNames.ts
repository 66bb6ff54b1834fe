import { type ArrowheadStyle, type ShapeLineModel } from '../model/shape';

/**
 * The preset of DrawingML for a value of Excel.GeometricShapeType and back. The names differ in a few words only:
 * `Round2SameRectangle` is `round2SameRect`, `RightTriangle` is `rtTriangle`.
 */
export function presetOfGeometry(geometry: string): string {
  const short = geometry
    .replace(/Rectangle$/, 'Rect')
    .replace('Diagonal', 'Diag')
    .replace(/^RightTriangle$/, 'RtTriangle');
  return short.charAt(0).toLowerCase() + short.slice(1);
}

export function geometryOfPreset(preset: string): string {
  const long = preset
    .replace(/Rect$|^rect$/, 'Rectangle')
    .replace('Diag', 'Diagonal')
    .replace(/^rtTriangle$/, 'RightTriangle');
  return long.charAt(0).toUpperCase() + long.slice(1);
}

type Dash = Readonly<{ preset: string; round?: boolean }>;

/** Dashes by their names in Office.js. Round dots are those of the system with round ends. */
export const dashes: Readonly<Record<ShapeLineModel['dashStyle'], Dash>> = {
  Solid: { preset: 'solid' },
  Dash: { preset: 'dash' },
  DashDot: { preset: 'dashDot' },
  DashDotDot: { preset: 'sysDashDotDot' },
  LongDash: { preset: 'lgDash' },
  LongDashDot: { preset: 'lgDashDot' },
  LongDashDotDot: { preset: 'lgDashDotDot' },
  RoundDot: { preset: 'sysDot', round: true },
  SquareDot: { preset: 'sysDot' },
  SystemDash: { preset: 'sysDash' },
  SystemDot: { preset: 'dot' },
  SystemDashDot: { preset: 'sysDashDot' },
};

/** Arrowheads by their names in Office.js. */
export const arrowheads: Readonly<Record<ArrowheadStyle, string>> = {
  None: 'none',
  Triangle: 'triangle',
  Stealth: 'stealth',
  Diamond: 'diamond',
  Oval: 'oval',
  Open: 'arrow',
};

export const textAlignments = {
  Left: 'l',
  Center: 'ctr',
  Right: 'r',
  Justify: 'just',
  Distributed: 'dist',
} as const;
export const textAnchors = { Top: 't', Middle: 'ctr', Bottom: 'b' } as const;

/** The key of a value in one of these tables. */
export function keyOfValue<Key extends string>(
  table: Readonly<Record<Key, string>>,
  value: string | undefined,
): Key | undefined {
  return (Object.keys(table) as Key[]).find((key) => table[key] === value);
}
