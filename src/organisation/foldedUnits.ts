import { foldText } from './fold';

/** Signs that fold by themselves, wherever they stand; texts with any other are folded as a whole. */
const plainSigns =
  Array.from({ length: 95 }, (_, at) => String.fromCharCode(0x20 + at)).join('') +
  '\n\r\t«»–—“”’،؛؟٠١٢٣٤٥٦٧٨٩ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيـًٌٍَُِّْ';

/** What each plain sign becomes; 0 for the others. */
const folds = new Uint16Array(0x10000);
const [space, colon, nothing] = [0x20, 0x3a, 1];
for (const sign of plainSigns) {
  const folded = foldText(`x${sign}x`);
  folds[sign.charCodeAt(0)] = folded.length === 2 ? nothing : folded.charCodeAt(1);
}

/**
 * Folds texts as `foldText` does into one buffer: what looks at each letter of tens of thousands of texts needs no copy of any of them.
 */
export class FoldedUnits {
  /** The code units of the text that was folded last, the first `length` of them. */
  units = new Uint16Array(1024);
  length = 0;

  fold(text: string): this {
    if (this.units.length < text.length) this.units = new Uint16Array(text.length * 2);
    const { units } = this;
    let length = 0;
    for (let at = 0; at < text.length; at += 1) {
      const folded = folds[text.charCodeAt(at)]!;
      if (folded === 0) return this.take(foldText(text));
      if (folded === nothing) continue;
      if (folded === space && (length === 0 || units[length - 1] === space)) continue;
      units[length] = folded;
      length += 1;
    }
    while (length > 0 && (units[length - 1] === space || units[length - 1] === colon)) length -= 1;
    this.length = length;
    return this;
  }

  /** Drops these code units at the end. */
  dropEnd(dropped: ReadonlySet<number>): this {
    while (this.length > 0 && dropped.has(this.units[this.length - 1]!)) this.length -= 1;
    return this;
  }

  /** A hash of 30 bits; FNV-1a (G. Fowler, L. C. Noll, K.-P. Vo). */
  hash(): number {
    const { units, length } = this;
    let hash = 0x811c9dc5;
    for (let at = 0; at < length; at += 1) hash = Math.imul(hash ^ units[at]!, 0x01000193);
    return (hash ^ (hash >>> 15)) & 0x3fffffff;
  }

  /** Whether both hold the same text. */
  equals(other: FoldedUnits): boolean {
    if (this.length !== other.length) return false;
    for (let at = 0; at < this.length; at += 1) if (this.units[at] !== other.units[at]) return false;
    return true;
  }

  private take(folded: string): this {
    if (this.units.length < folded.length) this.units = new Uint16Array(folded.length * 2);
    for (let at = 0; at < folded.length; at += 1) this.units[at] = folded.charCodeAt(at);
    this.length = folded.length;
    return this;
  }
}

const shared = new FoldedUnits();

/** A number below 2^30 that is the same for texts which `foldText` makes the same, and seldom for others. */
export function hashFolded(text: string): number {
  return shared.fold(text).hash();
}
