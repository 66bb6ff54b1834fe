import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { OrganizationFilled } from '@fluentui/react-icons/svg/organization';
import { useSay } from './paneContext';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    flexShrink: 0,
    minHeight: '36px',
    paddingLeft: '12px /* @noflip */',
    // Office lays its own menu over 34 x 32 px of the top right corner, in either direction.
    paddingRight: '42px /* @noflip */',
    color: tokens.colorBrandForeground1,
  },
  mark: { fontSize: '20px', flexShrink: 0 },
  name: { ...typographyStyles.subtitle2, margin: 0 },
});

/** The name of the add-in. */
export function Header() {
  const styles = useStyles();
  const say = useSay();
  return (
    <header className={styles.header}>
      <OrganizationFilled className={styles.mark} aria-hidden />
      <h1 className={styles.name}>{say('pane.name')}</h1>
    </header>
  );
}
