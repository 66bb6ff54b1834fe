import { Button, makeStyles, Switch, Text, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type Regulation } from '../../regulation/model';
import { type Option } from '../parts/matchOptions';
import { useViewStyles } from '../parts/useViewStyles';
import { useSay } from '../paneContext';
import { LineItem } from './LineItem';
import {
  choiceOf,
  chooseLine,
  groupLines,
  type LineChoice,
  type LineGroup,
  type LinesForm,
  needsLook,
  takenLines,
  twiceManaged,
} from './linesForm';
import { type LinesProps } from './linesProps';
import { type ReadDocument } from './regulationWork';
import { RolesWithoutLine } from './RolesWithoutLine';
import { useGrowing } from './useGrowing';
import { type Importing } from './useImporting';

/** Roles whose lines are drawn at a time. */
const portion = 30;

const useStyles = makeStyles({
  role: { margin: 0, marginBlockEnd: tokens.spacingVerticalXXS, overflowWrap: 'anywhere' },
  group: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingBlockStart: tokens.spacingVerticalS },
  rivals: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(130px, 1fr))',
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingVerticalXS,
    border: `1px solid ${tokens.colorStatusWarningBorder2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  rivalsTitle: { gridColumn: '1 / -1', color: tokens.colorStatusWarningForeground2 },
  warning: { display: 'block', color: tokens.colorStatusWarningForeground2 },
});

type LinesPanelProps = Pick<LinesProps, 'document' | 'showLine'> & Readonly<{ importing: Importing }>;

/** The proposed reporting lines, by role, to be accepted, dropped or changed. */
export function LinesPanel({ document, importing, showLine }: LinesPanelProps) {
  const view = useViewStyles();
  const say = useSay();
  const [onlyToCheck, setOnlyToCheck] = useState(false);
  const [limit, setLimit] = useState(portion);
  const { regulation, reporting } = document;
  const { lines } = reporting;
  const { form } = importing;
  const groups = useMemo(() => groupLines(regulation, lines, onlyToCheck), [regulation, lines, onlyToCheck]);
  const twice = useMemo(() => twiceManaged(takenLines(lines, form)), [lines, form]);
  const options = useMemo(() => optionsOf(regulation), [regulation]);
  const toCheck = lines.filter(needsLook).length;
  const left = groups.length - limit;
  const drawn = useGrowing(Math.min(limit, groups.length));
  const decide = useDecide(document, importing);
  return (
    <div className={view.view} data-testid="lines">
      <p className={view.intro}>{say('pane.regulation.lines.intro')}</p>
      {toCheck > 0 && (
        <Switch
          className={view.flush}
          checked={onlyToCheck}
          data-testid="only-to-check"
          label={say('pane.regulation.lines.only', { count: toCheck })}
          onChange={(_, { checked }) => {
            setOnlyToCheck(checked);
            setLimit(portion);
          }}
        />
      )}
      {groups.slice(0, drawn).map((group) => (
        <Group
          key={group.role}
          group={group}
          isTwiceManaged={twice.has(group.role)}
          options={options}
          document={document}
          form={form}
          decide={decide}
          showLine={showLine}
        />
      ))}
      {left > 0 && (
        <Button
          onClick={() => {
            setLimit(limit + portion);
          }}
        >
          {say('pane.regulation.more-roles', { count: Math.min(left, portion) })}
        </Button>
      )}
      <RolesWithoutLine document={document} importing={importing} options={options} />
    </div>
  );
}

/** Decides about lines, and stays the same function, so that only the lines that change are drawn again. */
function useDecide({ reporting }: ReadDocument, importing: Importing): LinesProps['decide'] {
  const latest = useRef(importing);
  useEffect(() => {
    latest.current = importing;
  });
  return useCallback(
    (at: number, changed: Partial<LineChoice>) => {
      const { form, setForm } = latest.current;
      setForm(chooseLine(reporting.lines, form, at, changed));
    },
    [reporting],
  );
}

type GroupProps = LinesProps &
  Readonly<{ group: LineGroup; form: LinesForm; isTwiceManaged: boolean; options: readonly Option[] }>;

function Group({ group, form, isTwiceManaged, ...props }: GroupProps) {
  const styles = useStyles();
  const view = useViewStyles();
  const say = useSay();
  const all = props.document.reporting.lines;
  const name = props.options.find(({ key }) => key === group.role)?.name ?? group.role;
  return (
    <section className={styles.group} data-testid="line-group" aria-label={name}>
      <Text as="h3" weight="semibold" block className={styles.role}>
        <bdi>{group.role}</bdi> · <bdi>{name}</bdi>
      </Text>
      <div className={view.view}>
        {group.clusters.map(({ lines, isContradiction }) => {
          const items = lines.map((at) => (
            <LineItem key={at} at={at} choice={choiceOf(all, form, at)} {...props} />
          ));
          if (!isContradiction) return items;
          return (
            <div key={lines[0]} className={styles.rivals} data-testid="rivals">
              <Text size={200} weight="semibold" className={styles.rivalsTitle}>
                {say('pane.regulation.rivals', { count: lines.length })}
              </Text>
              {items}
            </div>
          );
        })}
        {isTwiceManaged && (
          <Text size={200} className={styles.warning} role="status">
            {say('pane.regulation.twice-managed')}
          </Text>
        )}
      </div>
    </section>
  );
}

/** All whom a role can report to. */
function optionsOf({ bodies, roles }: Regulation): readonly Option[] {
  return [
    ...bodies.map(({ code, title }) => ({ key: code, code, name: title, label: title })),
    ...roles.map(({ code, title, unit }) => ({
      key: code,
      code,
      name: title,
      label: `${code} – ${title}`,
      detail: unit,
    })),
  ];
}
