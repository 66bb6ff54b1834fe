import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Field,
  makeStyles,
  Select,
  Text,
  tokens,
} from '@fluentui/react-components';
import {
  type DescribedWorkbook,
  type RecognisedField,
  type RecognisedSheet,
} from '../../workbook/recognise/describeWorkbook';
import { useSay, type Say } from '../paneContext';
import { chooseHeader, chooseSheet, type MappingForm } from './mappingForm';

const useStyles = makeStyles({
  facts: { display: 'block', color: tokens.colorNeutralForeground2 },
  doubt: { display: 'block', color: tokens.colorStatusWarningForeground2 },
  panel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, paddingBottom: '8px' },
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed' },
  head: { textAlign: 'start', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  cell: { verticalAlign: 'top', paddingBlock: '4px', overflowWrap: 'anywhere' },
  field: { width: '38%', paddingInlineEnd: '8px', textAlign: 'start', fontWeight: tokens.fontWeightRegular },
});

type SheetItemProps = Readonly<{
  recognised: RecognisedSheet;
  form: MappingForm;
  workbook: DescribedWorkbook;
  change: (form: MappingForm) => void;
}>;

/** One kind of sheet: which sheet it is, and a row for each of its fields. */
export function SheetItem({ recognised, form, workbook, change }: SheetItemProps) {
  const styles = useStyles();
  const say = useSay();
  const { kind } = recognised;
  const { sheet } = form[kind];
  const isRecognised = recognised.sheet === sheet;
  return (
    <AccordionItem value={kind} data-testid={`sheet-${kind}`}>
      <AccordionHeader>
        <span>
          {say(`sheet.${kind}`)}
          <Text size={200} className={styles.facts}>
            {sheet === ''
              ? say('pane.sheets.absent')
              : [
                  say('pane.place.sheet', { sheet }),
                  ...(isRecognised ? [say('pane.sheets.rows', { count: recognised.rows })] : []),
                ].join(' · ')}
          </Text>
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        <Field label={say('pane.sheets.sheet')}>
          <Select
            value={sheet}
            data-testid={`choose-sheet-${kind}`}
            onChange={(_, { value }) => {
              change(chooseSheet(form, kind, value, workbook));
            }}
          >
            {(recognised.sheet === null || sheet === '') && (
              <option value="">{say('pane.sheets.no-sheet')}</option>
            )}
            {workbook.sheets.map(({ name }) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
        <Doubts recognised={recognised} isShown={isRecognised} />
        {sheet !== '' && (
          <FieldTable recognised={recognised} form={form} workbook={workbook} change={change} />
        )}
      </AccordionPanel>
    </AccordionItem>
  );
}

/** A row for each field. */
function FieldTable(props: SheetItemProps) {
  const styles = useStyles();
  const say = useSay();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            {say('pane.sheets.field')}
          </th>
          <th scope="col" className={styles.head}>
            {say('pane.sheets.column')}
          </th>
        </tr>
      </thead>
      <tbody>
        {props.recognised.fields.map((field) => (
          <FieldRow key={field.field} field={field} {...props} />
        ))}
      </tbody>
    </table>
  );
}

/** How the sheet was found, and what speaks against it. */
function Doubts({ recognised, isShown }: Readonly<{ recognised: RecognisedSheet; isShown: boolean }>) {
  const styles = useStyles();
  const say = useSay();
  const { by, runnerUp, isChoiceLost } = recognised;
  if (!isShown) return null;
  return (
    <Text size={200} className={isChoiceLost || runnerUp !== null ? styles.doubt : styles.facts}>
      {[
        isChoiceLost ? say('pane.sheets.lost') : '',
        by === null ? '' : say(`pane.sheets.by.${by}`),
        runnerUp === null ? '' : say('pane.sheets.rival', { sheet: runnerUp }),
      ]
        .filter((text) => text !== '')
        .join(' ')}
    </Text>
  );
}

/** A field, the column in which it stands, examples of what stands there, and how sure that is. */
function FieldRow({
  field,
  recognised,
  form,
  workbook,
  change,
}: SheetItemProps & Readonly<{ field: RecognisedField }>) {
  const styles = useStyles();
  const say = useSay();
  const { kind } = recognised;
  const { sheet, headers } = form[kind];
  const header = headers[field.field] ?? '';
  const name = say(`field.${kind}.${field.field}` as 'field.roles.code');
  const choices = workbook.sheets.find((one) => one.name === sheet)?.headers ?? [];
  const found = recognised.sheet === sheet && field.found?.header === header ? field.found : null;
  return (
    <tr>
      <th scope="row" className={`${styles.cell} ${styles.field}`}>
        {field.isRequired ? say('pane.sheets.required', { field: name }) : name}
      </th>
      <td className={styles.cell}>
        <Select
          size="small"
          value={header}
          aria-label={name}
          data-testid={`choose-${kind}-${field.field}`}
          onChange={(_, { value }) => {
            change(chooseHeader(form, kind, field.field, value));
          }}
        >
          <option value="">{say('pane.sheets.no-column')}</option>
          {[...new Set([...(header === '' ? [] : [header]), ...choices])].map((text) => (
            <option key={text} value={text}>
              {text}
            </option>
          ))}
        </Select>
        {found && (
          <Text size={200} className={found.certainty === 'guess' ? styles.doubt : styles.facts}>
            {tellColumn(found, say)}
          </Text>
        )}
      </td>
    </tr>
  );
}

function tellColumn({ column, samples, certainty }: NonNullable<RecognisedField['found']>, say: Say): string {
  const shown = samples.map((sample) => (sample.length > 24 ? `${sample.slice(0, 23)}…` : sample));
  return [
    `${column}: ${shown.length > 0 ? shown.join(' · ') : '–'}`,
    ...(certainty === 'sure' ? [] : [say(`pane.sheets.${certainty}`)]),
  ].join(' – ');
}
