/** Key of the worksheet custom property that says what Haykal itself wrote into the fields of a summary. */
export const fieldsKey = 'haykal fields';

/** The codes, with a number behind those that occur again: two roles with one code must not share a sheet. */
export function tellApart(codes: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return codes.map((code) => {
    const times = (seen.get(code) ?? 0) + 1;
    seen.set(code, times);
    return times === 1 ? code : `${code}#${times}`;
  });
}
