/** تقرير التحقق، وما تحتاجه أوراق الملفات وفهرسها إلى جانب صفحاتها. */
export const report = {
  'report.sheet': 'تقرير التحقق',
  'report.title': 'تقرير التحقق من الهيكل',
  'report.when': 'تاريخ التحقق: {when}',
  'report.checked':
    '{roles, plural, zero {لا أدوار} one {دور واحد} two {دوران} few {# أدوار} many {# دورًا} other {# دور}}، {duties, plural, zero {لا اختصاصات} one {اختصاص واحد} two {اختصاصان} few {# اختصاصات} many {# اختصاصًا} other {# اختصاص}}، {lines, plural, zero {لا خطوط تبعية} one {خط تبعية واحد} two {خطا تبعية} few {# خطوط تبعية} many {# خط تبعية} other {# خط تبعية}}',
  'report.ready': 'جاهز للمشاركة: لا أخطاء فيه.',
  'report.not-ready':
    'غير جاهز للمشاركة: {errors, plural, zero {لا أخطاء} one {خطأ واحد يجب تصحيحه} two {خطآن يجب تصحيحهما} few {# أخطاء يجب تصحيحها} many {# خطأً يجب تصحيحها} other {# خطأ يجب تصحيحها}} أولًا.',
  'report.counts': 'الأخطاء: {error} · التحذيرات: {warning} · الملاحظات: {note} · المستثنى: {waived}',
  'report.findings': 'النتائج',
  'report.no-findings': 'لا شيء يستدعي التنبيه.',
  'report.skipped': 'قواعد لم تُفحص',
  'report.column.severity': 'الخطورة',
  'report.column.rule': 'القاعدة',
  'report.column.finding': 'ما الخطأ وكيف يُصحَّح',
  'report.column.sheet': 'الورقة',
  'report.column.cell': 'الخلية',
  'report.foot': 'تقرير التحقق - هيكل',
  'index.title': 'فهرس الأدوار',
  'index.column.code': 'رقم الدور',
  'index.column.title': 'المسمى الوظيفي',
  'index.column.unit': 'الوحدة',
  'index.column.manager': 'يتبع',
  'index.column.sheet': 'الورقة',
  'index.open': 'فتح',
};
