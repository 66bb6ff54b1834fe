import { Badge, Button, Checkbox, Link, makeStyles, tokens } from '@fluentui/react-components';
import { memo, useState } from 'react';
import { type Certainty, type ProposedLine } from '../../regulation/model';
import { isolate } from '../parts/describePlace';
import { type Option } from '../parts/matchOptions';
import { type Say, useSay } from '../paneContext';
import { LineEditor } from './LineEditor';
import { isChanged, type LineChoice } from './linesForm';
import { type LinesProps } from './linesProps';
import { quote } from './quote';

const useStyles = makeStyles({
  root: { minWidth: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  check: { marginInlineStart: '-8px' },
  label: { overflowWrap: 'anywhere' },
  facts: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    paddingInlineStart: '24px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  badge: { alignSelf: 'flex-start' },
  quote: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalS,
    borderInlineStartWidth: '2px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorNeutralStroke2,
    color: tokens.colorNeutralForeground1,
  },
  link: { fontSize: tokens.fontSizeBase200 },
  change: { alignSelf: 'flex-start', marginInlineStart: '-8px', minWidth: 'unset' },
});

const colours: Readonly<Record<Certainty, 'success' | 'informative' | 'warning'>> = {
  stated: 'success',
  reported: 'informative',
  ladder: 'informative',
  assumed: 'warning',
};

/** Words that are quoted for one line; more of them say the same. */
const mostQuoted = 3;

type LineItemProps = LinesProps & Readonly<{ at: number; choice: LineChoice; options: readonly Option[] }>;

/** One proposed line: who reports to whom, how sure that is, and the words that say it. */
export const LineItem = memo(function LineItem(props: LineItemProps) {
  const { at, document, choice, decide, options } = props;
  const styles = useStyles();
  const say = useSay();
  const [isEditing, setIsEditing] = useState(false);
  const line = document.reporting.lines[at]!;
  const manager = options.find(({ key }) => key === choice.reportsTo)?.name ?? choice.reportsTo;
  return (
    <div className={styles.root} data-testid="proposed-line">
      <Checkbox
        className={styles.check}
        checked={choice.isTaken}
        label={
          <span className={styles.label}>
            {say('pane.regulation.line', { relation: choice.relation, manager })}
          </span>
        }
        onChange={(_, { checked }) => {
          decide(at, { isTaken: checked === true });
        }}
      />
      <div className={styles.facts}>
        <Badge appearance="tint" size="medium" color={colours[line.certainty]} className={styles.badge}>
          {say(
            isChanged(line, choice) ? 'pane.regulation.changed' : `regulation.certainty.${line.certainty}`,
          )}
        </Badge>
        <Ground line={line} {...props} />
        <Button
          className={styles.change}
          size="small"
          appearance="subtle"
          aria-expanded={isEditing}
          data-testid="change-line"
          onClick={() => {
            setIsEditing(!isEditing);
          }}
        >
          {say(isEditing ? 'pane.regulation.change.close' : 'pane.regulation.change')}
        </Button>
        {isEditing && <LineEditor at={at} options={options} decide={decide} line={line} choice={choice} />}
      </div>
    </div>
  );
});

/** Why a line is proposed, and where the document says so. */
function Ground({ line, document, showLine }: LineItemProps & Readonly<{ line: ProposedLine }>) {
  const styles = useStyles();
  const say = useSay();
  const { lines } = document.regulation;
  const words = line.words.slice(0, mostQuoted);
  return (
    <>
      <span>{say(`regulation.why.${line.reason}`)}</span>
      {words.map(({ line: at, text }, index) => (
        <div key={`${at} ${index}`}>
          {(text !== '' || line.reason === 'start') && (
            <blockquote className={styles.quote}>
              {say('pane.regulation.quote', { words: isolate(quote(lines[at]!.text, text)) })}
            </blockquote>
          )}
          <Link
            as="button"
            inline
            className={styles.link}
            onClick={() => {
              showLine(at);
            }}
          >
            {say('pane.regulation.see-line', { line: lines[at]!.line })}
          </Link>
        </div>
      ))}
      {line.basis.length > 0 && (
        <span>{say('pane.regulation.basis', { basis: tellBasis(line, document, say) })}</span>
      )}
    </>
  );
}

/** The duties that say so, each with the role whose duty it is. */
function tellBasis({ basis }: ProposedLine, { regulation }: LinesProps['document'], say: Say): string {
  return basis
    .map((entry) => {
      const point = entry.indexOf('.');
      const role = regulation.roles.find(({ code }) => code === entry.slice(0, point));
      if (!role) return isolate(entry);
      const number = entry.slice(point + 1);
      return say('pane.regulation.basis.duty', { number, role: role.title });
    })
    .join(say('compare.comma'));
}
