export type Shade = 'light' | 'dark';

/** What of Office's theme tells light from dark; hosts leave out one or the other. */
export type OfficeShade = Readonly<{ isDarkTheme?: boolean; bodyBackgroundColor?: string }>;

/** The shade that goes with Office's; with the system's where Office says nothing, as in Excel on the web. */
export function chooseShade(office: OfficeShade | null | undefined, prefersDark: boolean): Shade {
  const isDark = office?.isDarkTheme ?? isDarkColour(office?.bodyBackgroundColor) ?? prefersDark;
  return isDark ? 'dark' : 'light';
}

/** Undefined for what is no `#RRGGBB`. */
function isDarkColour(colour: string | undefined): boolean | undefined {
  const [, red, green, blue] = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour ?? '') ?? [];
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  const [r, g, b] = [red, green, blue].map((part) => parseInt(part, 16)) as [number, number, number];
  return 0.299 * r + 0.587 * g + 0.114 * b < 128;
}
