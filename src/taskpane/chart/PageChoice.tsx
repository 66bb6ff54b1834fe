import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { ChevronLeftRegular } from '@fluentui/react-icons/svg/chevron-left';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { memo, useMemo, type ReactElement } from 'react';
import { type ChartPage } from '../../chart/chartPages';
import { isRightToLeft, say as sayIn } from '../../locales/say';
import { usePane, useSay } from '../paneContext';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'end', gap: tokens.spacingHorizontalXS },
  // As wide as there is room, however long the names of pages are.
  choice: { flexGrow: 1, minWidth: 0, gridTemplateColumns: 'minmax(0, 1fr)' },
});

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
  // There may be a thousand.
  const options = useMemo(
    () =>
      pages.map(({ number, name }) => (
        <option key={number} value={number}>
          {sayIn(language, 'chart.page', { page: number, name })}
        </option>
      )),
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
        <Select
          data-testid="page"
          value={String(shown)}
          onChange={(_, { value }) => {
            show(Number(value));
          }}
        >
          {options}
        </Select>
      </Field>
      {turnTo('page-after', shown + 1, <After />)}
    </div>
  );
});
