import { type Scope } from '../../chart/chartOptions';
import { type ChartWish } from '../../operations/planChart';
import { type ChartChoices, choicesOf } from '../../workbook/chartChoices';

export const scopeKinds = ['all', 'track', 'unit', 'below', 'chain'] as const;
export type ScopeKind = (typeof scopeKinds)[number];

/** What stands in the view's fields; what belongs to another scope is kept for the way back. */
export type ChartForm = Omit<ChartChoices, 'scope'> &
  Readonly<{ scope: ScopeKind; track: string | null; unit: string | null; role: string | null }>;

/** The form as a chart was drawn last; of everything where what that showed is no longer there, as usual where none is known. */
export function formOf(choices: ChartChoices | null, choosable: Choosable): ChartForm {
  const { scope, ...looks } = choices ?? choicesOf({});
  const named = { track: null, unit: null, role: null, ...scope };
  const form = { ...looks, track: named.track, unit: named.unit, role: named.role, scope: scope.kind };
  return 'missing' in scopeOf(form, choosable)
    ? formOf({ ...looks, scope: { kind: 'all' } }, choosable)
    : form;
}

/** What there is to choose from: names of tracks and units, codes of roles. */
export type Choosable = Readonly<Record<'tracks' | 'units' | 'roles', readonly string[]>>;

/** The field that has to be filled in first, or that names what the workbook has lost. */
export type Missing = Readonly<{ missing: 'track' | 'unit' | 'role' }>;

/** What the form wishes to be drawn. */
export function wishOf(form: ChartForm, choosable: Choosable): ChartWish | Missing {
  const scope = scopeOf(form, choosable);
  if ('missing' in scope) return scope;
  const { depth, showHolders, showCodes, showOtherTitle, colourBy, paper, orientation } = form;
  return {
    ...{ scope, showHolders, showCodes, showOtherTitle, colourBy, paper },
    ...(depth !== null && { depth }),
    // A screen has no way up.
    ...(orientation !== null && paper !== 'screen' && { orientation }),
  };
}

function scopeOf({ scope, track, unit, role }: ChartForm, choosable: Choosable): Scope | Missing {
  switch (scope) {
    case 'all':
      return { kind: 'all' };
    case 'track':
      return track !== null && choosable.tracks.includes(track)
        ? { kind: 'track', track }
        : { missing: 'track' };
    case 'unit':
      return unit !== null && choosable.units.includes(unit) ? { kind: 'unit', unit } : { missing: 'unit' };
    case 'below':
    case 'chain':
      return role !== null && choosable.roles.includes(role) ? { kind: scope, role } : { missing: 'role' };
  }
}
