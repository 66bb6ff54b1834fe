import { useEffect, useMemo, useRef, useState } from 'react';
import { nameShapes } from '../../chart/shapeNames';
import { titleIn } from '../../chart/roleLabel';
import { cellOf } from '../../organisation/model';
import { unitNames } from '../../organisation/unitNames';
import { type Charted } from '../../operations/chartWorkbook';
import { type Choices } from '../../operations/listChoices';
import { breathe } from '../../operations/breathe';
import { planChart, tracksOf, type PlannedChart } from '../../operations/planChart';
import { type ForCharting } from '../../operations/readForCharting';
import { type Option } from '../parts/matchOptions';
import { usePane } from '../paneContext';
import { useOperation } from '../state/useOperation';
import { type ChartForm, type Choosable, formOf, type Missing, wishOf } from './chartForm';
import { usePaperSizes } from './usePaperSizes';

/** All that the chart's view does and knows. */
export function useChart(choices: Choices | null) {
  const { operations } = usePane();
  const operation = useOperation<Charted>('chart');
  /** Null until the person changes something: until then it is as in the chart drawn last. */
  const [own, setOwn] = useState<ChartForm | null>(null);
  const [missing, setMissing] = useState<Missing['missing'] | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const { known, reload } = useKnown(choices);
  const options = useMemo(() => (known ? listOptions(known) : null), [known]);
  const choosable = useMemo(() => keysOf(options), [options]);
  const form = useMemo(() => own ?? formOf(known?.choices ?? null, choosable), [own, known, choosable]);
  const paperSizes = usePaperSizes(known, choosable, form);
  const { plan, isPlanning } = usePlan(known, choosable, form);
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
    paperSizes,
    plan,
    isPlanning,
    isThere,
    placeOf: (name: string) => (known ? placeOf(known, name) : null),
    nameOf: (code: string) => (known ? nameOf(known, code) : null),
    draw: (anew: boolean) => {
      if (!options) return;
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

/** The chart as the form wishes it. Until a new one is there the last one is shown; a newer wish stops the planning of an older. */
function usePlan(
  known: ForCharting | null,
  choosable: Choosable,
  form: ChartForm,
): Readonly<{ plan: PlannedChart | null; isPlanning: boolean }> {
  const [plan, setPlan] = useState<PlannedChart | null>(null);
  const [isPlanning, setPlanning] = useState(false);
  useEffect(() => {
    const wish = known ? wishOf(form, choosable) : null;
    if (!known || !wish || 'missing' in wish) {
      setPlan(null);
      setPlanning(false);
      return undefined;
    }
    const controller = new AbortController();
    const { signal } = controller;
    const end = (planned: PlannedChart | null): void => {
      if (signal.aborted) return;
      setPlan(planned);
      setPlanning(false);
    };
    setPlanning(true);
    planChart(known.organisation, wish, { breathe: () => breathe(signal) }).then(
      (planned) => {
        end(planned.outcome === 'planned' ? planned : null);
      },
      () => {
        // Without a preview the chart can be drawn still; what is wrong is told when it is.
        end(null);
      },
    );
    return () => {
      controller.abort();
    };
  }, [known, choosable, form]);
  return { plan, isPlanning };
}

/** What the workbook held when it was last read; read again with its choices, and after each drawing. */
function useKnown(choices: Choices | null): { known: ForCharting | null; reload: () => void } {
  const { operations } = usePane();
  const [known, setKnown] = useState<ForCharting | null>(null);
  const [readings, setReadings] = useState(0);
  useEffect(() => {
    if (choices === null) return undefined;
    let isWanted = true;
    operations.readForCharting().then(
      (read) => {
        if (isWanted) setKnown(read);
      },
      () => {
        // Without a preview the chart can be drawn still; what is wrong is told when it is.
        if (isWanted) setKnown(null);
      },
    );
    return () => {
      isWanted = false;
    };
  }, [operations, choices, readings]);
  return {
    known,
    reload: () => {
      setReadings((count) => count + 1);
    },
  };
}

type Options = Readonly<Record<'track' | 'unit' | 'role', readonly Option[]>>;

function listOptions({ organisation }: ForCharting): Options {
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
function placeOf({ organisation }: ForCharting, name: string): { sheet: string; cell: string } | null {
  const role = organisation.roles[nameShapes(organisation.roles).indexOf(name)];
  return role ? { sheet: role.source.sheet, cell: cellOf(role.source, 'title') } : null;
}

function nameOf({ organisation }: ForCharting, code: string): string | null {
  const at = organisation.roles.findIndex((role) => role.code === code);
  return nameShapes(organisation.roles)[at] ?? null;
}
