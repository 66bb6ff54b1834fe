/** What the ribbon's commands say in their notice. */
export const commands = {
  'commands.close': 'Close',
  'commands.no-role': 'Choose a role first',
  'commands.no-role.how':
    'Select a cell in the row of the role, on the sheet of roles, duties or reporting lines, and press "Role summary" again. Governing bodies and abolished roles have no summary.',
  'commands.written': 'Done, but from left to right',
};
