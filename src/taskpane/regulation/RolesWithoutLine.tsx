import { Button, Field, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { type ReadRole } from '../../regulation/model';
import { type Option } from '../parts/matchOptions';
import { Picker } from '../parts/Picker';
import { useSay } from '../paneContext';
import { chooseManager, rolesWithoutLine } from './linesForm';
import { type ReadDocument } from './regulationWork';
import { useGrowing } from './useGrowing';
import { type Importing } from './useImporting';

/** Roles that are listed; the others are counted. */
const mostShown = 50;

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingBlockStart: tokens.spacingVerticalS,
  },
  title: { margin: 0 },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
  row: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

type RolesWithoutLineProps = Readonly<{
  document: ReadDocument;
  importing: Importing;
  options: readonly Option[];
}>;

/** The roles that nobody is proposed for or that were left without: HR may say to whom they report, or leave them. */
export function RolesWithoutLine({ document, importing, options }: RolesWithoutLineProps) {
  const styles = useStyles();
  const say = useSay();
  const { regulation, reporting } = document;
  const { form } = importing;
  const roles = useMemo(
    () => rolesWithoutLine(regulation, reporting.lines, form),
    [regulation, reporting, form],
  );
  const drawn = useGrowing(Math.min(mostShown, roles.length));
  if (roles.length === 0) return null;
  return (
    <section className={styles.root} data-testid="without-line" aria-labelledby="without-line">
      <Text as="h3" id="without-line" weight="semibold" className={styles.title}>
        {say('pane.regulation.without-line', { count: roles.length })}
      </Text>
      <Text size={200} className={styles.quiet}>
        {say('pane.regulation.without-line.do')}
      </Text>
      <ul className={styles.list}>
        {roles.slice(0, drawn).map((role) => (
          <RoleRow key={role.code} role={role} importing={importing} options={options} />
        ))}
      </ul>
      {roles.length > mostShown && (
        <Text size={200} className={styles.quiet}>
          {say('pane.regulation.more', { count: roles.length - mostShown })}
        </Text>
      )}
    </section>
  );
}

type RoleRowProps = Omit<RolesWithoutLineProps, 'document'> & Readonly<{ role: ReadRole }>;

function RoleRow({ role, importing, options }: RoleRowProps) {
  const styles = useStyles();
  const say = useSay();
  const { form, setForm } = importing;
  const { code, title } = role;
  const [isOpen, setIsOpen] = useState(form.added.has(code));
  const name = `${code} · ${title}`;
  return (
    <li>
      {isOpen ? (
        <Field label={<bdi>{name}</bdi>}>
          <Picker
            testId="own-manager"
            options={options.filter(({ key }) => key !== code)}
            chosen={form.added.get(code) ?? null}
            choose={(manager) => {
              setForm(chooseManager(form, code, manager));
            }}
            placeholder={say('pane.regulation.choose-manager')}
          />
        </Field>
      ) : (
        <div className={styles.row}>
          <bdi className={styles.name}>{name}</bdi>
          <Button
            size="small"
            aria-label={say('pane.regulation.give-manager.of', { role: title })}
            onClick={() => {
              setIsOpen(true);
            }}
          >
            {say('pane.regulation.give-manager')}
          </Button>
        </div>
      )}
    </li>
  );
}
