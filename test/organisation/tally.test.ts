import { tally } from '../../src/organisation/tally';
import { buildOrganisation } from './build';

describe('what an organisation holds', () => {
  it('counts no governing body as a role', () => {
    const organisation = buildOrganisation({
      roles: [
        { code: 'B1', title: 'مجلس', kind: 'هيئة' },
        { code: '1', title: 'مدير/ة', reportsTo: 'B1' },
        { code: '2', title: 'منسق/ة', reportsTo: '1', kind: 'مرن' },
      ],
    });
    expect(tally(organisation)).toEqual({ roles: 2, duties: 0, lines: 2 });
  });

  it.each([
    ['whole duties', ['1', '2', '3'], 3],
    ['the parts of a duty', ['1', '2', '2.1', '2.2'], 2],
    ['numbers with a point that are parts of nothing', ['1.1', '1.2', '2'], 3],
    ['what bears no number', ['', ''], 2],
  ])('counts duties: %s', (_, numbers, expected) => {
    const organisation = buildOrganisation({
      roles: [{ code: '1', title: 'مدير/ة' }],
      duties: numbers.map((number) => ({ role: '1', number, text: 'نص' })),
    });
    expect(tally(organisation).duties).toBe(expected);
  });

  it('takes a duty of one role for no part of another role’s', () => {
    const organisation = buildOrganisation({
      roles: [
        { code: '1', title: 'مدير/ة' },
        { code: '2', title: 'منسق/ة' },
      ],
      duties: [
        { role: '1', number: '3', text: 'نص' },
        { role: '2', number: '3.1', text: 'نص' },
        { role: '9', number: '1', text: 'نص' },
      ],
    });
    expect(tally(organisation).duties).toBe(3);
  });
});
