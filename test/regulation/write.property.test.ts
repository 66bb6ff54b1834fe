import fc from 'fast-check';
import { type Organisation } from '../../src/organisation/model';
import { carried } from '../../src/regulation/carried';
import { parseRegulation } from '../../src/regulation/parse';
import { readPlainText } from '../../src/regulation/plainText';
import { proposeLines } from '../../src/regulation/proposeLines';
import { organisationOfRegulation } from '../../src/regulation/regulationRows';
import { writeRegulation } from '../../src/regulation/write';
import { wildOrganisation } from './wildOrganisation';

function imported(text: string): Organisation {
  const regulation = parseRegulation(readPlainText(text));
  return organisationOfRegulation(
    regulation,
    proposeLines(regulation).lines.filter(({ isTaken }) => isTaken),
  );
}

it('written as a regulation and imported again, any organisation is the same', () => {
  fc.assert(
    fc.property(wildOrganisation(), (organisation) => {
      expect(carried(imported(writeRegulation(organisation)))).toEqual(carried(organisation));
    }),
    { numRuns: 150 },
  );
});

it('what was imported once is written as the same text ever after', () => {
  fc.assert(
    fc.property(wildOrganisation(), (organisation) => {
      const once = writeRegulation(imported(writeRegulation(organisation)));
      expect(writeRegulation(imported(once))).toBe(once);
    }),
    { numRuns: 50 },
  );
});
