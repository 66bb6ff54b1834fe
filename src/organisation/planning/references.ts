import { type SheetKind } from '../model';

/** The columns whose cells name roles, beside the roles' own codes and titles. */
export const references: readonly (readonly [SheetKind, string])[] = [
  ['roles', 'reportsTo'],
  ['duties', 'role'],
  ['lines', 'role'],
  ['lines', 'reportsTo'],
];
