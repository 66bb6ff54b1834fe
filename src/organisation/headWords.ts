import { foldText } from './fold';

/** Words that say that somebody leads or stands in, folded; with ال, a joined letter, and the endings of women and of several. */
const heads =
  /(?:^|[\s/(])(?:و|ل|ب|ك)?(?:ال|لل)?(?:مدير|رييس|ريس|عميد|امين عام)(?:\/?ه|ين|ات)?(?=$|[\s/),])/u;
const headsEn = /\b(?:head|manager|director|chief|dean|president|lead|leader|principal)s?\b/u;
const deputies = /(?:^|[\s/(])(?:و|ل|ب|ك)?(?:ال|لل)?(?:نايب|وكيل|معاون)(?:\/?(?:ه|ته))?(?=$|[\s/),])/u;
const deputiesEn = /\b(?:deputy|vice)\b/u;

/** Whether a title begins with a word for one who leads: مدير, رئيس, head, manager, director and their like. */
export function namesHead(title: string): boolean {
  const folded = foldText(title);
  return (heads.exec(folded)?.index === 0 || headsEn.test(folded)) && !namesDeputy(title);
}

/** Whether a title is that of one who stands in for another: نائب, وكيل, deputy, vice. */
export function namesDeputy(title: string): boolean {
  const folded = foldText(title);
  return deputies.exec(folded)?.index === 0 || deputiesEn.test(folded);
}
