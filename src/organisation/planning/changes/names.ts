import { foldCode } from '../../fold';
import { type Reference, type SheetKind } from '../../model';
import { indexRoleNames, type RoleNames, rolesNamed } from '../../names';
import { type EditContext } from '../context';
import { nameInWay, wayOfNaming, type WayOfNaming } from '../naming';
import { writtenAlike } from '../spelling';
import { type FinalRole, type FinalRoles } from './finalRoles';

/** How cells name the roles that there will be: a name must then mean the one role that is meant. */
export class Names {
  private readonly names: RoleNames;
  private readonly ways = new Map<string, WayOfNaming>();

  constructor(
    private readonly context: EditContext,
    private readonly roles: FinalRoles,
  ) {
    const kept = roles.kept.flatMap((role) => role ?? []);
    this.names = indexRoleNames([...kept, ...roles.added.values()]);
  }

  /** Whether a text will mean the role, and no other. */
  means(written: string, { code }: FinalRole): boolean {
    const codes = rolesNamed(this.names, written);
    return codes.length === 1 && foldCode(codes[0]!) === foldCode(code);
  }

  /** The role as the column names roles; undefined where every name of it means another role as well. */
  inColumn(kind: SheetKind, field: string, role: FinalRole): string | undefined {
    const way = this.wayOf(kind, field);
    const names = [
      nameInWay(way, role),
      nameInWay({ ...way, byTitle: !way.byTitle }, role),
      role.code,
      role.title,
    ];
    return names.find((name) => name !== '' && this.means(name, role));
  }

  /** What a cell that names a role as it is now has to say then: the same where that will still do. */
  follow(kind: SheetKind, field: string, written: string, { code }: Reference): string | undefined {
    const role = code ? this.roles.ofCode(code) : undefined;
    if (!role || this.means(written, role)) return undefined;
    const byCode = foldCode(written) === foldCode(code!);
    const alike = byCode ? writtenAlike(written, role.code) : role.title;
    return alike !== '' && this.means(alike, role) ? alike : this.inColumn(kind, field, role);
  }

  private wayOf(kind: SheetKind, field: string): WayOfNaming {
    const key = `${kind} ${field}`;
    let known = this.ways.get(key);
    if (!known) this.ways.set(key, (known = wayOfNaming(this.context, kind, field)));
    return known;
  }
}
