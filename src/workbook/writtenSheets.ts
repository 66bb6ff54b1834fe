/** What was written: names of the sheets, and whether one that should run from right to left could not be made so. */
export type WrittenSheets = Readonly<{ names: readonly string[]; isDirectionLost: boolean }>;
