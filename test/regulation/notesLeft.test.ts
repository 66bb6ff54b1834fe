import { notesLeft } from '../../src/regulation/notesLeft';
import { parseRegulation } from '../../src/regulation/parse';
import { readPlainText } from '../../src/regulation/plainText';

it.each([
  ['what is said of a unit', 'Archive Unit\nThe unit works on weekdays.', ['The unit works on weekdays.']],
  ['nothing of what a role notes', '', []],
  ['no bylaw of a unit, which the workbook keeps', 'Archive Unit\nThe unit has its own bylaw.', []],
])('leaves %s', (_, before, left) => {
  const text = `${before}\n1- Director\n* Note: Sits upstairs.\n1. Leads.\n2- Clerk\n1. Files the letters.\n`;
  const regulation = parseRegulation(readPlainText(text));
  expect(notesLeft(regulation).map((line) => line.text)).toEqual(left);
  expect(regulation.roles[0]!.notes).toEqual(['Sits upstairs.']);
});
