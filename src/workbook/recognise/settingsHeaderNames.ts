/** What workbooks call the fields of the About, Rules and Waivers sheets, beside the headers that Haykal itself writes. */
export const settingsHeaderNames = {
  about: { key: ['البند', 'key', 'field'], value: ['المحتوى', 'content'] },
  rules: {
    rule: ['اسم القاعدة', 'rule id', 'id'],
    severity: ['الخطورة', 'level'],
    value: ['الحد', 'limit'],
    explanation: ['الوصف', 'description'],
  },
  waivers: {
    rule: ['اسم القاعدة', 'rule id'],
    subject: ['about', 'finding', 'النتيجة'],
    reason: ['المبرر', 'why', 'justification'],
    who: ['المسؤول', 'by', 'approved by', 'accepted by'],
    date: ['on', 'approved on'],
  },
} as const;
