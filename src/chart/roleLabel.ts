import { isRightToLeft, say, type Language } from '../locales/say';
import { type Role } from '../organisation/model';

/** Controls that turn the direction of text; one that is never closed turns the words of ours that follow. */
const directionControls = /[\u202a-\u202e\u2066-\u2069]/g;

/** Title of a role in a language, or in the other one where it has none in this; never empty. */
export function titleIn(role: Role, language: Language): string {
  const [title, titleEn] = [role.title, role.titleEn].map((text) =>
    text.replace(directionControls, '').trim(),
  );
  const written = language === 'en' ? titleEn || title : title || titleEn;
  return written || say(language, 'chart.untitled', { row: role.source.row });
}

/** Title and code of a role: `Accountant (15)`; the title alone where there is no code. */
export function labelRole(role: Role, language: Language): string {
  const title = titleIn(role, language);
  return role.code === ''
    ? title
    : say(language, 'chart.label', { title, code: keepOrder(role.code, language) });
}

/**
 * A code, date or version as it must stand among words: after Arabic letters `1-2` would be shown as `2-1` and `2/a` as `a/2`,
 * which an invisible left-to-right mark before it prevents. Other texts are given back as they are.
 */
export function keepOrder(text: string, language: Language): string {
  return isRightToLeft(language) && /\d[^\p{L}\d]+[\d\p{Script=Latin}]/u.test(text) ? `\u200e${text}` : text;
}
