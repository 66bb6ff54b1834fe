import { parseRegulation } from '../../src/regulation/parse';
import { proposeLines } from '../../src/regulation/proposeLines';
import { readWordDocument } from '../../src/regulation/readWord';
import { bold, p, table, type WordFile, wordFile } from './wordFile';

const styles = [1, 2, 3].map((level) => ({ id: `Heading${level}`, name: `heading ${level}` }));
/** List 1 counts the roles, list 2 the duties and, one level deeper, bullets; a new list for each role, as Word makes them. */
const levels = [{ format: 'decimal' }, { format: 'bullet', text: '•' }];
const lists = [levels, levels, levels, levels, levels];
const heading = (level: number, text: string) => p(text, { style: `Heading${level}` });

async function read(file: WordFile) {
  const regulation = parseRegulation(await readWordDocument(wordFile({ styles, lists, ...file })));
  const roles = regulation.roles.map(({ code, title, track, unit, duties }) => {
    const texts = duties
      .flatMap((duty) => [duty, ...duty.parts])
      .map(({ number, text }) => `${number} ${text}`);
    return `${track}/${unit} ${code} ${title}: ${texts.join(' | ')}`;
  });
  return { regulation, roles };
}

it('headings are tracks, units and roles; the numbers of lists stand in no text', async () => {
  const { regulation, roles } = await read({
    body: [
      heading(1, 'المسار الفني'),
      heading(2, 'وحدة المكتبة'),
      heading(3, 'مدير/ة وحدة المكتبة'),
      p('اعتماد خطة الاقتناء.', { list: [1] }),
      p('جرد الكتب:', { list: [1] }),
      p('عند نهاية العام.', { list: [1, 1] }),
      p('عند التسليم.', { list: [1, 1] }),
      heading(3, 'أمين/ة المكتبة'),
      p('إعارة الكتب تحت إدارة مدير/ة الوحدة.', { list: [2] }),
      p('ترتيب الرفوف.', { list: [2] }),
    ],
  });
  expect(roles).toEqual([
    'المسار الفني/وحدة المكتبة 1 مدير/ة وحدة المكتبة: 1 اعتماد خطة الاقتناء. | 2 جرد الكتب: | 2.1 عند نهاية العام. | 2.2 عند التسليم.',
    'المسار الفني/وحدة المكتبة 2 أمين/ة المكتبة: 1 إعارة الكتب تحت إدارة مدير/ة الوحدة. | 2 ترتيب الرفوف.',
  ]);
  expect(
    proposeLines(regulation).lines.map(
      ({ role, reportsTo, certainty }) => `${role}>${reportsTo} ${certainty}`,
    ),
  ).toEqual(['2>1 stated']);
});

it('titles all in bold are roles over their lists', async () => {
  const { roles } = await read({
    body: [
      p([bold('مدير/ة المكتبة')]),
      p('جرد الكتب.', { list: [1] }),
      p(''),
      p([bold('أمين/ة المكتبة:')]),
      p('إعارة الكتب.', { list: [2] }),
      p('ترتيب الرفوف.', { list: [2] }),
    ],
  });
  expect(roles).toEqual([
    '/ 1 مدير/ة المكتبة: 1 جرد الكتب.',
    '/ 2 أمين/ة المكتبة: 1 إعارة الكتب. | 2 ترتيب الرفوف.',
  ]);
});

it('roles that are items of a list have its duties one level deeper', async () => {
  const { roles } = await read({
    body: [
      p('مدير/ة المكتبة', { list: [1] }),
      p('جرد الكتب.', { list: [1, 1] }),
      p('شراء الكتب.', { list: [1, 1] }),
      p('أمين/ة المكتبة', { list: [1] }),
      p('إعارة الكتب.', { list: [1, 1] }),
    ],
  });
  expect(roles).toEqual([
    '/ 1 مدير/ة المكتبة: 1 جرد الكتب. | 2 شراء الكتب.',
    '/ 2 أمين/ة المكتبة: 1 إعارة الكتب.',
  ]);
});

it('a table holds a role a row, its duties as paragraphs of a cell', async () => {
  const { regulation, roles } = await read({
    body: [
      p('توصيف الوظائف'),
      table(
        ['م', 'المسمى الوظيفي', 'القسم', 'الرئيس المباشر', 'المهام'],
        [
          '1',
          'مدير/ة المكتبة',
          'قسم المكتبة',
          '',
          { blocks: [p('جرد الكتب.', { list: [1] }), p('شراء الكتب.', { list: [1] })] },
        ],
        [
          '2',
          'أمين/ة المكتبة',
          'قسم المكتبة',
          'مدير/ة المكتبة',
          { blocks: [p('- إعارة الكتب.'), p('- ترتيب الرفوف.')] },
        ],
      ),
    ],
  });
  expect(roles).toEqual([
    '/قسم المكتبة 1 مدير/ة المكتبة: 1 جرد الكتب. | 2 شراء الكتب.',
    '/قسم المكتبة 2 أمين/ة المكتبة: 1 إعارة الكتب. | 2 ترتيب الرفوف.',
  ]);
  expect(regulation.lines.filter(({ as }) => as === 'unread')).toEqual([]);
  expect(
    proposeLines(regulation).lines.map(({ role, reportsTo, reason }) => `${role}>${reportsTo} ${reason}`),
  ).toEqual(['2>1 label']);
});

it('what a cell says of no role is unread, not lost', async () => {
  const { regulation } = await read({ body: [table(['البند', 'القيمة'], ['الموازنة', '١٢٠٠'])] });
  expect(regulation.lines.map(({ as, text }) => `${as} ${text}`)).toEqual([
    'unread البند',
    'unread القيمة',
    'unread الموازنة',
    'unread ١٢٠٠',
  ]);
});
