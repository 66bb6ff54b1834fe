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
    'ليس في ورقة «{sheet}» عمود لهذا البيان: {field, select, roles_titleEn {المسمى بالإنجليزية} roles_track {المسار} roles_unit {الوحدة} roles_rank {الترتيب في الوحدة} roles_grade {الدرجة الوظيفية} roles_count {العدد} roles_kind {نوع الدور} roles_holder {الشاغل} roles_status {حالة الشغل} roles_aliases {مسميات أخرى} roles_lead {تمهيد} roles_reportsTo {يتبع} roles_notes {ملاحظات} duties_number {رقم الاختصاص} duties_cadence {الدورية} lines_relation {نوع العلاقة} lines_basis {السند} lines_notes {ملاحظات} units_track {المسار} units_parent {الوحدة الأم} units_ownBylaw {نظام مستقل} other {بيان آخر}}. أضف العمود في إكسل، أو اترك البيان فارغًا.',
  'edit.refusal.no-status':
    'ليس في ورقة الأدوار عمود لحالة الشغل يُكتب فيه أن الدور ملغى. أضف عمودًا باسم «حالة الشغل»، أو احذف الدور من الورقة.',
  'edit.refusal.merged':
    'الخلية {cell} من ورقة «{sheet}» جزء من خلايا مدمجة، فلو تغيّرت لتغيّر ما معها. ألغِ دمجها في إكسل ثم أعد المحاولة.',
  'edit.refusal.own-manager': 'لا يتبع الدور «{role}» نفسه. اختر مديرًا آخر.',
  'edit.refusal.abolished-manager': 'الدور «{manager}» ملغى فلا يتبعه أحد. اختر مديرًا آخر.',
  'edit.refusal.below': 'الدور «{manager}» نفسه تحت «{role}»: {path}. لو تبعه لصارت التبعية حلقة.',

  'edit.refusal.moved': 'تغيّر المصنف بعد أن اخترت، فما اخترته لم يعد في موضعه. اختره من جديد.',

  'pane.edit.intro': 'يعدّل أوراقك أنت. يعرض ما سيُكتب قبل كتابته، وضغطة واحدة تعيد ما كان.',
  'pane.edit.task': 'المطلوب',
  'pane.edit.task.addRole': 'إضافة دور',
  'pane.edit.task.changeRole': 'تعديل بيانات دور',
  'pane.edit.task.changeManager': 'تغيير من يتبعه الدور',
  'pane.edit.task.changeCode': 'تغيير رقم الدور أينما ورد',
  'pane.edit.task.retireRole': 'إلغاء دور مع بقائه في الورقة',
  'pane.edit.task.removeRole': 'حذف دور من الأوراق',
  'pane.edit.task.renumberRoles': 'إعادة ترقيم الأدوار',
  'pane.edit.task.addDuty': 'إضافة اختصاص',
  'pane.edit.task.changeDuty': 'تعديل اختصاص',
  'pane.edit.task.removeDuty': 'حذف اختصاص',
  'pane.edit.task.renumberDuties': 'إعادة ترقيم اختصاصات دور',
  'pane.edit.task.addLine': 'إضافة خط تبعية',
  'pane.edit.task.changeLine': 'تعديل خط تبعية',
  'pane.edit.task.removeLine': 'حذف خط تبعية',
  'pane.edit.role': 'الدور',
  'pane.edit.manager': 'يتبع',
  'pane.edit.other-manager': 'يتبع (اتركه فارغًا ليبقى كما هو)',
  'pane.edit.no-manager': 'إن تركته فارغًا صار الدور بلا مدير إداري.',
  'pane.edit.manager.missing': 'اختر الدور الذي يتبعه.',
  'pane.edit.duty': 'الاختصاص',
  'pane.edit.line': 'خط التبعية',
  'pane.edit.no-duties': 'ليس لهذا الدور اختصاصات.',
  'pane.edit.no-lines': 'ليس لهذا الدور خطوط تبعية.',
  'pane.edit.item.missing': 'اختر من القائمة أولًا.',
  'pane.edit.choose': 'اختر…',
  'pane.edit.empty': '(فارغ)',
  'pane.edit.preview': 'اعرض ما سيُكتب',
  'pane.edit.plan': 'ما سيُكتب',
  'pane.edit.new-row': 'صف جديد في «{sheet}» بعد الصف {row}',
  'pane.edit.gone-row': 'حذف الصف {row} من «{sheet}»',
  'pane.edit.more':
    '{count, plural, zero {ولا غيرها} one {وتغيير آخر} two {وتغييران آخران} few {و# تغييرات أخرى} many {و# تغييرًا آخر} other {و# تغيير آخر}}',
  'pane.edit.effect': 'أثره في الهيكل',
  'pane.edit.nobody': 'لا أحد',
  'pane.edit.move': '«{role}»: كان يتبع «{from}» ويصبح تابعًا لـ«{to}».',
  'pane.edit.below':
    '{count, plural, zero {ولا أحد تحته.} one {وينتقل معه دور واحد تحته.} two {وينتقل معه دوران تحته.} few {وتنتقل معه # أدوار تحته.} many {وينتقل معه # دورًا تحته.} other {وينتقل معه # دور تحته.}}',
  'pane.edit.span':
    '{count, plural, zero {ولا يتبع «{manager}» مباشرة أحد.} one {ويتبع «{manager}» مباشرة دور واحد.} two {ويتبع «{manager}» مباشرة دوران.} few {ويتبع «{manager}» مباشرة # أدوار.} many {ويتبع «{manager}» مباشرة # دورًا.} other {ويتبع «{manager}» مباشرة # دور.}}',
  'pane.edit.tops': 'على رأس الهيكل بعد ذلك: {tops}.',
  'pane.edit.rings':
    '{count, plural, zero {لا تنشأ حلقات.} one {تنشأ حلقة في خطوط التبعية.} two {تنشأ حلقتان في خطوط التبعية.} few {تنشأ # حلقات في خطوط التبعية.} many {تنشأ # حلقة في خطوط التبعية.} other {تنشأ # حلقة في خطوط التبعية.}}',
  'pane.edit.write': 'اكتب التعديل',
  'pane.edit.nothing': 'المصنف كما تريد، فلا شيء يُكتب.',
  'pane.edit.undo': 'أعد ما كان قبل آخر تعديل',
  'pane.edit.written':
    '{count, plural, =0 {لم يُكتب شيء.} zero {لم يُكتب شيء.} one {كُتب تغيير واحد.} two {كُتب تغييران.} few {كُتبت # تغييرات.} many {كُتب # تغييرًا.} other {كُتب # تغيير.}}',
  'pane.edit.undone':
    '{count, plural, =0 {لم يُعَد شيء.} zero {لم يُعَد شيء.} one {أُعيد تغيير واحد إلى ما كان.} two {أُعيد تغييران إلى ما كانا.} few {أُعيدت # تغييرات إلى ما كانت.} many {أُعيد # تغييرًا إلى ما كان.} other {أُعيد # تغيير إلى ما كان.}}',
  'pane.edit.skipped.changed': '{place}: تغيّرت بعد القراءة، وفيها الآن «{found}»، فتُركت.',
  'pane.edit.skipped.moved':
    '{place}: تحرّكت صفوفها بعد القراءة، فلم يُضف الصف لئلا يقع في غير موضعه. اعرض ما سيُكتب من جديد.',
  'pane.edit.skipped.formula': '{place}: فيها صيغة ({found})، فتُركت.',
};
