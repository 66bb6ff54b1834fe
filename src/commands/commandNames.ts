/** The functions that the ribbon's buttons call, by the names that manifest.xml gives them. */
export const commandNames = {
  validate: 'validate',
  drawChart: 'drawChart',
  summariseRole: 'summariseRole',
} as const;

export type CommandName = keyof typeof commandNames;
