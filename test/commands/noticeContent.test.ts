import { composeNotice, readNotice } from '../../src/commands/noticeContent';

const telling = {
  title: 'pane.failed.validate',
  message: 'error.writing.sheet-protected',
  values: { sheet: '<img src=x>' },
  details: 'AccessDenied',
} as const;

test('a notice arrives as it was sent, in the language of Office', () => {
  const arabic = composeNotice('ar', telling);
  expect(arabic).toMatchObject({ language: 'ar', direction: 'rtl', name: 'هيكل' });
  expect(arabic.text).toContain('<img src=x>');
  expect(readNotice(JSON.stringify(arabic))).toEqual(arabic);
  expect(composeNotice('en', telling)).toMatchObject({ direction: 'ltr', labels: { close: 'Close' } });
});

test('a notice without details is one too', () => {
  const { details: _, ...rest } = telling;
  const sent = composeNotice('en', rest);
  expect(readNotice(JSON.stringify(sent)).details).toBeUndefined();
});

test.each(['', 'text', '{}', '{"title":1}'])('%j is none', (message) => {
  expect(() => readNotice(message)).toThrow();
});
