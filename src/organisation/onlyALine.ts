import { foldText } from './fold';
import { type Mention } from './mentions';
import { withoutJoinedLetters } from './title';

const wordsOf = (words: string): readonly string[] => words.split(' ').map(foldText);

/** Words with which a text says of a role who stands above it, and how, and nothing of what it does. */
const lineWords = new Set([
  ...wordsOf(
    'يعمل تعمل العمل يخضع تخضع يقع تقع يكون تكون هو هي هذا هذه ذلك وذلك شاغل الدور الوظيفة صاحب صاحبة',
  ),
  ...wordsOf(
    'تحت في ضمن من إلى على عن إشراف الإشراف إشرافه إشرافها إدارة الإدارة إدارته إدارتها تبعية التبعية',
  ),
  ...wordsOf('إداري إدارية إداريا الإداري الإدارية فني فنية فنيا الفني الفنية مباشر مباشرة المباشر المباشرة'),
  ...wordsOf(
    'يشرف تشرف يدير تدير أداء الأداء أدائه أدائها عمل عمله عملها بشكل بصورة بصفة دائم دائمة دوري دورية',
  ),
  ...wordsOf(
    'أو كما ا ة ه ها the this a role post its their his her work works working is are be and or under of by',
  ),
  ...wordsOf(
    'to in direct directly supervision management supervised managed supervises manages oversees leads',
  ),
  ...wordsOf('report reports reporting administratively technically functionally performance all matters'),
]);

/**
 * Whether a text says nothing but who stands above whom, where its mentions are known: all that is left of it are words that reporting
 * lines are told with.
 */
export function saysOnlyALine(text: string, mentions: readonly Mention[]): boolean {
  let rest = '';
  let from = 0;
  for (const { start, end } of mentions) {
    rest += `${text.slice(from, start)} `;
    from = end;
  }
  const words = foldText(rest + text.slice(from)).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.every((word) => withoutJoinedLetters(word).some((reading) => lineWords.has(reading)));
}
