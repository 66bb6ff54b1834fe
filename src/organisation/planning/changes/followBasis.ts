import { type Change } from '../../compare/comparison';
import { type Organisation } from '../../model';
import { type EditContext } from '../context';
import { changeEntries } from '../duties';
import { textOf } from '../rows';
import { type Draft } from './draft';
import { type FinalRoles } from './finalRoles';
import { type Chosen } from './work';

/** What an entry of a line's basis has to be once the changes are written: of the workbook as it is, of the new organisation. */
export type FollowBasis = Readonly<{
  ofBefore: (entry: string) => string;
  ofAfter: (entry: string) => string;
}>;

/** Entries follow their duty to another number or role, and their role to another code. */
export function followBasis(
  { organisation: before }: EditContext,
  after: Organisation,
  dutiesAfter: readonly number[],
  duties: Chosen,
  roles: FinalRoles,
): FollowBasis {
  const [own, others] = [new Map<string, string>(), new Map<string, string>()];
  before.duties.forEach(({ role, number }, index) => {
    const other = after.duties[dutiesAfter[index]!];
    const fields: ReadonlyMap<string, Change> | undefined = duties.fields.get(index);
    const finalRole =
      other && fields?.has('role') ? roles.ofReference(other.role) : roles.ofCode(role.code ?? '');
    if (!role.code || !finalRole) return;
    const entry = `${finalRole.code}.${other && fields?.has('number') ? other.number : number}`;
    setFirst(own, `${role.code}.${number}`, entry);
    if (other?.role.code) setFirst(others, `${other.role.code}.${other.number}`, entry);
  });
  const follow =
    (known: ReadonlyMap<string, string>, codeOf: (code: string) => string | undefined) => (entry: string) => {
      const moved = known.get(entry);
      if (moved !== undefined) return moved;
      const point = entry.indexOf('.');
      const code = point > 0 ? codeOf(entry.slice(0, point)) : undefined;
      return code === undefined ? entry : `${code}${entry.slice(point)}`;
    };
  return {
    ofBefore: follow(own, (code) => roles.ofCode(code)?.code),
    ofAfter: follow(others, (code) => roles.ofReference({ code, written: code })?.code),
  };
}

function setFirst(map: Map<string, string>, key: string, value: string): void {
  if (!map.has(key)) map.set(key, value);
}

/** Lets every basis that no change has settled follow. */
export function followInLines({ tables }: EditContext, basis: FollowBasis, draft: Draft): void {
  for (const row of tables.rows.lines ?? []) {
    const written = textOf(row.fields.basis);
    if (written === '' || draft.isRemoved(row) || draft.isSet(row, 'basis')) continue;
    const followed = changeEntries(written, basis.ofBefore);
    if (followed !== written) draft.set('lines', row, 'basis', followed);
  }
}
