import { Button, Field, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useMemo, useState, type RefObject } from 'react';
import { type Choices } from '../../operations/listChoices';
import { Picker } from '../parts/Picker';
import { useSay } from '../paneContext';
import { roleOptions } from './roleOptions';
import { type SummaryForm } from './summaryForm';

const useStyles = makeStyles({
  add: { alignSelf: 'flex-start' },
  list: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXXS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
});

type SeveralFieldProps = Readonly<{
  form: SummaryForm;
  change: (changed: Partial<SummaryForm>) => void;
  choices: Choices;
  missing: string | undefined;
  field: RefObject<HTMLInputElement | null>;
}>;

/** A field and a button that add roles to the list below them; each can be taken out again. */
export function SeveralField({ form, change, choices, missing, field }: SeveralFieldProps) {
  const styles = useStyles();
  const say = useSay();
  const options = useMemo(() => roleOptions(choices.roles), [choices.roles]);
  const [draft, setDraft] = useState<string | null>(null);
  const left = useMemo(
    () => options.filter(({ key }) => !form.several.includes(key)),
    [options, form.several],
  );
  const chosen = form.several.flatMap((code) => options.filter(({ key }) => key === code));
  return (
    <>
      <Field label={say('pane.summary.role')} validationMessage={missing}>
        <Picker
          // Emptied each time that a role went from it to the list.
          key={form.several.length}
          ref={field}
          testId="several"
          options={left}
          chosen={draft}
          choose={setDraft}
          placeholder={say('pane.summary.role.placeholder')}
        />
      </Field>
      <Button
        className={styles.add}
        size="small"
        icon={<AddRegular />}
        data-testid="add-role"
        disabledFocusable={draft === null}
        onClick={() => {
          if (draft === null) return;
          change({ several: [...form.several, draft] });
          setDraft(null);
        }}
      >
        {say('pane.summary.several.add')}
      </Button>
      {chosen.length > 0 && (
        <ul className={styles.list} aria-label={say('pane.summary.several.list')}>
          {chosen.map(({ key, label }) => (
            <li key={key}>
              <Button
                size="small"
                icon={<DismissRegular />}
                iconPosition="after"
                aria-label={say('pane.summary.several.remove', { role: label })}
                onClick={() => {
                  change({ several: form.several.filter((code) => code !== key) });
                  field.current?.focus();
                }}
              >
                {label}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
