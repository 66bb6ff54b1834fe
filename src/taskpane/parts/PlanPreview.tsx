import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { type EditPlan, type RowTexts } from '../../organisation/edit';
import { type Role } from '../../organisation/model';
import { type EditContext } from '../../organisation/planning/context';
import { type Effect, effectOfPlan } from '../../organisation/planning/effect';
import { isolate } from './describePlace';
import { revealSpaces } from './revealSpaces';
import { useSay, type Say } from '../paneContext';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  title: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, margin: 0 },
  list: { margin: 0, paddingInlineStart: '18px', overflowWrap: 'anywhere' },
  before: { color: tokens.colorStatusDangerForeground1 },
  after: { color: tokens.colorStatusSuccessForeground1, textDecorationLine: 'none' },
  place: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Changes that are listed; a code changed everywhere may make thousands. */
const mostShown = 100;

type EditPreviewProps = Readonly<{ plan: EditPlan; context: EditContext }>;

/** An edit before it is written; what it does to the structure is found out here. */
export function EditPreview({ plan, context }: EditPreviewProps) {
  const effect = useMemo(() => effectOfPlan(context, plan), [context, plan]);
  return <PlanPreview plan={plan} effect={effect} />;
}

type PlanPreviewProps = Readonly<{ plan: EditPlan; effect: Effect }>;

/** What will be written, cell by cell, and what it does to the structure. */
export function PlanPreview({ plan, effect }: PlanPreviewProps) {
  const styles = useStyles();
  const say = useSay();
  const { cells, insertions, removals } = plan;
  const count = cells.length + insertions.length + removals.length;
  const shown = {
    cells: cells.slice(0, mostShown),
    insertions: insertions.slice(0, mostShown),
    removals: removals.slice(0, mostShown),
  };
  const left = count - shown.cells.length - shown.insertions.length - shown.removals.length;
  const empty = say('pane.edit.empty');
  return (
    <section className={styles.root} data-testid="plan" aria-label={say('pane.edit.plan')}>
      <h2 className={styles.title}>{say('pane.edit.plan')}</h2>
      <ul className={styles.list}>
        {shown.cells.map(({ sheet, cell, before, after }) => (
          <li key={`${sheet}!${cell}`}>
            <span className={styles.place}>
              {say('pane.place', { sheet: isolate(sheet), cell: isolate(cell) })}
            </span>
            <del className={styles.before}>{before === '' ? empty : revealSpaces(before, after)}</del>{' '}
            <ins className={styles.after}>{after === '' ? empty : after}</ins>
          </li>
        ))}
        {shown.insertions.map(({ sheet, after, values }, index) => (
          <li key={`+${sheet} ${after} ${index}`}>
            <span className={styles.place}>
              {say('pane.edit.new-row', { sheet: isolate(sheet), row: after })}
            </span>
            <ins className={styles.after}>{tellRow(values)}</ins>
          </li>
        ))}
        {shown.removals.map(({ sheet, row, before }) => (
          <li key={`-${sheet} ${row}`}>
            <span className={styles.place}>{say('pane.edit.gone-row', { sheet: isolate(sheet), row })}</span>
            <del className={styles.before}>{tellRow(before)}</del>
          </li>
        ))}
      </ul>
      {left > 0 && <Text>{say('pane.edit.more', { count: left })}</Text>}
      <EffectList effect={effect} />
    </section>
  );
}

function tellRow(texts: RowTexts): string {
  return Object.values(texts)
    .filter((text) => text !== '')
    .join(' · ');
}

/** Who gets another manager, who comes along, and whether the top or a ring changes. */
function EffectList({ effect }: Pick<PlanPreviewProps, 'effect'>) {
  const styles = useStyles();
  const say = useSay();
  const { moves, newRings, tops } = effect;
  const isTopChanged = nameAll(tops.before, say) !== nameAll(tops.after, say) && moves.length > 0;
  if (moves.length === 0 && newRings === 0) return null;
  return (
    <>
      <h2 className={styles.title}>{say('pane.edit.effect')}</h2>
      <ul className={styles.list} data-testid="effect">
        {moves.slice(0, mostShown).map(({ role, from, to, below, span }) => (
          <li key={`${role.source.row}`}>
            {say('pane.edit.move', {
              role: role.title,
              from: from?.title ?? say('pane.edit.nobody'),
              to: to?.title ?? say('pane.edit.nobody'),
            })}{' '}
            {below > 0 && say('pane.edit.below', { count: below })}{' '}
            {to && say('pane.edit.span', { manager: to.title, count: span })}
          </li>
        ))}
        {isTopChanged && <li>{say('pane.edit.tops', { tops: nameAll(tops.after, say) })}</li>}
        {newRings > 0 && <li>{say('pane.edit.rings', { count: newRings })}</li>}
      </ul>
    </>
  );
}

function nameAll(roles: readonly Role[], say: Say): string {
  return roles.map(({ title }) => title).join(say('summary.comma'));
}
