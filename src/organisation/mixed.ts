/** A whole number of 32 bits, signed, of two such in their order; few pairs give the same. */
export function mixed(one: number, other: number): number {
  return Math.imul(one ^ (one >>> 15) ^ Math.imul(other, 0x9e3779b1), 0x85ebca6b);
}
