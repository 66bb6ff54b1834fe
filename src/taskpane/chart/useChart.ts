import { useMemo, useRef, useState } from 'react';
import { nameShapes } from '../../chart/shapeNames';
import { titleIn } from '../../chart/roleLabel';
import { cellOf, type Organisation } from '../../organisation/model';
import { unitNames } from '../../organisation/unitNames';
import { type Charted } from '../../operations/chartWorkbook';
import { type Choices } from '../../operations/listChoices';
import { tracksOf } from '../../operations/planChart';
import { type Option } from '../parts/matchOptions';
import { usePane } from '../paneContext';
import { useOperation } from '../state/useOperation';
import { type ChartForm, type Choosable, formOf, type Missing, wishOf } from './chartForm';
import { useKnown } from './useKnown';
import { usePlan } from './usePlan';

/** All that the chart's view does and knows. */
export function useChart(choices: Choices | null) {
  const { operations } = usePane();
  const operation = useOperation<Charted>('chart');
  /** Null until the person changes something: until then it is as in the chart drawn last. */
  const [own, setOwn] = useState<ChartForm | null>(null);
  const [missing, setMissing] = useState<Missing['missing'] | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const { known, failure: unread, reload } = useKnown(choices);
  const organisation = known?.organisation ?? null;
  const options = useMemo(() => organisation && listOptions(organisation), [organisation]);
  const choosable = useMemo(() => keysOf(options), [options]);
  const last = useMemo(() => formOf(known?.choices ?? null, choosable), [known, choosable]);
  const form = own ?? last;
  const planned = usePlan(organisation, choosable, form);
  const { plan } = planned;
  const isThere =
    plan !== null &&
    (known?.charts.some((c) => c.subject === plan.subject && c.language === plan.language) ?? false);

  return {
    operation,
    form,
    change: (changed: Partial<ChartForm>) => {
      setOwn({ ...form, ...changed });
      setMissing(null);
    },
    missing,
    field,
    options,
    planned,
    /** Why there is nothing to plan: the workbook could not be read. */
    unread,
    /** Whether the workbook was read, or could not be: until then there is nothing to draw. */
    isRead: options !== null || unread !== null,
    isThere,
    placeOf: (name: string) => organisation && placeOf(organisation, name),
    nameOf: (code: string) => organisation && nameOf(organisation, code),
    draw: (anew: boolean) => {
      if (!options) {
        reload();
        return;
      }
      const wish = wishOf(form, choosable);
      setMissing('missing' in wish ? wish.missing : null);
      if ('missing' in wish) {
        field.current?.focus();
        return;
      }
      operation.run(async (run) => {
        const done = await operations.chartWorkbook({ ...run, ...wish, anew });
        reload();
        return done;
      });
    },
  };
}

type Options = Readonly<Record<'track' | 'unit' | 'role', readonly Option[]>>;

function listOptions(organisation: Organisation): Options {
  const plain = (names: readonly string[]): Option[] => names.map((name) => ({ key: name, label: name }));
  const seen = new Set<string>();
  const roles = organisation.roles.filter(({ code }) => code !== '' && !seen.has(code) && seen.add(code));
  return {
    track: plain(tracksOf(organisation)),
    unit: plain([...unitNames(organisation).values()]),
    role: roles.map((role) => {
      const name = titleIn(role, organisation.language);
      return { key: role.code, code: role.code, name, label: `${role.code} – ${name}`, detail: role.unit };
    }),
  };
}

function keysOf(options: Options | null): Choosable {
  const keys = (name: keyof Options): string[] => (options?.[name] ?? []).map(({ key }) => key);
  return { tracks: keys('track'), units: keys('unit'), roles: keys('role') };
}

/** The row of the role whose box bears this name. */
function placeOf(organisation: Organisation, name: string): { sheet: string; cell: string } | null {
  const role = organisation.roles[nameShapes(organisation.roles).indexOf(name)];
  return role ? { sheet: role.source.sheet, cell: cellOf(role.source, 'title') } : null;
}

function nameOf(organisation: Organisation, code: string): string | null {
  const at = organisation.roles.findIndex((role) => role.code === code);
  return nameShapes(organisation.roles)[at] ?? null;
}
