import { Checkbox, Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { languages } from '../../locales/say';
import { parts } from '../../summary/summaryOptions';
import { type SummaryChoices } from '../../workbook/summaryChoices';
import { useViewStyles } from '../parts/useViewStyles';
import { useSay } from '../paneContext';
import { toggled } from './summaryForm';

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
  pages: SummaryChoices;
  change: (changed: Partial<SummaryChoices>) => void;
  /** HR's own columns, which can be shown. */
  further: readonly string[];
}>;

/** In which language the pages are, and what stands on them. Folded away: most pages are made as they are. */
export function PageFields({ pages, change, further }: PageFieldsProps) {
  const styles = useStyles();
  const say = useSay();
  return (
    <details data-testid="page-choices">
      <summary>{say('pane.summary.page')}</summary>
      <div className={styles.inside}>
        <LanguageField pages={pages} change={change} />
        <Boxes
          label={say('pane.summary.parts')}
          boxes={parts.map((part) => ({
            key: part,
            label: say(`pane.summary.part.${part}`),
            isOn: !pages.without.includes(part),
            press: () => {
              change({ without: toggled(pages.without, part) });
            },
          }))}
        />
        {further.length > 0 && (
          <Boxes
            label={say('pane.summary.further')}
            boxes={further.map((label) => ({
              key: label,
              label,
              isOn: pages.further.includes(label),
              press: () => {
                change({ further: toggled(pages.further, label) });
              },
            }))}
          />
        )}
      </div>
    </details>
  );
}

function LanguageField({ pages, change }: Omit<PageFieldsProps, 'further'>) {
  const view = useViewStyles();
  const say = useSay();
  return (
    <>
      <Field label={say('pane.summary.language')}>
        <RadioGroup
          className={view.flush}
          layout="horizontal"
          value={pages.language ?? 'workbook'}
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
        checked={pages.bothTitles}
        onChange={() => {
          change({ bothTitles: !pages.bothTitles });
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
