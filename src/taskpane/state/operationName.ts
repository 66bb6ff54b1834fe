/** The pane's operations; each has a view of its own. */
export const operationNames = ['validate', 'chart', 'summary', 'sheets'] as const;
export type OperationName = (typeof operationNames)[number];
