import { type ProposedLine } from '../../../src/regulation/model';
import { parseRegulation } from '../../../src/regulation/parse';
import { readPlainText } from '../../../src/regulation/plainText';
import { proposeLines } from '../../../src/regulation/proposeLines';

/** A small regulation with a unit, a lead-in, parts, notes and a contradiction. */
export const archive = `الإدارة العليا
1- المدير/ة العام/ة
1. الإشراف الإداري على مدير/ة الأرشيف.

وحدة الأرشيف
ملاحظة: تعمل الوحدة يومي السبت والأحد.
2- مدير/ة الأرشيف
1. إعداد خطة سنوية للأرشيف.
2. الإشراف الفني على أمين/ة المخزن.
3. متابعة العمل، ومن ذلك:
• جرد المقتنيات.
• حفظ السجلات.
3- أمين/ة المخزن
1. تقديم تقرير شهري إلى المدير/ة العام/ة.
4- مصور/ة وثائق
1. تصوير الوثائق.`;

export const read = (text: string) => {
  const regulation = parseRegulation(readPlainText(text));
  return { regulation, lines: proposeLines(regulation).lines };
};

export const proposed = (line: Partial<ProposedLine>): ProposedLine => ({
  role: '2',
  reportsTo: '1',
  relation: 'administrative',
  certainty: 'stated',
  basis: ['1.1'],
  reason: 'words',
  words: [],
  rivals: [],
  isTaken: true,
  ...line,
});
