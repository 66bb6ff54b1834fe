import { readWordDocument } from '../../src/regulation/readWord';
import { type SourceLine } from '../../src/regulation/sourceLine';
import { bold, p, part, r, table, wordFile, type WordFile } from './wordFile';

/** A line in short: level of heading or `-`, style of mark, cell, indent where there is one, `apart`, text. */
function inShort({ heading, mark, cell, indent, isApart, text }: SourceLine): string {
  return [
    heading === null ? '-' : `h${heading}`,
    mark && `[${mark.style}${mark.value === null ? '' : `=${mark.value}`}]`,
    cell && `(${cell.table},${cell.row},${cell.column})`,
    indent > 0 ? `+${indent}` : null,
    isApart ? 'apart' : null,
    text.replaceAll('\n', '⏎'),
  ]
    .filter((part) => part !== null)
    .join(' ');
}

const inBrief = async (file: WordFile): Promise<string[]> =>
  (await readWordDocument(wordFile(file))).map(inShort);

const lists = [[{ format: 'decimal' }, { format: 'arabicAlpha' }], [{ format: 'bullet', text: '•' }]];
/** List 9 is that of style N, whose list is 1; list 8 is that of a style that is missing. */
const linkedNumbering = part(
  'numbering',
  [
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>',
    '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="N"/></w:abstractNum>',
    '<w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="Missing"/></w:abstractNum>',
    ...[
      [1, 0],
      [9, 1],
      [8, 2],
    ].map(([list, of]) => `<w:num w:numId="${list}"><w:abstractNumId w:val="${of}"/></w:num>`),
  ].join(''),
);
const deleted = '<w:rPr><w:del w:id="1"/></w:rPr>';
const inParts = (mc: string): string => `<mc:AlternateContent>${mc}</mc:AlternateContent>`;

describe('paragraphs', () => {
  test.each<[string, string[], string[]]>([
    ['one', [p('الهيكل')], ['- الهيكل']],
    ['split into runs', [p(['مدير', '/ة ', 'الوحدة'])], ['- مدير/ة الوحدة']],
    ['behind an empty one', [p('أ'), p(''), p('  '), p('ب')], ['- أ', '- apart ب']],
    ['behind a ruler', [p('أ'), p('_____'), p('ب')], ['- أ', '- apart ب']],
    ['with a typed mark', [p('1- مدير'), p('• جزء')], ['- [1-=1] 1- مدير', '- [•] • جزء']],
    ['with a tab behind the mark', [p('1.\tبند')], ['- [1.=1] 1.\tبند']],
    ['moved in by tabs and spaces', [p('\t  نص')], ['- +6 نص']],
    ['with marks of direction', [p('\u200f\u202bنص\u202c\u00ad ')], ['- نص']],
    ['all in bold', [p([bold('مدير'), ' ', bold('الوحدة')])], ['h10 مدير الوحدة']],
    ['partly in bold', [p([bold('ملاحظة:'), ' نص'])], ['- ملاحظة: نص']],
    ['like a formula', [p('=1+1'), p('=HYPERLINK("x")')], ['- =1+1', '- =HYPERLINK("x")']],
    [
      'with a hyphen that does not break',
      [p(['<w:r><w:t>شبه</w:t><w:noBreakHyphen/><w:t>دوري</w:t></w:r>'])],
      ['- شبه\u2011دوري'],
    ],
    [
      'with a sign',
      [p(['<w:r><w:sym w:font="Symbol" w:char="F0B7"/><w:t> بند</w:t></w:r>'])],
      ['- [•] • بند'],
    ],
    ['with a line end in the file', [p(['<w:r><w:t>سطر\nواحد</w:t></w:r>'])], ['- سطر واحد']],
    ['with signs of XML', [p('أ < ب & "ج" &lt;')], ['- أ < ب & "ج" &lt;']],
  ])('%s', async (_, body, expected) => {
    expect(await inBrief({ body })).toEqual(expected);
  });

  it('are counted from 1, empty ones too', async () => {
    const lines = await readWordDocument(
      wordFile({ body: [p(''), p('أ\n1- ب'), table(['', 'ج'], ['د', '']), p('هـ')] }),
    );
    expect(lines.map(({ line, text }) => [line, text])).toEqual([
      [2, 'أ'],
      [2, '1- ب'],
      [4, 'ج'],
      [5, 'د'],
      [7, 'هـ'],
    ]);
  });

  it('of none is nothing', async () => {
    expect(await inBrief({ body: [] })).toEqual([]);
    expect(await inBrief({ body: [p('')] })).toEqual([]);
  });
});

describe('breaks inside a paragraph', () => {
  test.each<[string, (string | ReturnType<typeof bold>)[], string[]]>([
    ['stay in a sentence', ['يعد الخطة\nالسنوية'], ['- يعد الخطة⏎السنوية']],
    [
      'begin a line before a mark',
      ['المهام:\n1- أول\n2- ثان\nتكملة'],
      ['- المهام:', '- [1-=1] 1- أول', '- [1-=2] 2- ثان⏎تكملة'],
    ],
    ['begin a line behind a blank one', ['أ\n\nب'], ['- أ', '- apart ب']],
    ['at the ends are nothing', ['\nأ\n'], ['- apart أ']],
    [
      'part a bold title from its text',
      [bold('مدير الوحدة'), '\nيتولى الإشراف'],
      ['h10 مدير الوحدة', '- يتولى الإشراف'],
    ],
    ['part a text from the next bold title', ['نص\n', bold('عنوان')], ['- نص', 'h10 عنوان']],
    ['keep the indent of what is typed', ['أ\n   - ب'], ['- أ', '- [-] +3 - ب']],
    ['are also a line separator', ['أ\u2028ب\u2028• ج'], ['- أ⏎ب', '- [•] • ج']],
    ['are also an old carriage return', ['<w:r><w:t>أ</w:t><w:cr/><w:t>ب</w:t></w:r>'], ['- أ⏎ب']],
    ['are also a break of page', ['<w:r><w:br w:type="page"/><w:t>أ</w:t></w:r>'], ['- apart أ']],
  ])('%s', async (_, content, expected) => {
    expect(await inBrief({ body: [p(content)] })).toEqual(expected);
  });

  it('do not part a heading in two', async () => {
    expect(await inBrief({ body: [p([bold('الباب'), '\nالأول'], { style: 'Heading1' })] })).toEqual([
      'h1 الباب⏎الأول',
    ]);
  });
});

describe('headings', () => {
  test.each<[string, WordFile, string]>([
    ['by the identifier alone', { body: [p('أ', { style: 'Heading2' })] }, 'h2 أ'],
    [
      'by the Arabic name',
      { body: [p('أ', { style: 'a1' })], styles: [{ id: 'a1', name: 'عنوان 3' }] },
      'h3 أ',
    ],
    [
      'by Word’s name under another identifier',
      { body: [p('أ', { style: '1' })], styles: [{ id: '1', name: 'heading 1' }] },
      'h1 أ',
    ],
    ['of German Word', { body: [p('أ', { style: 'berschrift4' })] }, 'h4 أ'],
    ['of the ninth level', { body: [p('أ', { style: 'Heading9' })] }, 'h9 أ'],
    [
      'by the title’s name',
      { body: [p('أ', { style: 'a3' })], styles: [{ id: 'a3', name: 'Title' }] },
      'h1 أ',
    ],
    [
      'by the title’s Arabic name',
      { body: [p('أ', { style: 'a3' })], styles: [{ id: 'a3', name: 'العنوان' }] },
      'h1 أ',
    ],
    [
      'by the style that a style derives from',
      {
        body: [p('أ', { style: 'Own' })],
        styles: [
          { id: 'Own', basedOn: 'H' },
          { id: 'H', name: 'heading 2' },
        ],
      },
      'h2 أ',
    ],
    [
      'by the level of outline of a style',
      { body: [p('أ', { style: 'Own' })], styles: [{ id: 'Own', paragraph: '<w:outlineLvl w:val="2"/>' }] },
      'h3 أ',
    ],
    [
      'by the level of outline of the paragraph',
      { body: [p('أ', { properties: '<w:outlineLvl w:val="0"/>' })] },
      'h1 أ',
    ],
    [
      'but not where a derived style is none',
      {
        body: [p('أ', { style: 'Own' })],
        styles: [
          { id: 'Own', basedOn: 'Heading1', paragraph: '<w:outlineLvl w:val="9"/>' },
          { id: 'Heading1' },
        ],
      },
      '- أ',
    ],
    [
      'but not by the name of a contents line',
      { body: [p('أ', { style: 'TOC1' })], styles: [{ id: 'TOC1', name: 'toc 1' }] },
      '- أ',
    ],
    [
      'but not by a ring of styles',
      {
        body: [p('أ', { style: 'A' })],
        styles: [
          { id: 'A', basedOn: 'B' },
          { id: 'B', basedOn: 'A' },
        ],
      },
      '- أ',
    ],
    [
      'that Word numbers',
      {
        body: [p('أ', { style: 'Heading1' })],
        styles: [{ id: 'Heading1' }],
        lists: [[{ format: 'decimal', style: 'Heading1' }]],
      },
      'h1 [list 0 ordered] أ',
    ],
    [
      'that LibreOffice numbers without a number',
      {
        body: [p('أ', { style: 'Heading1', list: [1] })],
        styles: [{ id: 'Heading1' }],
        lists: [[{ format: 'none', text: '', style: 'Heading1' }]],
      },
      'h1 أ',
    ],
    ['above bold letters', { body: [p([bold('أ')], { style: 'Heading1' })] }, 'h1 أ'],
  ])('%s', async (_, file, expected) => {
    expect(await inBrief(file)).toEqual([expected]);
  });
});

describe('bold letters', () => {
  test.each<[string, WordFile, string]>([
    [
      'of a character style',
      { body: [p([{ text: 'أ', style: 'S' }])], styles: [{ id: 'S', type: 'character', run: '<w:b/>' }] },
      'h10 أ',
    ],
    [
      'of a paragraph style',
      { body: [p('أ', { style: 'S' })], styles: [{ id: 'S', run: '<w:b/>' }] },
      'h10 أ',
    ],
    [
      'of a style, taken back',
      { body: [p([{ text: 'أ', isBold: false }], { style: 'S' })], styles: [{ id: 'S', run: '<w:b/>' }] },
      '- أ',
    ],
    ['of right-to-left letters', { body: [p([{ text: 'أ', properties: '<w:bCs/><w:rtl/>' }])] }, 'h10 أ'],
    ['of right-to-left letters in Latin ones', { body: [p([{ text: 'a', properties: '<w:bCs/>' }])] }, '- a'],
    ['beside a blank in thin letters', { body: [p([bold('أ'), '  '])] }, 'h10 أ'],
  ])('%s', async (_, file, expected) => {
    expect(await inBrief(file)).toEqual([expected]);
  });
});

describe('lists of Word', () => {
  test.each<[string, WordFile, string[]]>([
    [
      'ordered and not, in levels',
      { body: [p('أ', { list: [1] }), p('ب', { list: [1, 1] }), p('ج', { list: [2] })], lists },
      ['- [list 0 ordered] أ', '- [list 1 ordered] +4 ب', '- [list 0 bullet] ج'],
    ],
    ['under a typed mark', { body: [p('(3) أ', { list: [1, 1] })], lists }, ['- [(1)=3] +4 (3) أ']],
    [
      'with a break before a typed mark',
      { body: [p('أ\n- ب', { list: [1] })], lists },
      ['- [list 0 ordered] أ', '- [-] - ب'],
    ],
    [
      'that a style makes',
      {
        body: [p('أ', { style: 'L' })],
        lists,
        styles: [
          { id: 'L', basedOn: 'M' },
          { id: 'M', paragraph: '<w:numPr><w:numId w:val="2"/></w:numPr>' },
        ],
      },
      ['- [list 0 bullet] أ'],
    ],
    [
      'that a paragraph takes back',
      {
        body: [p('أ', { style: 'L', properties: '<w:numPr><w:numId w:val="0"/></w:numPr>' })],
        lists: [[{ format: 'bullet', style: 'L' }]],
        styles: [{ id: 'L' }],
      },
      ['- أ'],
    ],
    ['that are not there', { body: [p('أ', { list: [7] })], lists }, ['- أ']],
    [
      'by a style of lists',
      {
        body: [p('أ', { list: [9] }), p('ب', { list: [8] })],
        styles: [{ id: 'N', type: 'numbering', paragraph: '<w:numPr><w:numId w:val="1"/></w:numPr>' }],
        files: { 'word/numbering.xml': linkedNumbering },
      },
      ['- [list 0 bullet] أ', '- ب'],
    ],
  ])('%s', async (_, file, expected) => {
    expect(await inBrief(file)).toEqual(expected);
  });

  it('count, or do not, without a value', async () => {
    const lines = await readWordDocument(
      wordFile({ body: [p('أ', { list: [1] }), p('ب', { list: [2] })], lists }),
    );
    expect(lines.map(({ mark, rest }) => ({ ...mark, rest }))).toEqual([
      { style: 'list 0 ordered', counts: true, value: null, code: '', rest: 'أ' },
      { style: 'list 0 bullet', counts: false, value: null, code: '', rest: 'ب' },
    ]);
  });
});

describe('tables', () => {
  const continued = { blocks: [p('')], merge: 'continue' } as const;
  test.each<[string, string[], string[]]>([
    [
      'by rows and columns',
      [table(['الدور', 'المهمة'], ['مدير', ''])],
      ['- (0,0,0) الدور', '- (0,0,1) المهمة', '- (0,1,0) مدير'],
    ],
    [
      'one behind the other',
      [table(['أ']), p(''), table(['ب']), p('ج')],
      ['- (0,0,0) أ', '- (1,0,0) apart ب', '- ج'],
    ],
    [
      'with several paragraphs in a cell',
      [table([{ blocks: [p('1- أ'), p(''), p('ب', { list: [2] })] }])],
      ['- [1-=1] (0,0,0) 1- أ', '- [list 0 bullet] (0,0,0) apart ب'],
    ],
    [
      'with merged columns',
      [table([{ blocks: [p('أ')], span: 2 }, 'ب'], ['ج', 'د', 'هـ'])],
      ['- (0,0,0) أ', '- (0,0,2) ب', '- (0,1,0) ج', '- (0,1,1) د', '- (0,1,2) هـ'],
    ],
    [
      'with merged rows',
      [
        table(
          ['أ', { blocks: [p('ب')], merge: 'restart' }, 'ج'],
          ['د', continued, 'هـ'],
          ['و', continued, 'ز'],
          ['ح', 'ط', 'ي'],
        ),
      ],
      [
        '- (0,0,0) أ',
        '- (0,0,1) ب',
        '- (0,0,2) ج',
        '- (0,1,0) د',
        '- (0,1,2) هـ',
        '- (0,2,0) و',
        '- (0,2,2) ز',
        '- (0,3,0) ح',
        '- (0,3,1) ط',
        '- (0,3,2) ي',
      ],
    ],
    [
      'with rows and columns merged at once',
      [table([{ blocks: [p('أ')], span: 2, merge: 'restart' }, 'ب'], [{ ...continued, span: 2 }, 'ج'])],
      ['- (0,0,0) أ', '- (0,0,2) ب', '- (0,1,2) ج'],
    ],
    [
      'with a table in a cell',
      [table(['أ', { blocks: [table(['ب', 'ج']), p('د')] }, 'هـ'])],
      ['- (0,0,0) أ', '- (1,0,0) ب', '- (1,0,1) ج', '- (0,0,1) د', '- (0,0,2) هـ'],
    ],
    [
      'with a row that begins later',
      [
        '<w:tbl><w:tr><w:trPr><w:gridBefore w:val="2"/></w:trPr><w:tc><w:p><w:r><w:t>أ</w:t></w:r></w:p></w:tc></w:tr></w:tbl>',
      ],
      ['- (0,0,2) أ'],
    ],
    [
      'without a deleted row',
      [
        '<w:tbl><w:tr><w:trPr><w:del w:id="1"/></w:trPr><w:tc><w:p><w:r><w:t>أ</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:p><w:r><w:t>ب</w:t></w:r></w:p></w:tc></w:tr></w:tbl>',
      ],
      ['- (0,0,0) ب'],
    ],
    [
      'with absurd spans',
      [table([{ blocks: [p('أ')], span: 4_000_000_000 }, 'ب'], [{ blocks: [p('ج')], span: -1 }, 'د'])],
      ['- (0,0,0) أ', '- (0,0,1) ب', '- (0,1,0) ج', '- (0,1,1) د'],
    ],
  ])('%s', async (_, body, expected) => {
    expect(await inBrief({ body, lists })).toEqual(expected);
  });
});

describe('what wraps a text or stands beside it', () => {
  const para = p('ب');
  const box = (content: string): string => `<w:txbxContent>${content}</w:txbxContent>`;
  test.each<[string, string[], string[]]>([
    ['a link', [p([`<w:hyperlink r:id="r9" xmlns:r="x">${r('رابط')}</w:hyperlink>`, ' نص'])], ['- رابط نص']],
    [
      'a field',
      [
        p([
          '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE \\@ x</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>',
          '2024',
          '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
        ]),
      ],
      ['- 2024'],
    ],
    [
      'a simple field',
      [p([`<w:fldSimple w:instr="DDEAUTO c:\\\\x">${r('نتيجة')}</w:fldSimple>`].map((xml) => xml))],
      ['- نتيجة'],
    ],
    [
      'an embedding of direction',
      [p([`<w:dir w:val="rtl">${r('أ')}</w:dir><w:bdo w:val="ltr">${r('b')}</w:bdo>`])],
      ['- أb'],
    ],
    [
      'content controls',
      [`<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${para}</w:sdtContent></w:sdt>`],
      ['- ب'],
    ],
    [
      'what was inserted, and not what was deleted or moved away',
      [
        p([
          `<w:ins w:id="1">${r('جديد')}</w:ins>`,
          '<w:del w:id="2"><w:r><w:delText>قديم</w:delText></w:r></w:del>',
          `<w:moveFrom w:id="3">${r('منقول')}</w:moveFrom>`,
          `<w:moveTo w:id="4">${r(' هنا')}</w:moveTo>`,
        ]),
      ],
      ['- جديد هنا'],
    ],
    ['a deleted end of paragraph', [p('أ', { properties: deleted }), p('ب')], ['- أب']],
    [
      'a dropped initial',
      [p('ا', { properties: '<w:framePr w:dropCap="drop" w:lines="3"/>' }), p('لهيكل')],
      ['- الهيكل'],
    ],
    [
      'a text box, written twice',
      [
        p([
          inParts(
            `<mc:Choice Requires="wps">${box(para)}</mc:Choice><mc:Fallback><w:pict><v:textbox>${box(para)}</v:textbox></w:pict></mc:Fallback>`,
          ),
          'أ',
        ]),
      ],
      ['- أ', '- ب'],
    ],
    [
      'a text box that only newer readers have',
      [
        p([
          'أ',
          `<w:r>${inParts(`<mc:Choice Requires="wps">${box(para)}</mc:Choice><mc:Fallback><w:pict/></mc:Fallback>`)}</w:r>`,
        ]),
      ],
      ['- أ', '- ب'],
    ],
    ['a formula', [p([`<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>`])], ['- x=1']],
    [
      'comments and things unknown',
      [p(['<w:commentReference w:id="1"/><x:y xmlns:x="urn:x"/>', 'أ'])],
      ['- أ'],
    ],
  ])('%s', async (_, body, expected) => {
    expect(await inBrief({ body })).toEqual(expected);
  });

  const note = (kind: string, id: number): string => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;

  it('notes come last, in the order of their references, each once', async () => {
    expect(
      await inBrief({
        body: [
          p(['أ', note('endnote', 1), note('footnote', 2)]),
          table([{ blocks: [p(['ب', note('footnote', 1), note('footnote', 2)])] }]),
          p('ج'),
        ],
        footnotes: { 1: p('حاشية ١'), 2: p('حاشية ٢') + p(['تتمة', note('footnote', 2)]), 3: p('لا أحد') },
        endnotes: { 1: p('تعليق ختامي') },
      }),
    ).toEqual([
      '- أ',
      '- (0,0,0) ب',
      '- ج',
      '- apart تعليق ختامي',
      '- apart حاشية ٢',
      '- تتمة',
      '- apart حاشية ١',
    ]);
  });
});
