import { Accordion, Button, Text } from '@fluentui/react-components';
import { SaveRegular } from '@fluentui/react-icons/svg/save';
import { TableAddRegular } from '@fluentui/react-icons/svg/table-add';
import { useEffect, useRef, useState } from 'react';
import { type Language } from '../../locales/say';
import { type DescribedWorkbook, type MappedKind } from '../../workbook/recognise/describeWorkbook';
import { type WrittenSheets } from '../../workbook/writtenSheets';
import { type Mapping } from '../../workbook/mapping';
import { Notice } from '../parts/Notice';
import { OperationMessages } from '../parts/OperationMessages';
import { BusyReason, RunButton } from '../parts/RunButton';
import { SheetResult } from '../parts/SheetResult';
import { useViewStyles } from '../parts/useViewStyles';
import { usePane, useSay } from '../paneContext';
import { type Operation, useOperation } from '../state/useOperation';
import { changedKinds, formOf, mappingOf, missingFields, type MappingForm } from './mappingForm';
import { SheetItem } from './SheetItem';

/** What was read, and what was done before: choices kept or given up, sheets made, or nothing. */
type Mapped = Readonly<{
  workbook: DescribedWorkbook;
  done: 'kept' | 'forgotten' | 'nothing' | WrittenSheets;
}>;

/** What Haykal made of the workbook's sheets and columns, to be put right by hand. */
export function SheetsView() {
  const styles = useViewStyles();
  const say = useSay();
  const { operation, read, make } = useMapping();
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
          make={make}
        />
      )}
      <BusyReason operation={operation} />
      <OperationMessages operation={operation} heir={button} />
      {status.phase === 'done' && last && <Done done={last.result.done} />}
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

/** What was done, in words. */
function Done({ done }: Pick<Mapped, 'done'>) {
  const say = useSay();
  if (done === 'nothing') return null;
  if (typeof done === 'object') {
    const names = done.names.map((sheet) => say('pane.place.sheet', { sheet }));
    return (
      <SheetResult
        testId="result"
        message={say('pane.sheets.made', { count: names.length, sheets: names.join(say('summary.comma')) })}
        sheet={done.names[0]!}
        isDirectionLost={done.isDirectionLost}
      />
    );
  }
  return (
    <Text data-testid="result" role="status">
      {say(done === 'kept' ? 'pane.sheets.saved' : 'pane.sheets.forgotten')}
    </Text>
  );
}

type MappingOperation = Readonly<{
  operation: Operation<Mapped>;
  /** Reads the workbook; where a mapping is given, keeps it first. */
  read: (mapping?: Mapping) => void;
  /** Makes sheets of these kinds, empty but for their headers, and reads the workbook. */
  make: (kinds: readonly MappedKind[], language: Language | null) => void;
}>;

function useMapping(): MappingOperation {
  const { operations, language: own } = usePane();
  const operation = useOperation<Mapped>('sheets');
  return {
    operation,
    read: (mapping) => {
      operation.run(async (options) => {
        const workbook = await operations.mapSheets({ ...options, ...(mapping && { mapping }) });
        const isEmpty = Object.keys(mapping ?? {}).length === 0;
        return { workbook, done: mapping ? (isEmpty ? 'forgotten' : 'kept') : 'nothing' };
      });
    },
    make: (kinds, language) => {
      operation.run(async (options) => {
        const sheets = Object.fromEntries(kinds.map((kind) => [kind, []]));
        const done = await operations.createWorkbook({ language: language ?? own, sheets }, options);
        return { workbook: await operations.mapSheets(options), done };
      });
    },
  };
}

type MappingFieldsProps = Readonly<{
  workbook: DescribedWorkbook;
  operation: Operation<Mapped>;
  keep: MappingOperation['read'];
  make: MappingOperation['make'];
}>;

/** The kinds of sheet, each with its sheet and columns. */
function MappingFields({ workbook, operation, keep, make }: MappingFieldsProps) {
  const say = useSay();
  const [form, setForm] = useState<MappingForm>(() => formOf(workbook));
  const [isPressed, setIsPressed] = useState(false);
  const isChanged = changedKinds(form, workbook).length > 0;
  const missing = missingFields(form, workbook);
  const fields = missing.map(({ kind, field }) =>
    say('pane.sheets.field-of', {
      field: say(`field.${kind}.${field}` as 'field.roles.code'),
      kind: say(`sheet.${kind}`),
    }),
  );
  return (
    <>
      {workbook.sheets.length === 0 && <Text>{say('pane.sheets.empty')}</Text>}
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
        make={make}
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

type ActionsProps = Pick<MappingFieldsProps, 'workbook' | 'operation' | 'make'> &
  Readonly<{ isChanged: boolean; save: () => void; discard: () => void; forget: () => void }>;

/** What can be done with the choices: keep those that were made, or leave it all to Haykal again. */
function Actions({ workbook, operation, make, isChanged, save, discard, forget }: ActionsProps) {
  const styles = useViewStyles();
  const say = useSay();
  const absent = workbook.kinds.filter(({ sheet }) => sheet === null).map(({ kind }) => kind);
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
      {absent.length > 0 && !isChanged && (
        <RunButton
          operation={operation}
          label={say('pane.sheets.make', {
            count: absent.length,
            sheets: absent.map((kind) => say(`sheet.${kind}`)).join(say('summary.comma')),
          })}
          testId="make-sheets"
          icon={<TableAddRegular />}
          appearance="secondary"
          press={() => {
            make(absent, workbook.language);
          }}
        />
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
