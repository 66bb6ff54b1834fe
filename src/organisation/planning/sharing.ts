import { emptyPlan, type EditPlan } from '../edit';
import { foldCode, foldText } from '../fold';
import { type SheetKind } from '../model';
import { type WrittenRow } from '../written';
import { statusWords } from '../words';
import { combine, type EditContext, isRefusal, type Planned } from './context';
import { nameAsColumn } from './naming';
import { references } from './references';
import { editRow, type FieldTexts, keeps, textOf } from './rows';

/** Empties the column that says who gave each waiver. */
export function clearWaiverNames(context: EditContext): EditPlan {
  return clearField(context, 'waivers', 'who', () => ({ who: '' }));
}

/**
 * Empties the column of holders. A cell that says `Vacant` in place of a name stays, or goes over to the column for the status;
 * a manager who is named by the holder's name is named by the role instead.
 */
export function clearHolders(context: EditContext): EditPlan {
  const hasStatus = keeps(context, 'roles', 'status');
  const cleared = clearField(context, 'roles', 'holder', (row): FieldTexts => {
    const written = textOf(row.fields.holder);
    const status = statusWords.get(foldText(written));
    if (status === undefined) return { holder: '' };
    // Without a column for it, the word has to stay where it is.
    if (!hasStatus) return {};
    return textOf(row.fields.status) === '' ? { holder: '', status } : { holder: '' };
  });
  return join([cleared, renameManagers(context)]);
}

/** Cells that name a role by its holder alone. */
function renameManagers(context: EditContext): EditPlan {
  const { roles } = context.organisation;
  const byHolder = new Map<string, number>();
  const names = new Set<string>();
  roles.forEach(({ code, title, titleEn, aliases, holders }, index) => {
    for (const name of [title, titleEn, ...aliases]) names.add(foldText(name));
    names.add(foldCode(code));
    for (const holder of holders) if (!byHolder.has(foldText(holder))) byHolder.set(foldText(holder), index);
  });
  return join(
    references.flatMap(([kind, field]) =>
      (context.tables.rows[kind] ?? []).map((row) => {
        const written = textOf(row.fields[field]);
        const index = byHolder.get(foldText(written));
        const isName = index === undefined || names.has(foldText(written)) || names.has(foldCode(written));
        if (isName || row.inherited?.[field] !== undefined) return emptyPlan;
        return editRow(context, kind, row, {
          [field]: roles[index]!.code || nameAsColumn(context, kind, field, index),
        });
      }),
    ),
  );
}

function clearField(
  context: EditContext,
  kind: SheetKind,
  field: string,
  change: (row: WrittenRow) => FieldTexts,
): EditPlan {
  return join(
    (context.tables.rows[kind] ?? []).map((row) =>
      textOf(row.fields[field]) === '' || row.inherited?.[field] !== undefined
        ? emptyPlan
        : editRow(context, kind, row, change(row)),
    ),
  );
}

/** None of these edits can be refused: their columns are there, and merged cells are left out. */
function join(plans: readonly Planned[]): EditPlan {
  const plan = combine(plans.filter((each) => !isRefusal(each)));
  return isRefusal(plan) ? emptyPlan : plan;
}
