import { type Colouring, type Scope } from '../../chart/chartOptions';
import { type PaperName } from '../../chart/layout/paper';
import { type ChartWish } from '../../operations/planChart';

export const scopeKinds = ['all', 'track', 'unit', 'below', 'chain'] as const;
export type ScopeKind = (typeof scopeKinds)[number];

/** What stands in the view's fields; what belongs to another scope is kept for the way back. */
export type ChartForm = Readonly<{
  scope: ScopeKind;
  track: string | null;
  unit: string | null;
  role: string | null;
  /** Levels below the top; null for all. */
  depth: number | null;
  showHolders: boolean;
  showCodes: boolean;
  showOtherTitle: boolean;
  colourBy: Colouring;
  paper: PaperName;
}>;

export const startForm: ChartForm = {
  scope: 'all',
  track: null,
  unit: null,
  role: null,
  depth: null,
  showHolders: true,
  showCodes: true,
  showOtherTitle: false,
  colourBy: 'track',
  paper: 'A4',
};

/** What there is to choose from: names of tracks and units, codes of roles. */
export type Choosable = Readonly<Record<'tracks' | 'units' | 'roles', readonly string[]>>;

/** The field that has to be filled in first, or that names what the workbook has lost. */
export type Missing = Readonly<{ missing: 'track' | 'unit' | 'role' }>;

/** What the form wishes to be drawn. */
export function wishOf(form: ChartForm, choosable: Choosable): ChartWish | Missing {
  const scope = scopeOf(form, choosable);
  if ('missing' in scope) return scope;
  const { depth, showHolders, showCodes, showOtherTitle, colourBy, paper } = form;
  return { scope, showHolders, showCodes, showOtherTitle, colourBy, paper, ...(depth !== null && { depth }) };
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
