import { tidyText } from '../../fold';
import { makeReferrer } from '../../reference';
import { inPortions, type Turns } from '../../turns';
import { references } from '../references';
import { textOf } from '../rows';
import { type Work } from './work';

/** Lets every cell that names a role, and that no change has settled, go on naming the same one. */
export function* followingNames({ context, names, draft }: Work): Turns<void> {
  const refer = makeReferrer(context.organisation.roles);
  for (const [kind, field] of references) {
    yield* inPortions(context.tables.rows[kind] ?? [], (row) => {
      if (draft.isRemoved(row) || draft.isSet(row, field) || row.inherited?.[field] !== undefined) return;
      const written = textOf(row.fields[field]);
      const followed = names.follow(kind, field, written, refer(tidyText(written)));
      if (followed !== undefined) draft.set(kind, row, field, followed);
    });
  }
}
