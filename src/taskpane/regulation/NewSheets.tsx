import { makeStyles, Text } from '@fluentui/react-components';
import { type ImportPlan } from '../../operations/planImport';
import { say as sayIn } from '../../locales/say';
import { type SheetKind } from '../../organisation/model';
import { RunButton } from '../parts/RunButton';
import { useSay } from '../paneContext';
import { type Regulations } from './useRegulation';

const useStyles = makeStyles({
  title: { margin: 0 },
  list: { margin: 0, paddingInlineStart: '18px' },
});

type NewSheetsProps = Readonly<{ plan: Extract<ImportPlan, { kind: 'new' }>; regulation: Regulations }>;

/** The sheets that a workbook without roles will get, with how much will stand on each. */
export function NewSheets({ plan, regulation }: NewSheetsProps) {
  const styles = useStyles();
  const say = useSay();
  const { language, sheets } = plan.content;
  return (
    <>
      <Text as="h3" weight="semibold" className={styles.title}>
        {say('pane.regulation.new-sheets')}
      </Text>
      <ul className={styles.list} data-testid="new-sheets">
        {(Object.entries(sheets) as [SheetKind, readonly unknown[]][]).map(([kind, rows]) => (
          <li key={kind}>
            {say('pane.regulation.new-sheet', {
              sheet: sayIn(language, `sheet.${kind}`),
              kind,
              count: rows.length,
            })}
          </li>
        ))}
      </ul>
      <RunButton
        operation={regulation.operation}
        label={say('pane.regulation.make')}
        testId="make-sheets"
        press={regulation.importing.write}
      />
    </>
  );
}
