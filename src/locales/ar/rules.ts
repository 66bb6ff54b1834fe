/** ما تقوله القواعد: جملة تبيّن الخلل، وأخرى تبيّن ما يصلحه. */
export const rules = {
  'rule.failed':
    'تعذّر تطبيق القاعدة {rule} لخلل فيها ({why})، وطُبّقت بقية القواعد. يُرجى إبلاغ المسؤول عن هيكل.',

  'rule.data/required.title': 'الخلايا المطلوبة',
  'rule.data/required.column':
    'ورقة «{sheet}» ليس فيها عمود {field, select, roles_code {لرقم الدور} roles_title {للمسمى الوظيفي} duties_role {لصاحب الاختصاص} duties_text {لنص الاختصاص} lines_role {للدور} lines_reportsTo {لمن يتبعه الدور} other {لقيمة مطلوبة}}. يُضاف العمود.',
  'rule.data/required.cell-error':
    'في الخلية خطأ {written} في موضع {field, select, roles_code {رقم الدور} roles_title {المسمى الوظيفي} duties_role {صاحب الاختصاص} duties_text {نص الاختصاص} lines_role {الدور} lines_reportsTo {من يتبعه الدور} other {قيمة مطلوبة}}. تُصحَّح الصيغة أو تُكتب القيمة.',
  'rule.data/required.no-code': 'الدور «{other}» بلا رقم. يُكتب له رقم لا يحمله دور آخر.',
  'rule.data/required.no-title': 'الدور رقم {other} بلا مسمى. يُكتب مسماه الوظيفي.',
  'rule.data/required.no-code-no-title': 'في الصف {row} دور بلا رقم ولا مسمى. يُستكملان أو يُفرَّغ الصف.',
  'rule.data/required.no-duty-role': 'لم يُذكر الدور الذي يتولى الاختصاص «{other}». يُكتب رقم الدور أو مسماه.',
  'rule.data/required.no-text': 'للدور «{other}» اختصاص بلا نص. يُكتب النص أو يُفرَّغ الصف.',
  'rule.data/required.no-role-no-text': 'في الصف {row} اختصاص بلا دور ولا نص. يُستكملان أو يُفرَّغ الصف.',
  'rule.data/required.no-line-role':
    'خط تبعية ينتهي إلى «{other}» ولا يُعرف من أي دور يبدأ. يُكتب رقم الدور التابع أو مسماه.',
  'rule.data/required.no-manager':
    'خط تبعية الدور «{other}» لا يبيّن من يتبعه. يُكتب رقم المدير أو مسماه، أو يُفرَّغ الصف.',
  'rule.data/required.no-ends': 'في الصف {row} خط تبعية بلا طرفين. يُستكملان أو يُفرَّغ الصف.',

  'rule.data/unique-code.title': 'رقم واحد لكل دور',
  'rule.data/unique-code.repeated':
    'الرقم {code} مكرر في {count, plural, zero {# دور} one {دور واحد} two {دورين} few {# أدوار} many {# دورًا} other {# دور}}، {count, plural, zero {أولها} one {أولها} two {أولهما} few {أولها} many {أولها} other {أولها}} «{first}». يُعطى كل دور رقمًا خاصًا به؛ ولا يتكرر الرقم إلا لشاغلي دور واحد يتقاسمونه.',

  'rule.data/known-role.title': 'كل دور مذكور موجود',
  'rule.data/known-role.unknown':
    'الدور «{name}» مذكور في {count, plural, zero {# خلية} one {خلية واحدة} two {خليتين} few {# خلايا} many {# خلية} other {# خلية}}، ولا يوجد دور بهذا الرقم أو المسمى. يُصحَّح الاسم أو يُضاف الدور إلى ورقة الأدوار.',
  'rule.data/known-role.ambiguous':
    'الدور «{name}» مذكور في {count, plural, zero {# خلية} one {خلية واحدة} two {خليتين} few {# خلايا} many {# خلية} other {# خلية}}، ويُعرف بهذا الاسم أكثر من دور ({codes}). يُكتب رقم الدور المقصود.',

  'rule.structure/one-top.title': 'دور واحد على رأس الهيكل',
  'rule.structure/one-top.none':
    'لا يتبع أي دور هيئةً حاكمة، والأرجح أن الدور «{role}» هو رأس الهيكل{below, plural, =0 {} zero {} one {، وتحته دور واحد} two {، وتحته دوران} few {، وتحته # أدوار} many {، وتحته # دورًا} other {، وتحته # دور}}. تُكتب الهيئة التي يتبعها.',
  'rule.structure/one-top.several':
    'على رأس الهيكل {count, plural, zero {# دور} one {دور واحد} two {دوران} few {# أدوار} many {# دورًا} other {# دور}}: {roles}. والمنتظر {value, plural, zero {# دور} one {دور واحد} two {دوران} few {# أدوار} many {# دورًا} other {# دور}}، فيُكتب لكل دور زائد من يتبعه.',

  'rule.structure/no-cycle.title': 'لا حلقات في خطوط التبعية',
  'rule.structure/no-cycle.ring':
    'حلقة من {count, plural, zero {# دور} one {دور واحد} two {دورين} few {# أدوار} many {# دورًا} other {# دور}} يتبع فيها كل دور نفسه عبر غيره: {path}. يُغيَّر أحد هذه الخطوط ليخرج من الحلقة.',

  'rule.structure/no-self-report.title': 'لا دور يتبع نفسه',
  'rule.structure/no-self-report.self': 'الدور «{role}» يتبع نفسه. يُكتب مديره الفعلي أو يُحذف الخط.',

  'rule.structure/placed.title': 'لكل دور دائم موضعه',
  'rule.structure/placed.no-manager':
    'الدور «{role}» بلا مدير إداري{below, plural, =0 {} zero {} one {، وتحته دور واحد} two {، وتحته دوران} few {، وتحته # أدوار} many {، وتحته # دورًا} other {، وتحته # دور}}. يُكتب من يتبعه.',
  'rule.structure/placed.abolished-manager':
    'الدور «{role}» يتبع «{manager}»، وهو دور ملغى{below, plural, =0 {} zero {} one {، وتحته دور واحد} two {، وتحته دوران} few {، وتحته # أدوار} many {، وتحته # دورًا} other {، وتحته # دور}}. يُكتب من يتبعه الآن.',

  'skip.no-roles': 'لا أدوار في المصنف.',
  'skip.no-lines': 'لا يذكر المصنف من يتبع أي دور.',
  'skip.no-references': 'لا اختصاصات في المصنف ولا خطوط تبعية.',
};
