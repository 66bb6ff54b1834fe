import { keepOrder, labelRole, titleIn } from '../../src/chart/roleLabel';
import { type Language } from '../../src/locales/say';
import { makeOrganisation, type RoleSketch } from './makeOrganisation';

describe('titleIn', () => {
  it.each<[Language, string, string, string]>([
    ['ar', 'محاسب/ة', 'Accountant', 'محاسب/ة'],
    ['en', 'محاسب/ة', 'Accountant', 'Accountant'],
    ['ar', ' ', 'Accountant', 'Accountant'],
    ['en', 'محاسب/ة', '', 'محاسب/ة'],
    ['ar', '', '', 'بلا مسمى (الصف 2)'],
    ['ar', '\u202eمحاسب\u2066', '', 'محاسب'],
    ['ar', '\u202e', '', 'بلا مسمى (الصف 2)'],
    ['ar', 'شؤون\u200cها', '', 'شؤون\u200cها'],
  ])('in %s, of %j and %j, is %s', (language, title, titleEn, expected) => {
    expect(titleIn(makeOrganisation([{ title, titleEn }]).roles[0]!, language)).toBe(expected);
  });
});

describe('labelRole', () => {
  it.each<[RoleSketch, string]>([
    [{ title: 'محاسب/ة', code: '15' }, 'محاسب/ة (15)'],
    [{ title: 'محاسب/ة', code: '' }, 'محاسب/ة'],
    [{ title: 'محاسب/ة', code: '1-2' }, 'محاسب/ة (\u200e1-2)'],
  ])('of %j is %s', (role, expected) => {
    expect(labelRole(makeOrganisation([role]).roles[0]!, 'ar')).toBe(expected);
  });
});

describe('keepOrder', () => {
  it.each<[Language, string, string]>([
    ['ar', '2026-01-31', '\u200e2026-01-31'],
    ['ar', '1/2', '\u200e1/2'],
    ['ar', '12', '12'],
    ['ar', '2/a', '\u200e2/a'],
    ['ar', '2/a.1', '\u200e2/a.1'],
    ['ar', '2/أ', '2/أ'],
    ['ar', 'B2', 'B2'],
    ['ar', 'الأول من يناير 2026', 'الأول من يناير 2026'],
    ['en', '2026-01-31', '2026-01-31'],
  ])('in %s makes of %j %j', (language, text, expected) => {
    expect(keepOrder(text, language)).toBe(expected);
  });
});
