import { tidyText } from '../../fold';
import { makeReferrer } from '../../reference';
import { references } from '../references';
import { textOf } from '../rows';
import { type Work } from './work';

/** Lets every cell that names a role, and that no change has settled, go on naming the same one. */
export function followNames({ context, names, draft }: Work): void {
  const refer = makeReferrer(context.organisation.roles);
  for (const [kind, field] of references) {
    for (const row of context.tables.rows[kind] ?? []) {
      if (draft.isRemoved(row) || draft.isSet(row, field) || row.inherited?.[field] !== undefined) continue;
      const written = textOf(row.fields[field]);
      const followed = names.follow(kind, field, written, refer(tidyText(written)));
      if (followed !== undefined) draft.set(kind, row, field, followed);
    }
  }
}
