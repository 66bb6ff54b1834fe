import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { ChevronLeftRegular } from '@fluentui/react-icons/svg/chevron-left';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { memo, useMemo, type ReactElement } from 'react';
import { type ChartPage } from '../../chart/chartPage';
import { isRightToLeft, say as sayIn } from '../../locales/say';
import { Picker } from '../parts/Picker';
import { type Option } from '../parts/matchOptions';
import { usePane, useSay } from '../paneContext';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'end', gap: tokens.spacingHorizontalXS },
  // As wide as there is room, however long the names of pages are.
  choice: { flexGrow: 1, minWidth: 0, gridTemplateColumns: 'minmax(0, 1fr)' },
});

/** More pages than this are chosen by typing: a page lays out every entry of a list, also of one that is closed. */
const mostListed = 60;

type PageChoiceProps = Readonly<{
  pages: readonly ChartPage[];
  /** Its number. */
  shown: number;
  show: (page: number) => void;
}>;

/** Which page of several is shown. */
export const PageChoice = memo(function PageChoice({ pages, shown, show }: PageChoiceProps) {
  const styles = useStyles();
  const say = useSay();
  const { language } = usePane();
  const options = useMemo(
    () =>
      pages.map(({ number, name }): Option => ({
        key: String(number),
        code: String(number),
        label: sayIn(language, 'chart.page', { page: number, name }),
        name,
      })),
    [pages, language],
  );
  if (pages.length < 2) return null;
  const [Before, After] = isRightToLeft(language)
    ? [ChevronRightRegular, ChevronLeftRegular]
    : [ChevronLeftRegular, ChevronRightRegular];
  const turnTo = (name: 'page-before' | 'page-after', number: number, icon: ReactElement) => (
    <Button
      appearance="subtle"
      icon={icon}
      aria-label={say(`pane.chart.${name}`)}
      title={say(`pane.chart.${name}`)}
      data-testid={name}
      disabledFocusable={number < 1 || number > pages.length}
      onClick={() => {
        show(number);
      }}
    />
  );
  return (
    <div className={styles.line}>
      {turnTo('page-before', shown - 1, <Before />)}
      <Field className={styles.choice} label={say('pane.chart.page')}>
        {options.length > mostListed ? (
          <Picker
            testId="page"
            options={options}
            chosen={String(shown)}
            choose={(key) => {
              if (key !== null) show(Number(key));
            }}
            placeholder={say('pane.chart.placeholder')}
          />
        ) : (
          <PageList options={options} shown={shown} show={show} />
        )}
      </Field>
      {turnTo('page-after', shown + 1, <After />)}
    </div>
  );
});

type PageListProps = Omit<PageChoiceProps, 'pages'> & Readonly<{ options: readonly Option[] }>;

function PageList({ options, shown, show }: PageListProps) {
  return (
    <Select
      data-testid="page"
      value={String(shown)}
      onChange={(_, { value }) => {
        show(Number(value));
      }}
    >
      {options.map(({ key, label }) => (
        <option key={key} value={key}>
          {label}
        </option>
      ))}
    </Select>
  );
}
