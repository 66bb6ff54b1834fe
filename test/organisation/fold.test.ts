import fc from 'fast-check';
import { foldCode, foldText, tidyCode, tidyText, westernDigits } from '../../src/organisation/fold';

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...Array.from('مدير/ة أإآٱىيئؤكکةهـًَّ \u200f\u00a0\u200b۵٥5:aA')) }),
);

describe('foldText', () => {
  it.each([
    ['tashkeel', 'مُدِيرٌ', 'مدير'],
    ['tatweel', 'مـــدير', 'مدير'],
    ['no-break space and doubled spaces', ' مدير\u00a0\u00a0 المعهد ', 'مدير المعهد'],
    ['zero-width and bidi characters', '\u200fمدير\u200b \u2068المعهد\u2069', 'مدير المعهد'],
    ['presentation forms', 'ﻣﺪﻳﺮ', 'مدير'],
    ['lam-alef ligature', 'الأﻻت', 'الالات'],
    ['alef forms', 'إدارة أقسام آلات ٱل', 'ادارة اقسام الات ال'],
    ['alef maqsura', 'مستشفى', 'مستشفي'],
    ['ta marbuta', 'وحدة', 'وحده'],
    ['Persian kaf and ya', 'کتابی', 'كتابي'],
    ['waw-hamza', 'مؤسسة', 'موسسة'],
    ['Arabic-Indic and Persian digits', 'دور ٥ و۶', 'دور 5 و6'],
    ['case', 'Head of Unit', 'head of unit'],
    ['full-width letters', 'ＨＲ', 'hr'],
    ['a colon at the end', 'مدير الوحدة :', 'مدير الوحدة'],
  ])('makes no difference of %s', (_, one, other) => {
    expect(foldText(one)).toBe(foldText(other));
  });

  it.each([
    ['مدير', 'مديرة'],
    ['نائب المدير', 'نائب مدير'],
    ['دور 5', 'دور 6'],
    ['A: B', 'A B'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(foldText(one)).not.toBe(foldText(other));
  });

  it('changes nothing when it is applied again', () => {
    fc.assert(
      fc.property(text, (written) => {
        expect(foldText(foldText(written))).toBe(foldText(written));
      }),
    );
  });
});

describe('foldCode', () => {
  it.each([
    ['5', '٥'],
    ['5', '۵'],
    [' 5\u00a0', '5'],
    ['a-1', 'A-1'],
    ['\u200f12', '12'],
  ])('takes %j and %j for one code', (one, other) => {
    expect(foldCode(one)).toBe(foldCode(other));
  });

  it.each([
    ['7', '007'],
    ['5', '5.0'],
    ['1-2', '12'],
  ])('takes %j and %j for two', (one, other) => {
    expect(foldCode(one)).not.toBe(foldCode(other));
  });

  it('changes nothing when it is applied again', () => {
    fc.assert(
      fc.property(text, (written) => {
        expect(foldCode(foldCode(written))).toBe(foldCode(written));
      }),
    );
  });
});

describe('what is shown', () => {
  it('is tidy, with its line breaks, marks and letters', () => {
    expect(tidyText('  مُديرة\u00a0 الوحدة \r\n ثانيًا ')).toBe('مُديرة الوحدة \n ثانيًا');
    expect(tidyText('\u200f \u00a0')).toBe('');
    expect(tidyCode('\u200e ٠٠٧ ')).toBe('007');
    expect(westernDigits('٥٫٢ و٣٬٠')).toBe('5.2 و3٬0');
  });
});
