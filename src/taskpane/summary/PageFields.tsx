import { Checkbox, Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { languages } from '../../locales/say';
import { parts } from '../../summary/summaryOptions';
import { useViewStyles } from '../parts/useViewStyles';
import { useSay } from '../paneContext';
import { toggled, type SummaryForm } from './summaryForm';

const useStyles = makeStyles({
  inside: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    marginBlockStart: tokens.spacingVerticalS,
  },
  boxes: { display: 'flex', flexDirection: 'column' },
});

type PageFieldsProps = Readonly<{
  form: SummaryForm;
  change: (changed: Partial<SummaryForm>) => void;
  /** HR's own columns, which can be shown. */
  further: readonly string[];
}>;

/** In which language the pages are, and what stands on them. Folded away: most pages are made as they are. */
export function PageFields({ form, change, further }: PageFieldsProps) {
  const styles = useStyles();
  const say = useSay();
  return (
    <details data-testid="page-choices">
      <summary>{say('pane.summary.page')}</summary>
      <div className={styles.inside}>
        <LanguageField form={form} change={change} />
        <Boxes
          label={say('pane.summary.parts')}
          boxes={parts.map((part) => ({
            key: part,
            label: say(`pane.summary.part.${part}`),
            isOn: !form.without.includes(part),
            press: () => {
              change({ without: toggled(form.without, part) });
            },
          }))}
        />
        {further.length > 0 && (
          <Boxes
            label={say('pane.summary.further')}
            boxes={further.map((label) => ({
              key: label,
              label,
              isOn: form.further.includes(label),
              press: () => {
                change({ further: toggled(form.further, label) });
              },
            }))}
          />
        )}
      </div>
    </details>
  );
}

function LanguageField({ form, change }: Omit<PageFieldsProps, 'further'>) {
  const view = useViewStyles();
  const say = useSay();
  return (
    <>
      <Field label={say('pane.summary.language')}>
        <RadioGroup
          className={view.flush}
          layout="horizontal"
          value={form.language ?? 'workbook'}
          onChange={(_, { value }) => {
            change({ language: languages.find((language) => language === value) ?? null });
          }}
        >
          <Radio value="workbook" label={say('pane.summary.language.workbook')} />
          {languages.map((language) => (
            <Radio key={language} value={language} label={say(`pane.summary.language.${language}`)} />
          ))}
        </RadioGroup>
      </Field>
      <Checkbox
        className={view.flush}
        label={say('pane.summary.both-titles')}
        checked={form.bothTitles}
        onChange={() => {
          change({ bothTitles: !form.bothTitles });
        }}
      />
    </>
  );
}

type Box = Readonly<{ key: string; label: string; isOn: boolean; press: () => void }>;

function Boxes({ label, boxes }: Readonly<{ label: string; boxes: readonly Box[] }>) {
  const styles = useStyles();
  const view = useViewStyles();
  return (
    <Field label={label}>
      <div role="group" aria-label={label} className={`${styles.boxes} ${view.flush}`}>
        {boxes.map(({ key, label: words, isOn, press }) => (
          <Checkbox key={key} label={words} checked={isOn} onChange={press} />
        ))}
      </div>
    </Field>
  );
}
