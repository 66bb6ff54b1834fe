import {
  chooseLine,
  chooseManager,
  choiceOf,
  groupLines,
  isChanged,
  needsLook,
  rolesWithoutLine,
  takenLines,
  twiceManaged,
  untouched,
} from '../../../src/taskpane/regulation/linesForm';
import { archive, proposed, read } from './readings';

const { regulation, lines } = read(archive);
const rivals = [
  proposed({ role: '3', reportsTo: '2', relation: 'technical', rivals: [1] }),
  proposed({ role: '3', reportsTo: '1', certainty: 'reported', rivals: [0], isTaken: false }),
  proposed({ role: '2', certainty: 'assumed', basis: [] }),
];

describe('what is agreed to', () => {
  it('is what the proposals take for right until HR says otherwise', () => {
    expect(takenLines(lines, untouched)).toEqual(lines.filter(({ isTaken }) => isTaken));
  });

  it('leaves out what HR drops, and holds what HR takes', () => {
    const form = chooseLine(rivals, chooseLine(rivals, untouched, 0, { isTaken: false }), 1, {
      isTaken: true,
    });
    expect(takenLines(rivals, form).map(({ reportsTo }) => reportsTo)).toEqual(['1', '1']);
  });

  it('has no basis in the text where HR names another manager; another relation keeps it', () => {
    const form = chooseLine(rivals, untouched, 1, { reportsTo: '4' });
    expect(choiceOf(rivals, form, 1)).toEqual({ isTaken: true, reportsTo: '4', relation: 'administrative' });
    expect(isChanged(rivals[1]!, choiceOf(rivals, form, 1))).toBe(true);
    expect(takenLines(rivals, form)[1]).toMatchObject({ role: '3', reportsTo: '4', basis: [] });
    const related = takenLines(rivals, chooseLine(rivals, untouched, 0, { relation: 'coordination' }));
    expect(related[0]).toMatchObject({ relation: 'coordination', basis: ['1.1'] });
  });

  it('holds a line once, though two proposals became the same', () => {
    const form = chooseLine(rivals, untouched, 1, { reportsTo: '2', relation: 'technical' });
    expect(takenLines(rivals, form)).toHaveLength(2);
  });

  it('holds the managers that HR gives to roles without a line', () => {
    const dropped = lines.reduce((form, _, at) => chooseLine(lines, form, at, { isTaken: false }), untouched);
    expect(rolesWithoutLine(regulation, lines, dropped).map(({ code }) => code)).toEqual([
      '1',
      '2',
      '3',
      '4',
    ]);
    const form = chooseManager(dropped, '4', '2');
    expect(takenLines(lines, form)).toMatchObject([{ role: '4', reportsTo: '2', basis: [] }]);
    // The role stays in its place while its manager is being chosen.
    expect(rolesWithoutLine(regulation, lines, form)).toHaveLength(4);
    expect(takenLines(lines, chooseManager(form, '4', null))).toEqual([]);
  });

  it('is warned of two administrative managers', () => {
    expect([...twiceManaged(takenLines(rivals, untouched))]).toEqual([]);
    const form = chooseLine(rivals, chooseLine(rivals, untouched, 1, {}), 0, { relation: 'administrative' });
    expect([...twiceManaged(takenLines(rivals, form))]).toEqual(['3']);
  });
});

describe('the list of proposals', () => {
  it('stands by role in the order of the document, contradictions side by side', () => {
    expect(groupLines(regulation, rivals, false)).toEqual([
      { role: '2', clusters: [{ lines: [2], isContradiction: false }] },
      { role: '3', clusters: [{ lines: [0, 1], isContradiction: true }] },
    ]);
  });

  it('is narrowed to what is supposed or contradicted', () => {
    const many = [...rivals, proposed({ role: '4', certainty: 'ladder' })];
    expect(many.map(needsLook)).toEqual([true, true, true, false]);
    expect(groupLines(regulation, many, true).map(({ role }) => role)).toEqual(['2', '3']);
  });

  it('finds the contradiction of the small regulation', () => {
    const [group] = groupLines(regulation, lines, true);
    expect(group).toMatchObject({ role: '3', clusters: [{ isContradiction: true }] });
  });
});
