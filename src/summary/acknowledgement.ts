import { type Block, type TableCell } from './page';
import { nameHolders } from './identity';
import { relatedTo, type RoleView } from './roleView';
import { type SummaryOptions } from './summaryOptions';

/** Holders who sign on lines of their own; where there are more, the others sign on the last one. */
const mostSigners = 6;

/** Room for what HR wants to add. */
export function tellNotes({ say }: RoleView, { typed }: SummaryOptions): Block[] {
  return [
    { kind: 'heading', text: say('summary.notes') },
    { kind: 'blank', text: typed?.['notes'] ?? '', field: 'notes' },
  ];
}

/** The holder, the manager and HR sign that they know the page. Names are those that the workbook gives. */
export function tellAcknowledgement(view: RoleView, options: SummaryOptions): Block[] {
  const { say } = view;
  const rows = signers(view, options).map(({ id, label, name }): TableCell[] => [
    label,
    { text: options.typed?.[`${id}.name`] ?? name, field: `${id}.name` },
    '',
    { text: options.typed?.[`${id}.date`] ?? '', field: `${id}.date` },
  ]);
  const columns = [
    { label: say('summary.sign.as'), twelfths: 3 },
    { label: say('summary.sign.name'), twelfths: 4 },
    { label: say('summary.sign.signature'), twelfths: 3 },
    { label: say('summary.sign.date'), twelfths: 2 },
  ];
  return [
    { kind: 'heading', text: say('summary.sign') },
    { kind: 'paragraph', text: say('summary.sign.words') },
    { kind: 'table', columns, rows, isForm: true },
  ];
}

type Signer = Readonly<{ id: string; label: string; name: string }>;

/** Who signs, and the name that stands there where nobody typed another. */
export function signers(view: RoleView, options: SummaryOptions): Signer[] {
  const { say, share, organisation } = view;
  const named = options.holder !== undefined || options.typed?.['holder'] !== undefined;
  const all = named ? [nameHolders(view, options)] : share.flatMap(({ holders }) => holders);
  const holders =
    all.length > mostSigners
      ? [...all.slice(0, mostSigners - 1), all.slice(mostSigners - 1).join(say('summary.comma'))]
      : all;
  const names = holders.length > 0 ? holders : [''];
  const [manager, ...others] = relatedTo(view, 'managers', 'administrative').map(
    (index) => organisation.roles[index]!,
  );
  // Several managers, and several who share the post of one: whoever signs writes the name.
  const managers = manager && others.length === 0 ? manager.holders : [];
  return [
    ...names.map((name, at) => ({
      id: `holder${at + 1}`,
      label:
        names.length === 1 ? say('summary.sign.holder') : say('summary.sign.holders', { number: at + 1 }),
      name,
    })),
    {
      id: 'manager',
      label: say('summary.sign.manager'),
      name: managers.length === 1 ? managers[0]! : '',
    },
    { id: 'hr', label: say('summary.sign.hr'), name: '' },
  ];
}
