/** Words of the regulation: labels of the written form, what was read and proposed. */
export const regulation = {
  'regulation.label.body': 'Governing body',
  'regulation.label.track': 'Next track',
  'regulation.label.unit': 'Next unit',
  'regulation.label.parent': 'Parent unit',
  'regulation.label.ownBylaw': 'Own bylaw',
  'regulation.label.role': 'Role',
  'regulation.label.titleEn': 'Title in English',
  'regulation.label.kind': 'Kind of role',
  'regulation.label.lead': 'Lead-in',
  'regulation.label.duty': 'Duty',
  'regulation.label.cadence': 'Cadence',
  'regulation.label.lines': 'Reporting lines',
  'regulation.lines-given': 'those under each role, and no others',
  'regulation.label.administrative': 'Reports to',
  'regulation.label.technical': 'Technically reports to',
  'regulation.label.coordination': 'Coordinates with',
  'regulation.label.deputising': 'Stands in for',
  'regulation.label.note': 'Note',
  'regulation.heading': 'Structure and duties',
  'regulation.heading-of': 'Structure and duties of {organisation}',
  'regulation.why.words': 'The text says so.',
  'regulation.why.label': 'The document names this manager beside the role.',
  'regulation.why.report':
    'The role reports on something to this one. That alone does not make it the manager.',
  'regulation.why.ladder':
    'It stands right above in a unit that lists its roles from the highest to the lowest.',
  'regulation.why.head': 'The document names nobody; the role at the top is supposed.',
  'regulation.why.start': 'The document names nobody; the structure starts from this body.',
  'regulation.why.request': 'It works at the request of this role.',
  'regulation.why.collective': 'It works for the executive management, for which this role stands.',
  'regulation.notes-left':
    '{count, plural, one {One note is about no role. The workbook has no place for it, so it stays in the document:} other {# notes are about no role. The workbook has no place for them, so they stay in the document:}}',
  'error.regulation.not-docx':
    'This file is not a Word document that Haykal can read. Open it in Word and save it as .docx, or copy its text into a .txt file and try again.',
  'error.regulation.encrypted':
    'This document is protected by a password. Open it in Word, remove the password (File, Info, Protect Document), save it, and try again.',
  'error.regulation.too-large':
    'This file is larger than what Haykal reads. Copy the part with the structure and the duties into a new document and try again.',
  'error.regulation.damaged':
    'This file could not be read: its content is damaged or incomplete. Open it in Word and save a new copy, or copy its text into a .txt file and try again.',
  'error.regulation.old-doc':
    'This document is in the old format of Word (.doc). Open it in Word, save it as .docx, and try again.',
  'error.regulation.not-text':
    'This file is neither text nor a Word document. Open it in the program it was written with and save it as .docx or .txt, or copy its text into a .txt file and try again.',
};
