import { foldText } from '../../organisation/fold';
import { type SheetKind, type Source } from '../../organisation/model';
import { nearest } from '../../organisation/nearest';
import { combine } from '../../organisation/planning/context';
import { editRow, rowOf } from '../../organisation/planning/rows';
import { fixBy } from '../fix';
import { groupBy } from '../groupBy';
import { placeOf } from '../place';
import { type Report, type Rule, type RuleContext } from '../rule';
import { skipWithoutUnits } from '../skip';

/**
 * A role's unit or track, or a unit's parent, that the Units sheet does not list; once for each name. A track without units
 * cannot be listed there, so it is let pass unless it looks like a listed one with a slip.
 */
export const knownUnit: Rule = {
  id: 'data/known-unit',
  severity: 'warning',
  skip: skipWithoutUnits,
  check: findUnknownUnits,
};

type Mention = Readonly<{
  kind: SheetKind;
  field: 'unit' | 'track' | 'parent';
  source: Source;
  written: string;
  /** The role has a unit, so that its track has one. */
  hasUnit: boolean;
}>;

function* findUnknownUnits(context: RuleContext): Iterable<Report> {
  const { units } = context.organisation;
  const known = {
    unit: namesBy(units.map(({ name }) => name)),
    track: namesBy(units.flatMap(({ track, name }) => [track, name])),
  };
  const listOf = (field: Mention['field']) => (field === 'track' ? known.track : known.unit);
  const unknown = [...mentionsOf(context)].filter(
    ({ field, written }) => written !== '' && !listOf(field).has(foldText(written)),
  );
  const groups = groupBy(
    unknown,
    ({ field, written }) => `${field === 'track' ? 'track' : 'unit'}\n${foldText(written)}`,
  );
  for (const mentions of groups.values()) {
    const [{ field, written }, ...others] = mentions;
    const near = nearest(foldText(written), listOf(field).keys());
    const name = near === undefined ? undefined : listOf(field).get(near);
    if (field === 'track' && name === undefined && !mentions.some(({ hasUnit }) => hasUnit)) continue;
    yield {
      message: field === 'track' ? 'rule.data/known-unit.track' : 'rule.data/known-unit.unit',
      values: { name: written, count: mentions.length },
      place: placeOf(mentions[0].source, field),
      subject: `${field === 'track' ? 'track' : 'unit'}:${written}`,
      related: others.map((mention) => placeOf(mention.source, mention.field)),
      fixes: () => (name === undefined ? [] : rewrite(context, mentions, name)),
    };
  }
}

function* mentionsOf({ organisation: { roles, units } }: RuleContext): Iterable<Mention> {
  for (const { source, unit, track, status } of roles) {
    if (status === 'abolished') continue;
    // A unit that a heading names has no cell of its own.
    if (source.columns.unit !== undefined)
      yield { kind: 'roles', field: 'unit', source, written: unit, hasUnit: true };
    yield { kind: 'roles', field: 'track', source, written: track, hasUnit: unit !== '' };
  }
  for (const { source, parent } of units)
    yield { kind: 'units', field: 'parent', source, written: parent, hasUnit: true };
}

function namesBy(names: readonly string[]): ReadonlyMap<string, string> {
  return new Map(names.filter((name) => name !== '').map((name) => [foldText(name), name]));
}

function rewrite(context: RuleContext, mentions: readonly Mention[], name: string) {
  const plan = combine(
    mentions.flatMap(({ kind, field, source }) => {
      const row = rowOf(context, kind, source);
      return row ? [editRow(context, kind, row, { [field]: name })] : [];
    }),
  );
  return fixBy('fix.write', plan);
}
