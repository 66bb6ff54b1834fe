/** كلمات الهيكل التنظيمي المرسوم. */
export const chart = {
  'chart.sheet': 'الهيكل التنظيمي',
  'chart.title': '{organisation}: الهيكل التنظيمي',
  'chart.unit': 'الوحدة: {unit}',
  'chart.version': 'الإصدار: {version}',
  'chart.effective': 'سارٍ من: {date}',
  'chart.comma': '، ',
  'chart.empty': 'لا أدوار تُعرض هنا.',
  'chart.untitled': 'بلا مسمى (الصف {row})',
  'chart.label': '{title} ({code})',
  'chart.posts': '×{count}',
  'chart.moreHolders':
    '{count, plural, one {وشاغل آخر} two {وشاغلان آخران} few {و# شاغلين آخرين} many {و# شاغلًا آخر} other {و# شاغل آخر}}',
  'chart.apart': 'أدوار بلا مدير إداري',
  'chart.apart.why':
    'لا خط تبعية إدارية يصل هذه الأدوار بأعلى الهيكل، أو أن خطوطها تدور في حلقة، أو أنها ملغاة. تظهر هنا مع من يتبعها.',
  'chart.relation.administrative': 'إداريًا أيضًا: {roles}',
  'chart.relation.technical': 'فنيًا: {roles}',
  'chart.relation.coordination': 'تنسيق مع: {roles}',
  'chart.relation.deputising': 'ينوب عن: {roles}',
  'chart.ring': 'حلقة تبعية، يتبع: {role}',
  'chart.legend': 'دليل القراءة',
  'chart.legend.lines': 'الخط المتصل: تبعية إدارية، من المدير إلى من يتبعه.',
  'chart.legend.relations': 'التبعية الفنية والتنسيق والإنابة مكتوبة داخل مربع الدور مع رقم الدور الآخر.',
  'chart.legend.relationsByTitle':
    'التبعية الفنية والتنسيق والإنابة مكتوبة داخل مربع الدور مع مسمى الدور الآخر.',
  'chart.legend.borders':
    'الإطار المتقطع: دور مرن أو مؤقت. المربع الأبيض: دور شاغر. المربع الداكن: هيئة حاكمة.',
  'chart.legend.track': 'المسار: {track}',
  'chart.alt.code': 'رقم الدور {code}',
  'chart.alt.reportsTo': 'يتبع إداريًّا: {role}',
  'chart.alt.noManager': 'بلا مدير إداري',
  'chart.alt.reports':
    '{count, plural, one {يتبعه دور واحد} two {يتبعه دوران} few {تتبعه # أدوار} many {يتبعه # دورًا} other {يتبعه # دور}}',
  'chart.alt.holder': 'الشاغل: {holders}',
  'chart.alt.line': '{role} يتبع إداريًّا {manager}',
};
