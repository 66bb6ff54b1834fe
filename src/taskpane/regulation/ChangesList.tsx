import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { memo, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type Change, type Comparison } from '../../organisation/compare/comparison';
import { describeChange, nameOf } from '../../organisation/compare/describeChange';
import { usePane, useSay } from '../paneContext';
import { type ChangeGroup, changeKey, groupChanges, tick, tickOf } from './changesForm';
import { useGrowing } from './useGrowing';

/** Changes that are drawn at a time, in whole groups. */
const portion = 60;

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column' },
  group: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  head: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  changes: { listStyleType: 'none', margin: 0, padding: 0, paddingInlineStart: '20px' },
  words: { overflowWrap: 'anywhere' },
  flush: { marginInlineStart: '-8px' },
  more: { alignSelf: 'flex-start' },
});

type ChangesListProps = Readonly<{
  comparison: Comparison;
  ticked: ReadonlySet<string>;
  setTicked: (ticked: ReadonlySet<string>) => void;
}>;

/** All differences, by role, each to be ticked or not. */
export function ChangesList({ comparison, ticked, setTicked }: ChangesListProps) {
  const styles = useStyles();
  const say = useSay();
  const [limit, setLimit] = useState(portion);
  const groups = useMemo(() => groupChanges(comparison), [comparison]);
  const wanted = firstGroups(groups, limit);
  const shown = wanted.slice(0, useGrowing(wanted.length));
  const left = groups.length - wanted.length;
  const set = useTick(ticked, setTicked);
  return (
    <div className={styles.list} data-testid="changes">
      {shown.map((group) => (
        <Group key={group.key} group={group} ticked={ticked} set={set} />
      ))}
      {left > 0 && (
        <Button
          className={styles.more}
          onClick={() => {
            setLimit(limit + portion);
          }}
        >
          {say('pane.regulation.more-roles', { count: left })}
        </Button>
      )}
    </div>
  );
}

/** Ticks changes, and stays the same function, so that only the rows that change are drawn again. */
function useTick(ticked: ReadonlySet<string>, setTicked: ChangesListProps['setTicked']): GroupProps['set'] {
  const latest = useRef({ ticked, setTicked });
  useEffect(() => {
    latest.current = { ticked, setTicked };
  });
  return useCallback((changes, isOn) => {
    latest.current.setTicked(tick(latest.current.ticked, changes, isOn));
  }, []);
}

/** Whole groups until so many changes stand there. */
function firstGroups(groups: readonly ChangeGroup[], limit: number): readonly ChangeGroup[] {
  let count = 0;
  const end = groups.findIndex(({ changes }) => (count += changes.length) >= limit);
  return end === -1 ? groups : groups.slice(0, end + 1);
}

type GroupProps = Readonly<{
  group: ChangeGroup;
  ticked: ReadonlySet<string>;
  set: (changes: readonly Change[], isOn: boolean) => void;
}>;

function Group({ group, ticked, set }: GroupProps) {
  const styles = useStyles();
  const say = useSay();
  const { language } = usePane();
  const { role, changes } = group;
  const name = role ? nameOf(language, role) : say('compare.things.unit');
  return (
    <div className={styles.group} role="group" aria-label={name}>
      <Checkbox
        className={styles.flush}
        checked={tickOf(ticked, changes)}
        label={<span className={styles.head}>{name}</span>}
        onChange={(_, { checked }) => {
          set(changes, checked === true);
        }}
      />
      <ul className={styles.changes}>
        {changes.map((change) => {
          const key = changeKey(change);
          return <ChangeRow key={key} change={change} isTicked={ticked.has(key)} set={set} />;
        })}
      </ul>
    </div>
  );
}

type ChangeRowProps = Readonly<{ change: Change; isTicked: boolean; set: GroupProps['set'] }>;

const ChangeRow = memo(function ChangeRow({ change, isTicked, set }: ChangeRowProps) {
  const styles = useStyles();
  const { language } = usePane();
  return (
    <li>
      <Checkbox
        className={styles.flush}
        data-testid={`change-${change.what}-${change.change}`}
        checked={isTicked}
        label={<span className={styles.words}>{describeChange(language, change)}</span>}
        onChange={(_, { checked }) => {
          set([change], checked === true);
        }}
      />
    </li>
  );
});
