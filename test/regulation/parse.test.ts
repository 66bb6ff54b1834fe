import { type Regulation } from '../../src/regulation/model';
import { parseRegulation } from '../../src/regulation/parse';
import { readPlainText } from '../../src/regulation/plainText';
import { proposeLines } from '../../src/regulation/proposeLines';

const read = (...lines: readonly string[]) => parseRegulation(readPlainText(lines.join('\n')));

/** `[track/unit] code title: 1 text | 1.1 part` a role. */
function inBrief({ roles }: Regulation): string[] {
  return roles.map(({ code, title, track, unit, duties }) => {
    const place = track + unit === '' ? '' : `[${track}/${unit}] `;
    const texts = duties
      .flatMap((duty) => [duty, ...duty.parts])
      .map(({ number, text }) => `${number} ${text}`);
    return `${place}${code} ${title}: ${texts.join(' | ')}`;
  });
}

const uses = ({ lines }: Regulation) => lines.map(({ as, text }) => `${as}: ${text}`);

describe('numbering', () => {
  it.each<[string, string[], string[]]>([
    [
      'by figures and signs',
      [
        '1- مدير/ة المكتبة',
        '1. الإشراف على الفهرسة.',
        '2. جرد الكتب.',
        '2- أمين/ة المكتبة',
        '1. إعارة الكتب.',
      ],
      ['1 مدير/ة المكتبة: 1 الإشراف على الفهرسة. | 2 جرد الكتب.', '2 أمين/ة المكتبة: 1 إعارة الكتب.'],
    ],
    [
      'by Arabic-Indic figures, spaces before them and colons behind',
      [' ١- مدير/ة المكتبة:', '  ١. جرد الكتب.', '٢ - أمين/ة المكتبة :', '  ١. إعارة الكتب.'],
      ['1 مدير/ة المكتبة: 1 جرد الكتب.', '2 أمين/ة المكتبة: 1 إعارة الكتب.'],
    ],
    [
      'by articles and letters',
      [
        'المادة (1) مدير/ة المكتبة',
        'أ- جرد الكتب.',
        'ب- شراء الكتب.',
        'المادة (2) أمين/ة المكتبة',
        'أ- إعارة الكتب.',
      ],
      ['1 مدير/ة المكتبة: 1 جرد الكتب. | 2 شراء الكتب.', '2 أمين/ة المكتبة: 1 إعارة الكتب.'],
    ],
    [
      'by ordinal words',
      ['أولًا: مدير/ة المكتبة', '- جرد الكتب.', 'ثانيًا: أمين/ة المكتبة', '- إعارة الكتب.', '- ترتيب الرفوف.'],
      ['1 مدير/ة المكتبة: 1 جرد الكتب.', '2 أمين/ة المكتبة: 1 إعارة الكتب. | 2 ترتيب الرفوف.'],
    ],
    [
      'by the same figures for roles and for duties',
      [
        '1- مدير/ة المكتبة',
        '1- جرد الكتب.',
        '2- شراء الكتب.',
        '2- أمين/ة المكتبة',
        '1- إعارة الكتب.',
        '2- ترتيب الرفوف.',
      ],
      [
        '1 مدير/ة المكتبة: 1 جرد الكتب. | 2 شراء الكتب.',
        '2 أمين/ة المكتبة: 1 إعارة الكتب. | 2 ترتيب الرفوف.',
      ],
    ],
    [
      'by decimals',
      ['1. مدير/ة المكتبة', '1.1 جرد الكتب.', '1.1.1 في أول العام.', '2. أمين/ة المكتبة', '2.1 إعارة الكتب.'],
      ['1 مدير/ة المكتبة: 1 جرد الكتب. | 1.1 في أول العام.', '2 أمين/ة المكتبة: 1 إعارة الكتب.'],
    ],
    [
      'by bullets alone',
      ['• مدير/ة المكتبة', '  - جرد الكتب.', '• أمين/ة المكتبة', '  - إعارة الكتب.'],
      ['1 مدير/ة المكتبة: 1 جرد الكتب.', '2 أمين/ة المكتبة: 1 إعارة الكتب.'],
    ],
    [
      'by headings of Markdown',
      [
        '# Library',
        '## Head Librarian',
        '1. Buy books.',
        '## Desk Assistant',
        '1. Lend books.',
        '   - and take them back.',
      ],
      ['1 Head Librarian: 1 Buy books.', '2 Desk Assistant: 1 Lend books. | 1.1 and take them back.'],
    ],
    [
      'by nothing: titles over lists',
      ['مدير/ة المكتبة', '1) جرد الكتب.', '', 'أمين/ة المكتبة', '1) إعارة الكتب.', '2) ترتيب الرفوف.'],
      ['1 مدير/ة المكتبة: 1 جرد الكتب.', '2 أمين/ة المكتبة: 1 إعارة الكتب. | 2 ترتيب الرفوف.'],
    ],
    [
      'in a table with a row a role',
      [
        '| م | المسمى الوظيفي | الاختصاصات |',
        '|---|---|---|',
        '| 1 | مدير/ة المكتبة | جرد الكتب. |',
        '| 2 | أمين/ة المكتبة | إعارة الكتب. |',
      ],
      ['1 مدير/ة المكتبة: 1 جرد الكتب.', '2 أمين/ة المكتبة: 1 إعارة الكتب.'],
    ],
    [
      'in a table with a row a duty',
      [
        '| الوظيفة | المهام |',
        '|---|---|',
        '| مدير/ة المكتبة | جرد الكتب. |',
        '| مدير/ة المكتبة | شراء الكتب. |',
        '| أمين/ة المكتبة | إعارة الكتب. |',
      ],
      ['1 مدير/ة المكتبة: 1 جرد الكتب. | 2 شراء الكتب.', '2 أمين/ة المكتبة: 1 إعارة الكتب.'],
    ],
    [
      'in tables of two columns',
      ['| المسمى الوظيفي | أمين/ة المكتبة |', '| الوحدة | وحدة المكتبة |', '| المهام | إعارة الكتب. |'],
      ['[/وحدة المكتبة] 1 أمين/ة المكتبة: 1 إعارة الكتب.'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(inBrief(read(...lines))).toEqual(expected);
  });

  it('that leaves numbers out, or repeats them, is kept as it is', () => {
    const { roles } = read(
      '1- مدير/ة المكتبة',
      '1. أ ب.',
      '3. ج د.',
      '3. هـ و.',
      '2- أمين/ة المكتبة',
      '1. ز ح.',
    );
    expect(roles[0]!.duties.map(({ number }) => number)).toEqual(['1', '3', '3']);
  });

  it('of roles that begins anew in each part of the document is made one', () => {
    const regulation = read(
      '* المسار الفني',
      '',
      '1- مدير/ة الفنون',
      '1. نص.',
      '2- رسام/ة',
      '1. نص.',
      '',
      '* المسار الإداري',
      '',
      '1- مدير/ة الشؤون',
      '1. نص.',
      '2- كاتب/ة',
      '1. نص.',
    );
    expect(regulation.roles.map(({ code }) => code)).toEqual(['1', '2', '3', '4']);
    expect(regulation.isRenumbered).toBe(true);
  });

  it('of which one number slipped in twice keeps all others', () => {
    const regulation = read(
      '1- مدير/ة المكتبة',
      '1. نص.',
      '2- أمين/ة المكتبة',
      '1. نص.',
      '2- كاتب/ة',
      '1. نص.',
      '4- حارس/ة',
      '1. نص.',
    );
    expect(regulation.roles.map(({ code }) => code)).toEqual(['1', '2', '2-2', '4']);
  });
});

describe('what stands around roles', () => {
  const document = [
    'لائحة المركز',
    '',
    'تبدأ الهيكلة من مجلس الأمناء.',
    '',
    '* اختصاصات الإدارة العليا',
    '',
    '1- مدير/ة المركز',
    'يتولى ما يلي:',
    '1. اعتماد الخطط.',
    '',
    '* المسار الفني',
    '',
    'يضم هذا المسار وحدات المركز كلها، ولكل منها خطة.',
    '',
    'وحدة التدريب',
    '',
    '2- مدير/ة وحدة التدريب',
    '* للوحدة نظام خاص بها.',
    '1. إعداد الدورات التي يطلبها الشركاء في كل عام،',
    'ومتابعتها مع المدربين.',
    '2. قياس أثرها.',
    '',
    'الملاحق',
  ];

  it('is told by its words and by what follows it', () => {
    const regulation = read(...document);
    expect(inBrief(regulation)).toEqual([
      '[الإدارة العليا/] 1 مدير/ة المركز: 1 اعتماد الخطط.',
      '[المسار الفني/وحدة التدريب] 2 مدير/ة وحدة التدريب: 1 إعداد الدورات التي يطلبها الشركاء في كل عام، ومتابعتها مع المدربين. | 2 قياس أثرها.',
    ]);
    expect(regulation.bodies).toEqual([{ code: 'B1', title: 'مجلس الأمناء', titleEn: '', line: 1 }]);
    expect(regulation.roles[0]!.lead).toBe('يتولى ما يلي:');
    expect(regulation.units.map(({ ownBylaw }) => ownBylaw)).toEqual([true]);
    expect(regulation.lines.map(({ as }) => as)).toEqual([
      'heading',
      'note',
      'heading',
      'role',
      'lead',
      'duty',
      'heading',
      'note',
      'heading',
      'role',
      'note',
      'duty',
      'duty',
      'duty',
      'unread',
    ]);
  });

  it('knows the role, unit or track under which a note stands', () => {
    const { lines } = read(...document);
    const notes = lines.filter(({ as }) => as === 'note').map(({ subject }) => subject);
    expect(notes.map(({ track, unit, role }) => [track, unit, role])).toEqual([
      [null, null, null],
      [1, null, null],
      [1, 0, 1],
    ]);
  });
});

it('a star over a unit heads it, however close it stands to a list', () => {
  const regulation = read(
    '1- مدير/ة المركز',
    '1. اعتماد الخطط.',
    '* وحدة الأرشيف',
    '* للوحدة لائحة مستقلة.',
    '2- كاتب/ة',
    '1. قيد الوارد.',
  );
  expect(inBrief(regulation)).toEqual([
    '1 مدير/ة المركز: 1 اعتماد الخطط.',
    '[/وحدة الأرشيف] 2 كاتب/ة: 1 قيد الوارد.',
  ]);
  expect(regulation.units[0]).toMatchObject({ ownBylaw: true });
});

it('a text without roles is unread, line by line', () => {
  expect(uses(read('محضر اجتماع', '', 'حضر الجميع في الموعد.', 'وانتهى الاجتماع ظهرًا.'))).toEqual([
    'heading: محضر اجتماع',
    'unread: حضر الجميع في الموعد.',
    'unread: وانتهى الاجتماع ظهرًا.',
  ]);
  expect(read('').lines).toEqual([]);
});

it('labels say what they say', () => {
  const [role] = read(
    'المسمى',
    '1- كاتب/ة',
    'الوحدة: وحدة الأرشيف',
    'المسمى بالإنجليزية: Clerk',
    'نوع الدور: مرن',
    'يتبع: 2',
    'المهام والمسؤوليات:',
    '1. قيد الوارد.',
    '2- مدير/ة الأرشيف',
    '1. حفظ الملفات.',
  ).roles;
  expect(role).toMatchObject({ unit: 'وحدة الأرشيف', titleEn: 'Clerk', kind: 'flexible' });
  expect(role!.reporting).toEqual([{ reportsTo: '2', relation: 'administrative', basis: [], line: 5 }]);
});

describe('labels under some roles', () => {
  const roles = (...labels: string[]) =>
    proposeLines(
      read(
        ...['مدير/ة المركز', 'مدير/ة وحدة الفنون', 'رسام/ة', 'مصور/ة'].flatMap((title, at) => [
          `${at + 1}- ${title}`,
          ...(labels[at] ? [labels[at]] : []),
          '1. عمل من الأعمال.',
        ]),
      ),
    )
      .lines.filter(({ isTaken }) => isTaken)
      .map(({ role, reportsTo, reason }) => `${role}>${reportsTo} ${reason}`)
      .sort();

  it('leave the others to be told from the text', () => {
    expect(roles('', '', 'يتبع: مدير/ة المركز')).toEqual(['2>1 head', '3>1 label', '4>3 ladder']);
  });

  it('are all that is meant where most roles have them', () => {
    expect(roles('', 'يتبع: 1', 'يتبع: 2', 'يتبع: 2')).toEqual(['2>1 label', '3>2 label', '4>2 label']);
    expect(roles('', 'يتبع: 1', 'يتبع: 2', 'يتبع: مدير/ة المركز')).toEqual([
      '2>1 label',
      '3>2 label',
      '4>1 label',
    ]);
    expect(roles('', '', 'يتبع: 2', 'يتبع: 2')).toEqual(['2>1 head', '3>2 label', '4>2 label']);
  });
});
