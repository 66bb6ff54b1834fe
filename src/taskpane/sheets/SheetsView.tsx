import { Accordion, Button, Text } from '@fluentui/react-components';
import { SaveRegular } from '@fluentui/react-icons/svg/save';
import { useEffect, useRef, useState } from 'react';
import { type DescribedWorkbook } from '../../workbook/recognise/describeWorkbook';
import { type Mapping } from '../../workbook/mapping';
import { Notice } from '../parts/Notice';
import { OperationMessages } from '../parts/OperationMessages';
import { BusyReason, RunButton } from '../parts/RunButton';
import { useViewStyles } from '../parts/useViewStyles';
import { usePane, useSay } from '../paneContext';
import { type Operation, useOperation } from '../state/useOperation';
import { changedKinds, formOf, mappingOf, missingFields, type MappingForm } from './mappingForm';
import { SheetItem } from './SheetItem';

/** What was read, and whether choices were kept or given up before. */
type Mapped = Readonly<{ workbook: DescribedWorkbook; wrote: 'choices' | 'nothing' | 'none' }>;

/** What Haykal made of the workbook's sheets and columns, to be put right by hand. */
export function SheetsView() {
  const styles = useViewStyles();
  const say = useSay();
  const { operation, read } = useMapping();
  const button = useRef<HTMLButtonElement>(null);
  const isRead = useRef(false);
  useEffect(() => {
    if (isRead.current) return;
    isRead.current = true;
    read();
  });
  const { last, status } = operation.state;
  return (
    <div className={styles.view}>
      <p className={styles.intro}>{say('pane.sheets.intro')}</p>
      {last && (
        <MappingFields
          // What was read anew stands in the fields.
          key={last.at.getTime()}
          workbook={last.result.workbook}
          operation={operation}
          keep={read}
        />
      )}
      <BusyReason operation={operation} />
      <OperationMessages operation={operation} heir={button} />
      {status.phase === 'done' && last?.result.wrote === 'choices' && (
        <Text data-testid="result" role="status">
          {say('pane.sheets.saved')}
        </Text>
      )}
      {status.phase === 'done' && last?.result.wrote === 'none' && (
        <Text data-testid="result" role="status">
          {say('pane.sheets.forgotten')}
        </Text>
      )}
      <RunButton
        ref={button}
        operation={operation}
        label={say('pane.sheets.read')}
        testId="read-sheets"
        appearance="secondary"
        press={() => {
          read();
        }}
      />
    </div>
  );
}

function useMapping(): Readonly<{ operation: Operation<Mapped>; read: (mapping?: Mapping) => void }> {
  const { operations } = usePane();
  const operation = useOperation<Mapped>('sheets');
  return {
    operation,
    read: (mapping) => {
      operation.run(async (options) => {
        const workbook = await operations.mapSheets({ ...options, ...(mapping && { mapping }) });
        const isEmpty = Object.keys(mapping ?? {}).length === 0;
        return { workbook, wrote: mapping ? (isEmpty ? 'none' : 'choices') : 'nothing' };
      });
    },
  };
}

type MappingFieldsProps = Readonly<{
  workbook: DescribedWorkbook;
  operation: Operation<Mapped>;
  keep: (mapping: Mapping) => void;
}>;

/** The kinds of sheet, each with its sheet and columns. */
function MappingFields({ workbook, operation, keep }: MappingFieldsProps) {
  const say = useSay();
  const [form, setForm] = useState<MappingForm>(() => formOf(workbook));
  const [isPressed, setIsPressed] = useState(false);
  const isChanged = changedKinds(form, workbook).length > 0;
  const missing = missingFields(form, workbook);
  if (workbook.sheets.length === 0) return <Notice testId="failure">{say('pane.sheets.empty')}</Notice>;
  const fields = missing.map(({ kind, field }) =>
    say('pane.sheets.field-of', {
      field: say(`field.${kind}.${field}` as 'field.roles.code'),
      kind: say(`sheet.${kind}`),
    }),
  );
  return (
    <>
      <Accordion multiple collapsible defaultOpenItems={opened(workbook)}>
        {workbook.kinds.map((recognised) => (
          <SheetItem
            key={recognised.kind}
            recognised={recognised}
            form={form}
            workbook={workbook}
            change={(changed) => {
              setForm(changed);
              setIsPressed(false);
            }}
          />
        ))}
      </Accordion>
      {isPressed && missing.length > 0 && (
        <Notice testId="missing">
          {say('pane.sheets.missing', { fields: fields.join(say('summary.comma')) })}
        </Notice>
      )}
      <Actions
        workbook={workbook}
        operation={operation}
        isChanged={isChanged}
        save={() => {
          setIsPressed(true);
          if (missing.length === 0) keep(mappingOf(form, workbook));
        }}
        discard={() => {
          setForm(formOf(workbook));
        }}
        forget={() => {
          keep({});
        }}
      />
    </>
  );
}

type ActionsProps = Pick<MappingFieldsProps, 'workbook' | 'operation'> &
  Readonly<{ isChanged: boolean; save: () => void; discard: () => void; forget: () => void }>;

/** What can be done with the choices: keep those that were made, or leave it all to Haykal again. */
function Actions({ workbook, operation, isChanged, save, discard, forget }: ActionsProps) {
  const styles = useViewStyles();
  const say = useSay();
  return (
    <div className={styles.buttons}>
      {isChanged && (
        <>
          <RunButton
            operation={operation}
            label={say('pane.sheets.save')}
            testId="keep-choices"
            icon={<SaveRegular />}
            press={save}
          />
          <Button onClick={discard}>{say('pane.sheets.undo')}</Button>
        </>
      )}
      {Object.keys(workbook.mapping).length > 0 && (
        <RunButton
          operation={operation}
          label={say('pane.sheets.forget')}
          testId="forget-choices"
          appearance="secondary"
          press={forget}
        />
      )}
    </div>
  );
}

/** What needs a look stands open: no roles, a choice that is lost, a guess. */
function opened({ kinds }: DescribedWorkbook): readonly string[] {
  const doubtful = kinds.filter(
    ({ kind, sheet, isChoiceLost, runnerUp, fields }) =>
      (kind === 'roles' && sheet === null) ||
      isChoiceLost ||
      runnerUp !== null ||
      fields.some(({ found }) => found?.certainty === 'guess'),
  );
  return doubtful.map(({ kind }) => kind);
}
