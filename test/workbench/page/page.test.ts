import { FileError } from '../../../src/workbench/files/fileError';
import { describeOpenFailure, MissingSample } from '../../../src/workbench/page/openFailure';
import { preferredLanguage } from '../../../src/workbench/page/pageLanguage';
import { clampPane, paneWidths, widthAfterKey } from '../../../src/workbench/page/paneWidth';
import { listSamples, readQuery, sampleFile } from '../../../src/workbench/page/samples';

describe('the language of the page', () => {
  it.each([
    [['ar-EG', 'en'], 'ar'],
    [['en-GB', 'ar'], 'en'],
    [['fr', 'en'], 'en'],
    [['fr-FR'], 'ar'],
    [[], 'ar'],
  ] as const)('for a browser that prefers %j is %s', (languages, expected) => {
    expect(preferredLanguage(languages)).toBe(expected);
  });
});

describe("the page's address", () => {
  it.each([
    ['', {}],
    ['?lang=en', { language: 'en' }],
    ['?open=faulty.ar', { sample: { book: 'faulty', language: 'ar' } }],
    ['?open=institute.en&lang=ar', { sample: { book: 'institute', language: 'en' }, language: 'ar' }],
    ['?open=empty', { sample: 'empty' }],
    ['?open=../secret&lang=de', {}],
  ])('%s asks for %j', (search, expected) => {
    expect(readQuery(search)).toEqual(expected);
  });
});

describe('the samples', () => {
  it('begin with those of the language', () => {
    const files = listSamples('en').map((sample) => (sample === 'empty' ? 'empty' : sampleFile(sample)));
    expect(files).toEqual([
      'institute.en.xlsx',
      'institute.ar.xlsx',
      'faulty.en.xlsx',
      'faulty.ar.xlsx',
      'empty',
    ]);
  });
});

describe('a file that cannot be opened', () => {
  const codes = ['not-a-workbook', 'encrypted', 'old-format', 'damaged', 'too-large'] as const;
  it.each(codes)('as %s is explained in words of its own', (code) => {
    for (const language of ['ar', 'en'] as const) {
      const words = describeOpenFailure(language, new FileError(code, 'detail for developers'), 'hr.xlsx');
      expect(words).toContain('hr.xlsx');
      expect(words).not.toContain('detail for developers');
    }
  });

  it('for another reason is explained with the reason', () => {
    expect(describeOpenFailure('en', new MissingSample('404'), 'hr.xlsx')).toMatch(/not on the server/);
    expect(describeOpenFailure('en', new TypeError('Failed to fetch'), 'hr.xlsx')).toMatch(/Failed to fetch/);
  });
});

describe("the pane's width", () => {
  it('stays between its limits and leaves room for the sheet', () => {
    expect(clampPane(100, 1366)).toBe(paneWidths.min);
    expect(clampPane(5000, 1366)).toBe(paneWidths.max);
    expect(clampPane(5000, 700)).toBe(460);
    expect(clampPane(5000, 300)).toBe(paneWidths.min);
  });

  it.each([
    ['ltr', 'ArrowLeft', 366],
    ['ltr', 'ArrowRight', 334],
    ['rtl', 'ArrowRight', 366],
    ['rtl', 'ArrowLeft', 334],
    ['rtl', 'Home', paneWidths.min],
    ['rtl', 'End', paneWidths.max],
    ['rtl', 'Enter', undefined],
  ] as const)('in a page of direction %s after %s is %s', (direction, key, expected) => {
    expect(widthAfterKey(key, 350, 1366, direction)).toBe(expected);
  });
});
