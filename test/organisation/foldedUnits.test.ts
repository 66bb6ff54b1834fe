import fc from 'fast-check';
import { foldText } from '../../src/organisation/fold';
import { FoldedUnits, hashFolded } from '../../src/organisation/foldedUnits';

/** Letters that fold in all the ways there are, and others. */
const letters = fc.constantFrom(
  ...' \n\t.:؛،«»-aZ09٣أإآىةـّء'.split(''),
  '\u200f',
  '\u00a0',
  'Ü',
  'ς',
  '😀',
  'ﷲ',
  'x:',
);
const text = fc.oneof(
  fc.array(letters, { maxLength: 30 }).map((each) => each.join('')),
  fc.string({ unit: 'binary', maxLength: 30 }),
);

it('folds any text as foldText does, whatever was folded before', () => {
  const units = new FoldedUnits();
  fc.assert(
    fc.property(text, (each) => {
      units.fold(each);
      expect(String.fromCharCode(...units.units.subarray(0, units.length))).toBe(foldText(each));
    }),
    { numRuns: 1000 },
  );
});

it('gives one hash to texts that fold to the same, and tells others apart', () => {
  fc.assert(
    fc.property(text, text, (one, other) => {
      const [a, b] = [new FoldedUnits().fold(one), new FoldedUnits().fold(other)];
      expect(a.equals(b)).toBe(foldText(one) === foldText(other));
      if (a.equals(b)) expect(hashFolded(one)).toBe(hashFolded(other));
    }),
    { numRuns: 1000 },
  );
});
