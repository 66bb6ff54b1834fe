import { foldText } from './fold';
import { titleWords } from './title';

const stemsOf = (words: string): ReadonlySet<string> =>
  new Set(words.split(' ').map((word) => titleWords(word)[0] ?? foldText(word)));

/** Nouns that say what somebody is, by stem: where one has no role of the organisation, it is a title that nobody bears. */
export const personNouns = stemsOf(
  'مدير مسؤول منسق مساعد محاسب سكرتير مستشار أخصائي خبير مشرف رئيس نائب وكيل أمين كاتب مبرمج مترجم مصمم محرر محلل مدرب متدرب باحث',
);

/** Nouns of persons whose singular ends as the plural before another noun does. */
export const singularInYa: ReadonlySet<string> = new Set(['أخصائي'].map(foldText));

/** English nouns of persons, in the singular: what a title ends with. */
export const personNounsEn: ReadonlySet<string> = new Set(
  'manager director officer assistant accountant coordinator head deputy secretary consultant specialist advisor adviser'
    .concat(
      ' supervisor chief lead leader programmer developer designer editor analyst trainer trainee researcher',
    )
    .concat(
      ' administrator auditor engineer technician librarian nurse teacher representative ambassador expert',
    )
    .split(' '),
);

/** Nouns of persons whose feminine is also the name of an act: مساعدة, helping. */
export const actNouns = stemsOf('مساعد');

/** What makes of a person somebody outside: officials of a ministry, of the state. */
export const outside = stemsOf('وزارة الدولة حكومة هيئة جهة جهات');

/** Words behind which a noun of a person says what it does and names nobody: مسؤول عن, مسؤولين أمام. */
export const prepositions: ReadonlySet<string> = new Set('عن عنه عنها عنهم امام'.split(' '));

/** Kinds of units, in the plural with whose leaders nobody in particular is meant: مدراء الوحدات. */
export const unitKinds = stemsOf('وحدات برامج أقسام إدارات مشروعات فروع مراكز');

/** Leaders of all, and superiors in general, by the stems of their words. */
export const collectives: readonly (readonly string[])[] = ['إدارة تنفيذية', 'إدارة عليا', 'قيادة عليا'].map(
  (words) => [...titleWords(words)],
);

/** The unit that is spoken of from inside: مدير الوحدة. */
export const ownUnit = stemsOf('الوحدة القسم الإدارة');
export const ownUnitEn: ReadonlySet<string> = new Set(['unit', 'department', 'section', 'division']);
