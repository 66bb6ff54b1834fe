import { Field, Input, Select, Textarea } from '@fluentui/react-components';
import { useId, useMemo } from 'react';
import { type MessageKey } from '../../locales/say';
import { type Duty, type Line, type SheetKind } from '../../organisation/model';
import { type EditContext } from '../../organisation/planning/context';
import { fieldKey } from '../../organisation/planning/rows';
import { listOf, valuesOf } from '../../organisation/planning/spelling';
import { type Option } from '../parts/matchOptions';
import { Picker } from '../parts/Picker';
import { type Say, useSay } from '../paneContext';
import { asks, type EditForm, fieldsOf, itemsOf, shownText, type Task, tasks } from './editForm';

export type EditFieldsProps = Readonly<{
  form: EditForm;
  context: EditContext;
  change: (changed: Partial<EditForm>) => void;
  missing: 'role' | 'item' | 'manager' | null;
}>;

/** What is to be done, with which role, and the texts that it needs. */
export function EditFields(props: EditFieldsProps) {
  const { form, context, change, missing } = props;
  const say = useSay();
  const needed = asks(form.task);
  const { kind, fields } = fieldsOf(form.task, context);
  const isReady = (!needed.role || form.role !== null) && (needed.item === null || form.item !== null);
  return (
    <>
      <TaskField
        task={form.task}
        choose={(task) => {
          change({ task, item: null, manager: null, texts: {} });
        }}
      />
      {needed.role && (
        <RoleField
          label={say('pane.edit.role')}
          testId="edit-role"
          context={context}
          chosen={form.role}
          choose={(role) => {
            change({ role, item: null, texts: {} });
          }}
          missing={missing === 'role' ? say('pane.summary.role.missing') : undefined}
        />
      )}
      {needed.item !== null && form.role !== null && (
        <ItemField {...props} missingWords={missing === 'item' ? say('pane.edit.item.missing') : undefined} />
      )}
      {needed.manager && isReady && (
        <RoleField
          label={say(form.task === 'changeLine' ? 'pane.edit.other-manager' : 'pane.edit.manager')}
          testId="edit-manager"
          context={context}
          chosen={form.manager}
          choose={(manager) => {
            change({ manager });
          }}
          hint={form.task === 'changeManager' ? say('pane.edit.no-manager') : undefined}
          missing={missing === 'manager' ? say('pane.edit.manager.missing') : undefined}
        />
      )}
      {isReady &&
        fields.map((field) => (
          <TextField
            key={`${form.task} ${field}`}
            kind={kind}
            field={field}
            context={context}
            text={shownText(form, context, kind, field)}
            write={(text) => {
              change({ texts: { ...form.texts, [field]: text } });
            }}
          />
        ))}
    </>
  );
}

function TaskField({ task, choose }: Readonly<{ task: Task; choose: (task: Task) => void }>) {
  const say = useSay();
  return (
    <Field label={say('pane.edit.task')}>
      <Select
        value={task}
        data-testid="edit-task"
        onChange={(_, { value }) => {
          choose(value as Task);
        }}
      >
        {Object.entries(tasks).map(([kind, group]) => (
          <optgroup key={kind} label={say(`sheet.${kind as keyof typeof tasks}`)}>
            {group.map((one) => (
              <option key={one} value={one}>
                {say(`pane.edit.task.${one}`)}
              </option>
            ))}
          </optgroup>
        ))}
      </Select>
    </Field>
  );
}

type RoleFieldProps = Readonly<{
  label: string;
  testId: string;
  context: EditContext;
  chosen: string | null;
  choose: (role: string | null) => void;
  hint?: string | undefined;
  missing: string | undefined;
}>;

function RoleField({ label, testId, context, chosen, choose, hint, missing }: RoleFieldProps) {
  const say = useSay();
  const { roles } = context.organisation;
  const options = useMemo(
    () =>
      roles.map(({ code, title, unit }, index): Option => ({
        key: String(index),
        code,
        name: title,
        label: code === '' ? title : title === '' ? code : `${code} – ${title}`,
        detail: unit,
      })),
    [roles],
  );
  return (
    <Field label={label} hint={hint} validationMessage={missing}>
      <Picker
        testId={testId}
        options={options}
        chosen={chosen}
        choose={choose}
        placeholder={say('pane.summary.role.placeholder')}
      />
    </Field>
  );
}

function ItemField({
  form,
  context,
  change,
  missingWords,
}: EditFieldsProps & Readonly<{ missingWords: string | undefined }>) {
  const say = useSay();
  const items = itemsOf(form, context);
  const isDuty = asks(form.task).item === 'duty';
  return (
    <Field
      label={say(isDuty ? 'pane.edit.duty' : 'pane.edit.line')}
      hint={items.length === 0 ? say(isDuty ? 'pane.edit.no-duties' : 'pane.edit.no-lines') : undefined}
      validationMessage={missingWords}
    >
      <Select
        value={form.item ?? ''}
        data-testid="edit-item"
        onChange={(_, { value }) => {
          change({ item: value === '' ? null : value, texts: {} });
        }}
      >
        <option value="">{say('pane.edit.choose')}</option>
        {items.map(({ key, item }) => (
          <option key={key} value={key}>
            {isDuty ? tellDuty(item as Duty) : tellLine(item as Line, context, say)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function tellDuty({ number, text }: Duty): string {
  return `${number} – ${text.length > 60 ? `${text.slice(0, 59)}…` : text}`;
}

function tellLine({ reportsTo, relation }: Line, { organisation }: EditContext, say: Say): string {
  const manager = organisation.roles.find(({ code }) => code !== '' && code === reportsTo.code);
  return `${say(`relation.${relation}`)}: ${manager?.title ?? reportsTo.written}`;
}

type TextFieldProps = Readonly<{
  kind: SheetKind;
  field: string;
  context: EditContext;
  text: string;
  write: (text: string) => void;
}>;

const longFields = new Set(['text', 'lead', 'notes']);
const listGroups: Readonly<Record<string, string>> = { kind: 'kind', status: 'status', relation: 'relation' };
const mostOffered = 100;

/** A text of the row: a list where the column has one, with the column's own values to choose from elsewhere. */
function TextField({ kind, field, context, text, write }: TextFieldProps) {
  const say = useSay();
  const id = useId();
  const list = listOf(field);
  const testId = `edit-${field}`;
  const offered = useMemo(
    () => (['unit', 'track', 'grade', 'cadence'].includes(field) ? valuesOf(context, kind, field) : []),
    [context, kind, field],
  );
  return (
    <Field label={say(fieldKey(kind, field))}>
      {list ? (
        <Select
          value={text}
          data-testid={testId}
          onChange={(_, { value }) => {
            write(value);
          }}
        >
          <option value="">{say('pane.edit.empty')}</option>
          {[...new Set([...(text === '' ? [] : [text]), ...list])].map((value) => (
            <option key={value} value={value}>
              {list.includes(value) ? say(`${listGroups[field]!}.${value}` as MessageKey) : value}
            </option>
          ))}
        </Select>
      ) : longFields.has(field) ? (
        <Textarea
          value={text}
          resize="vertical"
          data-testid={testId}
          onChange={(_, { value }) => {
            write(value);
          }}
        />
      ) : (
        <Input
          value={text}
          list={offered.length > 0 ? id : undefined}
          data-testid={testId}
          onChange={(_, { value }) => {
            write(value);
          }}
        />
      )}
      {offered.length > 0 && (
        <datalist id={id}>
          {offered.slice(0, mostOffered).map((value) => (
            <option key={value} value={value} />
          ))}
        </datalist>
      )}
    </Field>
  );
}
