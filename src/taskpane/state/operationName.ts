/** The pane's operations; each has a view of its own. */
export const operationNames = ['validate', 'chart', 'summary', 'edit', 'sheets', 'regulation'] as const;
export type OperationName = (typeof operationNames)[number];
