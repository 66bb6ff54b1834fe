/**
 * A function of texts that remembers what it gave for the last `most` of them at least, twice as many at most: rows are read
 * again and again, and most of their texts have not changed.
 */
export function remember<Value>(derive: (text: string) => Value, most: number): (text: string) => Value {
  let young = new Map<string, Value>();
  let old = new Map<string, Value>();
  return (text) => {
    const known = young.get(text);
    if (known !== undefined) return known;
    const value = old.get(text) ?? derive(text);
    if (young.size >= most) {
      old = young;
      young = new Map();
    }
    young.set(text, value);
    return value;
  };
}
