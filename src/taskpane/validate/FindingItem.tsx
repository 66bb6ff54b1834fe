import {
  createCustomFocusIndicatorStyle,
  Link,
  makeStyles,
  mergeClasses,
  Text,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { describeFinding } from '../../rules/message';
import { type Place } from '../../organisation/edit';
import { type Finding } from '../../rules/rule';
import { describePlace } from '../parts/describePlace';
import { useGoTo, type GoTo } from '../parts/useGoTo';
import { usePane, useSay } from '../paneContext';
import { FindingActions } from './FindingActions';
import { SeverityIcon } from './SeverityIcon';

/** Related places that are named; a role that is mentioned in a hundred cells needs no hundred links. */
const mostRelated = 4;

const useStyles = makeStyles({
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  finding: {
    ...typographyStyles.body1,
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    boxSizing: 'border-box',
    width: '100%',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    textAlign: 'start',
    overflowWrap: 'anywhere',
    ...createCustomFocusIndicatorStyle({
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    }),
  },
  pressable: {
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':active': { backgroundColor: tokens.colorSubtleBackgroundPressed },
  },
  followed: { paddingBlockEnd: 0 },
  icon: { marginBlockStart: '2px' },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  facts: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  severity: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
  below: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    paddingInlineStart: '28px',
    paddingBlockEnd: tokens.spacingVerticalS,
  },
  link: { ...typographyStyles.caption1, minHeight: '24px', textAlign: 'start' },
  quiet: { color: tokens.colorNeutralForeground3, lineHeight: '24px' },
  trouble: {
    display: 'block',
    paddingInlineStart: '28px',
    paddingBlockEnd: tokens.spacingVerticalS,
    color: tokens.colorStatusDangerForeground1,
  },
});

/** One finding. Pressed, it leads to its cell; the focus stays on it, so that the next one is a key away. */
export function FindingItem({ finding }: Readonly<{ finding: Finding }>) {
  const styles = useStyles();
  const { place, related = [] } = finding;
  const goTo = useGoTo();
  return (
    <li className={styles.item}>
      {place.sheet === '' ? (
        <div className={styles.finding} data-testid="finding">
          <Words finding={finding} />
        </div>
      ) : (
        <button
          type="button"
          className={mergeClasses(styles.finding, styles.pressable, styles.followed)}
          data-testid="finding"
          onClick={() => {
            goTo.go(place);
          }}
        >
          <Words finding={finding} />
        </button>
      )}
      {related.length > 0 && <Related places={related} home={place.sheet} goTo={goTo} />}
      <FindingActions finding={finding} />
      {goTo.trouble !== null && <Text className={styles.trouble}>{goTo.trouble}</Text>}
    </li>
  );
}

function Words({ finding }: Readonly<{ finding: Finding }>) {
  const styles = useStyles();
  const { language } = usePane();
  const say = useSay();
  const { severity, place, rule } = finding;
  return (
    <>
      <SeverityIcon severity={severity} className={styles.icon} />
      <span className={styles.words}>
        <span>{describeFinding(language, finding)}</span>
        <span className={styles.facts}>
          <span className={styles.severity}>{say(`severity.${severity}`)}</span>
          {place.sheet !== '' && <> · {describePlace(language, place)}</>}
          {' · '}
          <bdi dir="ltr">{rule}</bdi>
        </span>
      </span>
    </>
  );
}

type RelatedProps = Readonly<{ places: readonly Place[]; home: string; goTo: GoTo }>;

/** Other places that have to do with a finding; on its own sheet the address says enough. */
function Related({ places, home, goTo }: RelatedProps) {
  const styles = useStyles();
  const { language } = usePane();
  const say = useSay();
  const more = places.length - mostRelated;
  return (
    <div className={styles.below}>
      <Text size={200} className={styles.quiet}>
        {say('pane.findings.related')}
      </Text>
      {places.slice(0, mostRelated).map((place) => (
        <Link
          key={`${place.sheet} ${place.cell}`}
          as="button"
          inline
          className={styles.link}
          aria-label={describePlace(language, place)}
          onClick={() => {
            goTo.go(place);
          }}
        >
          {place.sheet === home ? place.cell : describePlace(language, place)}
        </Link>
      ))}
      {more > 0 && (
        <Text size={200} className={styles.quiet}>
          {say('pane.findings.related-more', { count: more })}
        </Text>
      )}
    </div>
  );
}
