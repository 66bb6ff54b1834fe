import { Button, Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { CursorClickRegular } from '@fluentui/react-icons/svg/cursor-click';
import { useMemo, useState, type RefObject } from 'react';
import { type Choices } from '../../operations/listChoices';
import { isolate } from '../parts/describePlace';
import { Picker } from '../parts/Picker';
import { useViewStyles } from '../parts/useViewStyles';
import { useSay } from '../paneContext';
import { currentRole, roleOptions } from './roleOptions';
import { detailsFor, type SummaryForm } from './summaryForm';

const useStyles = makeStyles({
  row: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXXS },
  role: { width: '100%' },
  date: { maxWidth: '176px' },
  trouble: { color: tokens.colorStatusWarningForeground3 },
});

type RoleFieldsProps = Readonly<{
  form: SummaryForm;
  change: (changed: Partial<SummaryForm>) => void;
  choices: Choices;
  reload: () => Promise<Choices | null>;
  missing: string | undefined;
  roleField: RefObject<HTMLInputElement | null>;
}>;

/** Which role, and who takes it when. */
export function RoleFields({ form, change, choices, reload, missing, roleField }: RoleFieldsProps) {
  const styles = useStyles();
  const say = useSay();
  const role = currentRole(form.chosen, choices);
  const { holder, start } = detailsFor(form, role?.code ?? null);
  const setDetails = (changed: Partial<{ holder: string; start: string }>) => {
    if (role) change({ details: { role: role.code, holder, start, ...changed } });
  };
  return (
    <>
      <div className={styles.row}>
        <RoleField
          choices={choices}
          chosen={role?.code ?? null}
          choose={(chosen) => {
            change({ chosen });
          }}
          missing={missing}
          roleField={roleField}
        />
        <FromRow
          reload={reload}
          take={(chosen) => {
            change({ chosen });
          }}
        />
      </div>
      <Field
        label={say('pane.summary.holder')}
        hint={role?.holder ? say('pane.summary.holder.known', { holder: isolate(role.holder) }) : undefined}
      >
        <Input
          value={holder}
          disabled={!role}
          data-testid="holder"
          maxLength={200}
          onChange={(_, { value }) => {
            setDetails({ holder: value });
          }}
        />
      </Field>
      <Field label={say('pane.summary.start')}>
        <Input
          type="date"
          className={styles.date}
          value={start}
          disabled={!role}
          data-testid="start"
          onChange={(_, { value }) => {
            setDetails({ start: value });
          }}
        />
      </Field>
    </>
  );
}

type RoleFieldProps = Pick<RoleFieldsProps, 'choices' | 'missing' | 'roleField'> &
  Readonly<{ chosen: string | null; choose: (code: string | null) => void }>;

/** The field of the role, which says when not every role can be chosen in it. */
function RoleField({ choices, chosen, choose, missing, roleField }: RoleFieldProps) {
  const styles = useStyles();
  const say = useSay();
  const options = useMemo(() => roleOptions(choices.roles), [choices.roles]);
  const unlisted = choices.everyRole - choices.roles.length;
  return (
    <Field
      className={styles.role}
      label={say('pane.summary.role')}
      validationMessage={missing}
      hint={unlisted > 0 ? say('pane.summary.unlisted', { count: unlisted }) : undefined}
    >
      <Picker
        ref={roleField}
        testId="role"
        options={options}
        chosen={chosen}
        choose={choose}
        placeholder={say('pane.summary.role.placeholder')}
      />
    </Field>
  );
}

type FromRowProps = Readonly<{ reload: () => Promise<Choices | null>; take: (role: string) => void }>;

/** Looks again which row is selected, and takes the role that stands there. */
function FromRow({ reload, take }: FromRowProps) {
  const styles = useStyles();
  const view = useViewStyles();
  const say = useSay();
  const [isWithoutRole, setIsWithoutRole] = useState(false);
  const press = async () => {
    const choices = await reload();
    if (!choices) return;
    setIsWithoutRole(choices.selected === null);
    if (choices.selected !== null) take(choices.selected);
  };
  return (
    <>
      <Button
        className={view.flush}
        appearance="subtle"
        size="small"
        icon={<CursorClickRegular />}
        data-testid="from-row"
        onClick={() => {
          void press();
        }}
      >
        {say('pane.summary.from-row')}
      </Button>
      <Text size={200} role="status" className={styles.trouble}>
        {isWithoutRole && say('pane.summary.no-row')}
      </Text>
    </>
  );
}
