import { Checkbox, Field, Select } from '@fluentui/react-components';
import { colourings } from '../../chart/chartOptions';
import { orientations, papers } from '../../chart/layout/paper';
import { type Language } from '../../locales/say';
import { type Portion } from '../../organisation/turns';
import { Picker } from '../parts/Picker';
import { type Option } from '../parts/matchOptions';
import { useLate } from '../parts/useLate';
import { useViewStyles } from '../parts/useViewStyles';
import { useSay } from '../paneContext';
import { scopeKinds, type ChartForm, type Missing } from './chartForm';
import { type PaperSizes } from './usePlan';

type ChartFieldsProps = Readonly<{
  form: ChartForm;
  change: (changed: Partial<ChartForm>) => void;
  options: Readonly<Record<'track' | 'unit' | 'role', readonly Option[]>>;
  /** The field that must be filled in first, once somebody has tried to draw. */
  missing: Missing['missing'] | null;
  field: React.RefObject<HTMLInputElement | null>;
  sizeOf: PaperSizes;
  /** How many sizes of papers are known, while others are not. */
  sizing: Portion | null;
  /** The workbook's. */
  language: Language;
}>;

/** Sizes that come sooner need no words, in milliseconds. */
const patience = 700;
const depths = [1, 2, 3, 4, 5];

/** What to draw and how. */
export function ChartFields(props: ChartFieldsProps) {
  const { form, change } = props;
  const say = useSay();
  return (
    <>
      <Choice
        label={say('pane.chart.scope')}
        testId="scope"
        value={form.scope}
        options={scopeKinds.map((kind) => [kind, say(`pane.chart.scope.${kind}`)] as const)}
        choose={(scope) => {
          change({ scope });
        }}
      />
      <Named {...props} />
      <Choice
        label={say('pane.chart.depth')}
        testId="depth"
        value={String(form.depth ?? '')}
        options={[
          ['', say('pane.chart.depth.all')],
          ...depths.map((count) => [String(count), say('pane.chart.depth.levels', { count })] as const),
        ]}
        choose={(depth) => {
          change({ depth: depth === '' ? null : Number(depth) });
        }}
      />
      <Shown {...props} />
      <Choice
        label={say('pane.chart.colour')}
        testId="colour"
        value={form.colourBy}
        options={colourings.map((by) => [by, say(`pane.chart.colour.${by}`)] as const)}
        choose={(colourBy) => {
          change({ colourBy });
        }}
      />
      <PaperChoices {...props} />
    </>
  );
}

/** What the chart is laid out for, each paper and each way it can lie with the size in which text prints on it. */
function PaperChoices({ form, change, sizeOf, sizing }: ChartFieldsProps) {
  const say = useSay();
  const { paper, orientation } = form;
  const isLate = useLate(sizing !== null, patience);
  const tell = (name: string, choice: Parameters<PaperSizes>[0]): string => {
    const found = sizeOf(choice);
    if (!found) return name;
    const size = Math.floor(found.size * 10) / 10;
    return say('pane.chart.paper.sized', { name, size, count: found.count });
  };
  return (
    <>
      <Choice
        label={say('pane.chart.paper')}
        hint={isLate && sizing ? say('pane.chart.sizing', sizing) : undefined}
        testId="paper"
        value={paper}
        options={papers.map((each) => {
          const name = each === 'screen' ? say('pane.chart.paper.screen') : each;
          return [each, tell(name, { paper: each, orientation })] as const;
        })}
        choose={(chosen) => {
          change({ paper: chosen });
        }}
      />
      {paper !== 'screen' && (
        <Choice
          label={say('pane.chart.orientation')}
          testId="orientation"
          value={orientation ?? 'automatic'}
          options={(['automatic', ...orientations] as const).map((each) => {
            const way = each === 'automatic' ? null : each;
            return [each, tell(say(`pane.chart.orientation.${each}`), { paper, orientation: way })] as const;
          })}
          choose={(chosen) => {
            change({ orientation: chosen === 'automatic' ? null : chosen });
          }}
        />
      )}
    </>
  );
}

/** Which track, unit or role is to be drawn. */
function Named({ form, change, options, missing, field }: ChartFieldsProps) {
  const say = useSay();
  const wanted = form.scope === 'below' || form.scope === 'chain' ? 'role' : form.scope;
  if (wanted === 'all') return null;
  return (
    <Field
      label={say(`pane.chart.${wanted}`)}
      validationMessage={missing === wanted ? say(`pane.chart.${wanted}.missing`) : undefined}
    >
      <Picker
        key={wanted}
        ref={field}
        testId={wanted}
        options={options[wanted]}
        chosen={form[wanted]}
        choose={(chosen) => {
          change({ [wanted]: chosen });
        }}
        placeholder={say('pane.chart.placeholder')}
      />
    </Field>
  );
}

function Shown({ form, change, language }: ChartFieldsProps) {
  const styles = useViewStyles();
  const say = useSay();
  return (
    <div className={styles.flush} role="group" aria-label={say('pane.chart.shown')}>
      {(['showHolders', 'showCodes', 'showOtherTitle'] as const).map((name) => (
        <Checkbox
          key={name}
          label={say(
            name === 'showOtherTitle' ? `pane.chart.showOtherTitle.${language}` : `pane.chart.${name}`,
          )}
          data-testid={name}
          checked={form[name]}
          onChange={(_, { checked }) => {
            change({ [name]: checked === true });
          }}
        />
      ))}
    </div>
  );
}

type ChoiceProps<Value extends string> = Readonly<{
  label: string;
  /** Below the field. */
  hint?: string | undefined;
  testId: string;
  value: Value;
  options: readonly (readonly [Value, string])[];
  choose: (value: Value) => void;
}>;

function Choice<Value extends string>({ label, hint, testId, value, options, choose }: ChoiceProps<Value>) {
  return (
    <Field label={label} hint={hint}>
      <Select
        data-testid={testId}
        value={value}
        onChange={(_, data) => {
          const chosen = options.find(([known]) => known === data.value);
          if (chosen) choose(chosen[0]);
        }}
      >
        {options.map(([known, words]) => (
          <option key={known} value={known}>
            {words}
          </option>
        ))}
      </Select>
    </Field>
  );
}
