/** ما يقال عند تعديل أوراق الموارد البشرية من اللوحة. */
export const edit = {
  'edit.refusal.no-code': 'اكتب رقمًا للدور.',
  'edit.refusal.no-title': 'اكتب المسمى الوظيفي.',
  'edit.refusal.no-text': 'اكتب نص الاختصاص.',
  'edit.refusal.code-taken': 'الرقم {code} للدور «{title}». اختر رقمًا آخر.',
  'edit.refusal.long-code': 'رقم الدور أطول من {most} حرفًا. اختصره.',
  'edit.refusal.no-sheet':
    'ليست في المصنف ورقة {kind, select, roles {للأدوار} duties {للاختصاصات} lines {لخطوط التبعية} units {للوحدات} other {لهذا}}. أنشئها من «الأوراق» ثم أعد المحاولة.',
  'edit.refusal.no-column':
    'ليس في ورقة «{sheet}» عمود لهذا البيان: {field, select, roles_titleEn {المسمى بالإنجليزية} roles_track {المسار} roles_unit {الوحدة} roles_rank {الترتيب في الوحدة} roles_grade {الدرجة الوظيفية} roles_count {العدد} roles_kind {نوع الدور} roles_holder {الشاغل} roles_status {حالة الشغل} roles_aliases {مسميات أخرى} roles_lead {تمهيد} roles_reportsTo {يتبع} roles_notes {ملاحظات} duties_number {رقم الاختصاص} duties_cadence {الدورية} lines_relation {نوع العلاقة} lines_basis {السند} lines_notes {ملاحظات} other {بيان آخر}}. أضف العمود في إكسل، أو اترك البيان فارغًا.',
  'edit.refusal.no-status':
    'ليس في ورقة الأدوار عمود لحالة الشغل يُكتب فيه أن الدور ملغى. أضف عمودًا باسم «حالة الشغل»، أو احذف الدور من الورقة.',
  'edit.refusal.merged':
    'الخلية {cell} من ورقة «{sheet}» جزء من خلايا مدمجة، فلو تغيّرت لتغيّر ما معها. ألغِ دمجها في إكسل ثم أعد المحاولة.',
  'edit.refusal.own-manager': 'لا يتبع الدور «{role}» نفسه. اختر مديرًا آخر.',
  'edit.refusal.abolished-manager': 'الدور «{manager}» ملغى فلا يتبعه أحد. اختر مديرًا آخر.',
  'edit.refusal.below': 'الدور «{manager}» نفسه تحت «{role}»: {path}. لو تبعه لصارت التبعية حلقة.',
};
