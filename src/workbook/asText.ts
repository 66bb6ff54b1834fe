const months =
  'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|يناير|فبراير|مارس|أبريل|ابريل|مايو|يونيو|يوليو|أغسطس|اغسطس|سبتمبر|أكتوبر|اكتوبر|نوفمبر|ديسمبر';

/** Excel would make a formula, a link to a name or a lost apostrophe of these first characters. */
const command = /^\s*[=+\-@']/;
const constant = /^\s*(?:true|false|صحيح|خطأ|#[\p{L}/0!?]+)\s*$/iu;
/** Short texts that begin with a digit, a currency or a bracket may be read as a number, a time or a date. */
const numberLike = /^[\s\p{Nd}.,/:()%\p{Sc}\u200e\u200f\u2066-\u2069-]/u;
const monthLike = new RegExp(`^\\s*(?:${months})`, 'iu');
const longestNumber = 40;

/**
 * The value to assign to a cell of General format so that Excel keeps exactly this text: with a leading apostrophe,
 * which Excel takes off again, where it would otherwise become a formula, a number, a date or a constant.
 */
export function asText(text: string): string {
  const short = text.length <= longestNumber && /\p{Nd}/u.test(text);
  const atRisk =
    command.test(text) || constant.test(text) || (short && (numberLike.test(text) || monthLike.test(text)));
  return atRisk ? `'${text}` : text;
}
