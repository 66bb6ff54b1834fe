import { type MessageKey } from '../../locales/say';
import { dutiesByRole } from '../../organisation/duties';
import { type Duty } from '../../organisation/model';
import { RowSet } from '../../organisation/rowMap';
import { renumberDuties } from '../../organisation/planning/duties';
import { repeatedRows } from '../data/duplicateRow';
import { fixBy } from '../fix';
import { placeOf } from '../place';
import { type Report, type Rule, type RuleContext } from '../rule';
import { skipIfAny, skipWithoutDuties } from '../skip';
import { nameRole, roleSubject } from '../subject';

/** Numbers that repeat or skip, parts without their duty, a lost zero (1.1 for 1.10); once for a role. */
export const numbering: Rule = {
  id: 'duties/numbering',
  severity: 'warning',
  skip: skipIfAny(skipWithoutDuties, ({ organisation: { layout } }) =>
    layout.duties?.columns.number === undefined ? 'skip.no-numbers' : undefined,
  ),
  check: findMisnumbered,
};

type Fault = Readonly<{ duty: Duty; message: 'repeated' | 'skipped' | 'no-duty' | 'lost-zero' | 'missing' }>;

function* findMisnumbered(context: RuleContext): Iterable<Report> {
  const { organisation, structure, tables } = context;
  const repeats = repeatedRows(tables);
  const lostZeros = new RowSet(
    organisation.oddities.filter(({ problem }) => problem === 'lost-zero').map(({ source }) => source),
  );
  let last = 0;
  for (const [code, all] of dutiesByRole(organisation)) {
    const duties = repeats.isEmpty ? all : all.filter(({ source }) => !repeats.has(source));
    // Some number all duties of the workbook through: a role may go on where the one before it ended.
    const goesOn = duties[0]?.number === String(last + 1);
    const faults = findFaults(duties, goesOn ? last : 0, lostZeros);
    last = Math.max(0, ...duties.map(({ number }) => Number.parseInt(number, 10)).filter(Number.isInteger));
    const [first, ...others] = faults;
    const index = structure.indexByCode.get(code);
    if (!first || index === undefined) continue;
    const role = organisation.roles[index]!;
    const message: MessageKey = `rule.duties/numbering.${first.message}`;
    yield {
      message,
      values: { role: nameRole(role), number: first.duty.number, count: faults.length },
      place: placeOf(first.duty.source, 'number'),
      subject: roleSubject(role),
      role: code,
      related: others.map(({ duty }) => placeOf(duty.source, 'number')),
      fixes: () => fixBy('fix.renumber-duties', renumberDuties(context, index)),
    };
  }
}

/** Duties that are numbered otherwise (أ، ب; a, b) are not judged. */
const counted = /^\d+(?:\.\d+)?$/;

function findFaults(duties: readonly Duty[], before: number, lostZeros: RowSet): readonly Fault[] {
  // Nearly all are counted from one on.
  if (lostZeros.isEmpty && duties.every(({ number }, at) => number === String(before + at + 1))) return [];
  const numbers = duties.map(({ number }) => number);
  if (
    numbers.every((number) => number === '') ||
    numbers.some((number) => number !== '' && !counted.test(number))
  )
    return [];
  const faults: Fault[] = [];
  const seen = new Set<string>();
  const heads = new Set(numbers.filter((number) => !number.includes('.')));
  // Last part of each duty; the duty whose turn it is under ''.
  const lasts = new Map<string, number>([['', before]]);
  for (const duty of duties) {
    const { number, source } = duty;
    if (number === '') {
      faults.push({ duty, message: 'missing' });
      continue;
    }
    const [head = '', part] = number.split('.');
    const list = part === undefined ? '' : head;
    const at = Number(part ?? head);
    const due = (lasts.get(list) ?? 0) + 1;
    if (lostZeros.has(source)) faults.push({ duty, message: 'lost-zero' });
    else if (seen.has(number)) faults.push({ duty, message: 'repeated' });
    else if (part !== undefined && !heads.has(head)) faults.push({ duty, message: 'no-duty' });
    else if (at !== due) faults.push({ duty, message: 'skipped' });
    seen.add(number);
    lasts.set(list, Math.max(at, due - 1));
  }
  return faults;
}
