import { keepOrder } from '../chart/roleLabel';
import { type Block } from './page';
import { type RoleView } from './roleView';
import { type SummaryOptions } from './summaryOptions';

/** Excel takes 255 characters in a foot, page number and direction included. */
const longestName = 90;

/** What tells a printed page from an older one: organisation, version, the day it was made, the fingerprint of the workbook. */
export function writeFoot({ organisation, language, say }: RoleView, options: SummaryOptions): string {
  const { organisation: name, version } = organisation.about;
  const { today, standing } = options;
  return join([
    shorten(name),
    version ? say('summary.foot.version', { version: keepOrder(shorten(version), language) }) : '',
    today ? say('summary.foot.made', { date: keepOrder(today, language) }) : '',
    standing ? standing.fingerprint : '',
  ]);
}

function shorten(text: string): string {
  return text.length <= longestName ? text : `${text.slice(0, longestName)}…`;
}

/** The version of the structure, who approved it, and what the check of the workbook said. Small, at the end of the page. */
export function tellStanding({ organisation, language, say }: RoleView, options: SummaryOptions): Block[] {
  const { version, effectiveDate, approvedBy, approvalDate } = organisation.about;
  const { today, standing } = options;
  const date = (text: string) => keepOrder(text, language);
  const structure = join([
    version ? say('summary.foot.version', { version: date(version) }) : '',
    effectiveDate ? say('summary.foot.effective', { date: date(effectiveDate) }) : '',
    approvedBy
      ? say('summary.foot.approved', {
          by: approvedBy,
          date: date(approvalDate),
          isDated: approvalDate ? 'yes' : 'no',
        })
      : '',
    today ? say('summary.foot.made', { date: date(today) }) : '',
  ]);
  const check = standing ? join([tellVerdict(standing.verdict), tellPrint(standing.fingerprint)]) : '';
  return [structure, check].filter((text) => text !== '').map((text) => ({ kind: 'small', text }) as const);

  function tellVerdict(verdict: NonNullable<typeof standing>['verdict']): string {
    if (verdict === null) return say('summary.foot.unchecked');
    const { ready, on, isUnchanged } = verdict;
    return say('summary.foot.verdict', {
      ready: ready ? 'yes' : 'no',
      unchanged: isUnchanged ? 'yes' : 'no',
      date: date(on),
    });
  }

  function tellPrint(fingerprint: string): string {
    return say('summary.foot.fingerprint', { fingerprint });
  }
}

function join(texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join(' · ');
}
