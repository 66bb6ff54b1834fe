/** ما تقوله القواعد: جملة تبيّن الخلل، وأخرى تبيّن ما يصلحه. */
export const rules = {
  'rule.failed':
    'تعذّر تطبيق القاعدة {rule} لخلل فيها ({why})، وطُبّقت بقية القواعد. يُرجى إبلاغ المسؤول عن هيكل.',

  'rule.data/required.title': 'الخلايا المطلوبة',
  'rule.data/required.column':
    'ورقة «{sheet}» ليس فيها عمود {field, select, roles_code {لرقم الدور} roles_title {للمسمى الوظيفي} duties_role {لصاحب الاختصاص} duties_text {لنص الاختصاص} lines_role {للدور} lines_reportsTo {لمن يتبعه الدور} other {لقيمة مطلوبة}}. يُضاف العمود.',
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

  'rule.data/duplicate-row.title': 'صف مكرر',
  'rule.data/duplicate-row.roles':
    'الدور «{name}» مكتوب بالصف نفسه {count, plural, zero {# مرة} one {مرة واحدة} two {مرتين} few {# مرات} many {# مرة} other {# مرة}}، أولها الصف {row}. يُحذف المكرر.',
  'rule.data/duplicate-row.duties':
    'اختصاص واحد من اختصاصات «{name}» مكتوب بالصف نفسه {count, plural, zero {# مرة} one {مرة واحدة} two {مرتين} few {# مرات} many {# مرة} other {# مرة}}، أولها الصف {row}. يُحذف المكرر.',
  'rule.data/duplicate-row.lines':
    'خط تبعية «{name}» مكتوب بالصف نفسه {count, plural, zero {# مرة} one {مرة واحدة} two {مرتين} few {# مرات} many {# مرة} other {# مرة}}، أولها الصف {row}. يُحذف المكرر.',
  'rule.data/duplicate-row.units':
    'الوحدة «{name}» مكتوبة بالصف نفسه {count, plural, zero {# مرة} one {مرة واحدة} two {مرتين} few {# مرات} many {# مرة} other {# مرة}}، أولها الصف {row}. يُحذف المكرر.',
  'rule.data/duplicate-row.waivers':
    'استثناء واحد من القاعدة {name} مكتوب بالصف نفسه {count, plural, zero {# مرة} one {مرة واحدة} two {مرتين} few {# مرات} many {# مرة} other {# مرة}}، أولها الصف {row}. يُحذف المكرر.',

  'rule.data/known-value.title': 'قيم من القائمة',
  'rule.data/known-value.kind':
    'النوع «{written}» ليس من أنواع الأدوار (في {count, plural, zero {# خلية} one {خلية واحدة} two {خليتين} few {# خلايا} many {# خلية} other {# خلية}}). يُكتب: دائم أو مرن أو مؤقت أو هيئة.',
  'rule.data/known-value.status':
    'الحالة «{written}» ليست من حالات الشغل (في {count, plural, zero {# خلية} one {خلية واحدة} two {خليتين} few {# خلايا} many {# خلية} other {# خلية}}). يُكتب: مشغول أو شاغر أو ملغى.',
  'rule.data/known-value.relation':
    'نوع العلاقة «{written}» ليس من القائمة (في {count, plural, zero {# خلية} one {خلية واحدة} two {خليتين} few {# خلايا} many {# خلية} other {# خلية}}). يُكتب: إدارية أو فنية أو تنسيق أو إنابة.',
  'rule.data/known-value.severity':
    'الدرجة «{written}» ليست من درجات القواعد (في {count, plural, zero {# خلية} one {خلية واحدة} two {خليتين} few {# خلايا} many {# خلية} other {# خلية}}). يُكتب: خطأ أو تحذير أو ملاحظة أو متوقفة.',
  'rule.data/known-value.ownBylaw':
    'القيمة «{written}» ليست نعم ولا لا (في {count, plural, zero {# خلية} one {خلية واحدة} two {خليتين} few {# خلايا} many {# خلية} other {# خلية}}). يُكتب أحدهما.',
  'rule.data/known-value.number':
    'القيمة «{written}» ليست عددًا (في {count, plural, zero {# خلية} one {خلية واحدة} two {خليتين} few {# خلايا} many {# خلية} other {# خلية}} من العمود {column}). يُكتب عدد بالأرقام.',

  'rule.data/known-unit.title': 'كل وحدة ومسار في القائمة',
  'rule.data/known-unit.unit':
    'الوحدة «{name}» مذكورة في {count, plural, zero {# خلية} one {خلية واحدة} two {خليتين} few {# خلايا} many {# خلية} other {# خلية}} وليست في ورقة الوحدات. يُصحَّح الاسم أو تُضاف الوحدة إلى الورقة.',
  'rule.data/known-unit.track':
    'المسار «{name}» مذكور في {count, plural, zero {# خلية} one {خلية واحدة} two {خليتين} few {# خلايا} many {# خلية} other {# خلية}} وليس في ورقة الوحدات. يُصحَّح الاسم أو يُكتب أمام وحداته في الورقة.',

  'rule.data/known-rule.title': 'كل قاعدة مذكورة موجودة',
  'rule.data/known-rule.unknown': 'لا توجد قاعدة باسم «{rule}». يُصحَّح اسمها كما هو في ورقة القواعد.',
  'rule.data/known-rule.no-rule': 'الصف {row} لا يذكر القاعدة التي يخصها. يُكتب اسم القاعدة أو يُفرَّغ الصف.',
  'rule.data/known-rule.value':
    'القيمة {value} خارج ما تقبله القاعدة {rule}، فطُبّقت قيمتها الأصلية. يُكتب عدد من {least} إلى {most}.',
  'rule.data/known-rule.no-value': 'القاعدة {rule} لا قيمة لها، فلا أثر للقيمة {value}. تُفرَّغ الخلية.',

  'rule.data/cell-error.title': 'خلايا بلا أخطاء',
  'rule.data/cell-error.error':
    'في {count, plural, zero {# خلية} one {خلية واحدة} two {خليتين} few {# خلايا} many {# خلية} other {# خلية}} من العمود {column} الخطأ {written}، فلا تُعرف قيمتها. تُصحَّح الصيغة أو تُكتب القيمة.',

  'rule.data/untidy-text.title': 'نص مرتب',
  'rule.data/untidy-text.spaces':
    'مسافات زائدة في أول النص أو آخره أو وسطه، في {count, plural, zero {# خلية} one {خلية واحدة} two {خليتين} few {# خلايا} many {# خلية} other {# خلية}} من العمود {column}. تُحذف.',
  'rule.data/untidy-text.hard-space':
    'مسافات غير عادية (لا ينكسر عندها السطر أو ما يشبهها) في {count, plural, zero {# خلية} one {خلية واحدة} two {خليتين} few {# خلايا} many {# خلية} other {# خلية}} من العمود {column}. تُستبدل بها مسافات عادية.',
  'rule.data/untidy-text.tatweel':
    'تطويل (ـ) داخل الكلمات في {count, plural, zero {# خلية} one {خلية واحدة} two {خليتين} few {# خلايا} many {# خلية} other {# خلية}} من العمود {column}. يُحذف.',
  'rule.data/untidy-text.invisible':
    'حروف لا تُرى (علامات اتجاه وما يشبهها) في {count, plural, zero {# خلية} one {خلية واحدة} two {خليتين} few {# خلايا} many {# خلية} other {# خلية}} من العمود {column}. تُحذف.',
  'rule.data/untidy-text.colon':
    'نقطتان في آخر المسمى، في {count, plural, zero {# خلية} one {خلية واحدة} two {خليتين} few {# خلايا} many {# خلية} other {# خلية}} من العمود {column}. تُحذفان.',

  'rule.data/duplicate-title.title': 'مسمى واحد لكل دور',
  'rule.data/duplicate-title.repeated':
    'المسمى «{title}» يحمله {count, plural, zero {# دور} one {دور واحد} two {دوران} few {# أدوار} many {# دورًا} other {# دور}} ({codes}){hasUnit, select, yes { في «{unit}»} other {}}. يُكتب لكل دور مسمى يميّزه.',

  'rule.data/unused-waiver.title': 'كل استثناء له أثر وسبب',
  'rule.data/unused-waiver.unused':
    'الاستثناء «{subject}» من القاعدة {rule} لا يُسكت شيئًا. يُحذف، أو يُصحَّح موضوعه.',
  'rule.data/unused-waiver.unexplained': 'الاستثناء «{subject}» من القاعدة {rule} بلا سبب. يُكتب سببه.',

  'rule.structure/one-manager.title': 'مدير إداري واحد',
  'rule.structure/one-manager.several':
    'للدور «{role}» {count, plural, zero {# مدير إداري} one {مدير إداري واحد} two {مديران إداريان} few {# مديرين إداريين} many {# مديرًا إداريًّا} other {# مدير إداري}}: {managers}. يُترك واحد، وتُجعل العلاقة بغيره فنية أو تنسيقًا.',

  'rule.structure/duplicate-line.title': 'كل خط مرة واحدة',
  'rule.structure/duplicate-line.repeated':
    'خط تبعية «{role}» لـ«{manager}» مكتوب {count, plural, zero {# مرة} one {مرة واحدة} two {مرتين} few {# مرات} many {# مرة} other {# مرة}}. يُحذف المكرر.',
  'rule.structure/duplicate-line.coordination':
    'بين «{role}» و«{manager}» خط إداري، فخط التنسيق بينهما زائد. يُحذف.',

  'rule.structure/ladder.title': 'المدير أعلى ترتيبًا',
  'rule.structure/ladder.turned':
    'الدور «{role}» وترتيبه {rank} يتبع «{manager}» وترتيبه {managerRank} في «{unit}». يُصحَّح الترتيب أو المدير.',

  'rule.structure/unit-head.title': 'رأس واحد لكل وحدة',
  'rule.structure/unit-head.none':
    'الوحدة «{unit}» بلا رأس: ليس فيها دور دائم يتبع من هو خارجها. يُكتب لأحد أدوارها مدير من خارجها.',
  'rule.structure/unit-head.several':
    'للوحدة «{unit}» أكثر من رأس: {roles}. يُجعل واحد منها رأسًا ويتبعه غيره.',

  'rule.structure/head-title.title': 'مسمى الرأس يدل عليه',
  'rule.structure/head-title.untitled':
    'الدور «{role}» على رأس «{unit}» ومسماه لا يدل على ذلك كما في أغلب الوحدات. يُراجع المسمى.',

  'rule.structure/span.title': 'نطاق الإشراف',
  'rule.structure/span.wide':
    'يتبع «{role}» مباشرة {count, plural, zero {# وظيفة} one {وظيفة واحدة} two {وظيفتان} few {# وظائف} many {# وظيفة} other {# وظيفة}}، والحد {value}. تُوزَّع على مستوى بينهما أو تُرفع القيمة في ورقة القواعد.',

  'rule.structure/depth.title': 'طول سلسلة الإدارة',
  'rule.structure/depth.long':
    'سلسلة الإدارة من «{role}» إلى رأس الهيكل {levels, plural, zero {# درجة} one {درجة واحدة} two {درجتين} few {# درجات} many {# درجة} other {# درجة}} والحد {value}{beyond, plural, zero {} one {} two {، وتحت الحد دوران} few {، وتحت الحد # أدوار} many {، وتحت الحد # دورًا} other {، وتحت الحد # دور}}: {path}. تُقصَّر أو تُرفع القيمة في ورقة القواعد.',

  'rule.structure/deputy.title': 'من ينوب عن رأس الهيكل',
  'rule.structure/deputy.likely': 'لا ينوب أحد عن «{role}»، والأرجح أن ينوب «{deputy}». يُضاف خط إنابة.',
  'rule.structure/deputy.none': 'لا ينوب أحد عن «{role}». يُضاف خط إنابة ممن ينوب عنه.',

  'rule.structure/flexible-liaison.title': 'صلة الأدوار المرنة بالإدارة العليا',
  'rule.structure/flexible-liaison.unlinked':
    'لا يصل خط من أي نوع بين الدور المرن «{role}» والإدارة العليا{below, plural, =0 {} zero {} one {، وتحته دور واحد} two {، وتحته دوران} few {، وتحته # أدوار} many {، وتحته # دورًا} other {، وتحته # دور}}. يُضاف خط تنسيق أو غيره.',

  'rule.structure/temporary-coordinates.title': 'الدور المؤقت ينسّق',
  'rule.structure/temporary-coordinates.managed':
    'الدور المؤقت «{role}» يتبع «{manager}» إداريًّا، والمؤقت ينسّق ولا يُدار. تُجعل العلاقة تنسيقًا.',

  'rule.structure/abolished.title': 'لا تبعية لدور ملغى',
  'rule.structure/abolished.manager':
    'الدور «{manager}» ملغى، وما زال يتبعه {count, plural, zero {# دور} one {دور واحد} two {دوران} few {# أدوار} many {# دورًا} other {# دور}}{count, plural, zero {} one { هو «{role}»} two {، أولهما «{role}»} few {، أولها «{role}»} many {، أولها «{role}»} other {، أولها «{role}»}}. يُكتب من يتبعه كل منها الآن.',

  'rule.structure/vacant-manager.title': 'مدير شاغر',
  'rule.structure/vacant-manager.vacant':
    'الدور «{role}» شاغر ويتبعه {count, plural, zero {# دور} one {دور واحد} two {دوران} few {# أدوار} many {# دورًا} other {# دور}}. يُشغل الدور أو يُكتب من يقوم به.',

  'rule.structure/outside-manager.title': 'مدير من وحدة أخرى',
  'rule.structure/outside-manager.outside':
    'الدور «{role}» من «{unit}» يتبع «{manager}» من «{other}»، وهي ليست فوقها. تُراجع التبعية أو تُكتب الوحدة الأم.',

  'rule.structure/basis.title': 'سند موجود',
  'rule.structure/basis.missing': 'سند تبعية «{role}» يذكر {grounds}، ولا اختصاص بهذا الرقم. يُصحَّح السند.',

  'rule.duties/some.title': 'لكل دور اختصاصات',
  'rule.duties/some.none': 'الدور «{role}» بلا اختصاصات. تُضاف إلى ورقة الاختصاصات.',

  'rule.duties/numbering.title': 'ترقيم متصل',
  'rule.duties/numbering.repeated':
    'في اختصاصات «{role}» يتكرر الرقم {number}{count, plural, zero {} one {} two {، وفي ترقيمها خلل في خليتين} few {، وفي ترقيمها خلل في # خلايا} many {، وفي ترقيمها خلل في # خلية} other {، وفي ترقيمها خلل في # خلية}}. يُعاد الترقيم.',
  'rule.duties/numbering.skipped':
    'في اختصاصات «{role}» لا يأتي الرقم {number} في موضعه{count, plural, zero {} one {} two {، وفي ترقيمها خلل في خليتين} few {، وفي ترقيمها خلل في # خلايا} many {، وفي ترقيمها خلل في # خلية} other {، وفي ترقيمها خلل في # خلية}}. يُعاد الترقيم.',
  'rule.duties/numbering.no-duty':
    'الجزء {number} من اختصاصات «{role}» بلا اختصاص يتبعه{count, plural, zero {} one {} two {، وفي الترقيم خلل في خليتين} few {، وفي الترقيم خلل في # خلايا} many {، وفي الترقيم خلل في # خلية} other {، وفي الترقيم خلل في # خلية}}. يُعاد الترقيم.',
  'rule.duties/numbering.lost-zero':
    'الرقم {number} من اختصاصات «{role}» فقد صفره لأنه مكتوب عددًا لا نصًّا{count, plural, zero {} one {} two {، وفي الترقيم خلل في خليتين} few {، وفي الترقيم خلل في # خلايا} many {، وفي الترقيم خلل في # خلية} other {، وفي الترقيم خلل في # خلية}}. يُعاد الترقيم نصًّا.',
  'rule.duties/numbering.missing':
    'من اختصاصات «{role}» ما ليس له رقم{count, plural, zero {} one {} two {، وفي الترقيم خلل في خليتين} few {، وفي الترقيم خلل في # خلايا} many {، وفي الترقيم خلل في # خلية} other {، وفي الترقيم خلل في # خلية}}. يُعاد الترقيم.',

  'rule.duties/duplicate.title': 'اختصاص لا يتكرر',
  'rule.duties/duplicate.repeated':
    'الاختصاص «{text}» مكتوب {count, plural, zero {# مرة} one {مرة واحدة} two {مرتين} few {# مرات} many {# مرة} other {# مرة}}: {duties}. يُترك حيث ينبغي، أو يُبيَّن نصيب كل دور منه.',

  'rule.duties/near-duplicate.title': 'اختصاصات متشابهة',
  'rule.duties/near-duplicate.alike':
    'الاختصاصان {first} و{second} يكادان يتطابقان: «{text}». يُبيَّن نصيب كل دور.',

  'rule.duties/unknown-mention.title': 'كل مسمى مذكور يحمله دور',
  'rule.duties/unknown-mention.unknown':
    'المسمى «{title}» لا يحمله أي دور، وهو مذكور في {count, plural, zero {# نص} one {نص واحد} two {نصين} few {# نصوص} many {# نصًّا} other {# نص}}: {duties}. يُضاف الدور، أو يُكتب المسمى بين المسميات الأخرى للدور المقصود.',
  'rule.duties/unknown-mention.likely':
    'المسمى «{title}» لا يحمله أي دور، وهو مذكور في {count, plural, zero {# نص} one {نص واحد} two {نصين} few {# نصوص} many {# نصًّا} other {# نص}}: {duties}. والأقرب إليه «{likely}»، فإن كان المقصود أُضيف المسمى إلى مسمياته الأخرى.',

  'rule.duties/loose-mention.title': 'مسميات مذكورة كما هي',
  'rule.duties/loose-mention.loose':
    'المسمى «{title}» في {count, plural, zero {# نص} one {نص واحد} two {نصين} few {# نصوص} many {# نصًّا} other {# نص}} ({duties}) فُهم على التقريب أنه «{meant}». يُضاف إلى مسمياته الأخرى أو يُصحَّح النص.',

  'rule.duties/line-disagrees.title': 'خطوط التبعية كما في النص',
  'rule.duties/line-disagrees.missing':
    'يقول نص {duties} إن الدور «{role}» {relation, select, administrative {يتبع إداريًّا} technical {يعمل تحت إشراف} coordination {ينسّق مع} deputising {ينوب عن} other {يتبع}} «{manager}»، ولا خط بذلك. يُضاف الخط أو يُصحَّح النص.',
  'rule.duties/line-disagrees.not-direct':
    'يقول نص {duties} إن الدور «{role}» {relation, select, administrative {يتبع إداريًّا} technical {يعمل تحت إشراف} coordination {ينسّق مع} deputising {ينوب عن} other {يتبع}} «{manager}» مباشرة، وبينهما في خطوط التبعية غيرهما. يُصحَّح الخط أو النص.',
  'rule.duties/line-disagrees.reversed':
    'يقول نص {duties} إن الدور «{role}» {relation, select, administrative {يتبع إداريًّا} technical {يعمل تحت إشراف} coordination {ينسّق مع} deputising {ينوب عن} other {يتبع}} «{manager}»، وخطوط التبعية تقول العكس. يُعكس الخط أو يُصحَّح النص.',

  'rule.duties/states-a-line.title': 'اختصاص لا يقول إلا تبعية',
  'rule.duties/states-a-line.only':
    'الاختصاص {duty} لا يذكر عملًا، وإنما يذكر أن الدور «{role}» يعمل تحت «{manager}»: «{text}». يُنقل إلى ورقة خطوط التبعية.',

  'rule.duties/length.title': 'اختصاص قصير',
  'rule.duties/length.long':
    'الاختصاص {duty} من {words, plural, zero {# كلمة} one {كلمة واحدة} two {كلمتين} few {# كلمات} many {# كلمة} other {# كلمة}} والحد {value}. يُقسَّم إلى أجزاء أو يُختصر.',

  'rule.titles/inclusive.title': 'مسميات للجنسين',
  'rule.titles/inclusive.one-gender':
    'في المسمى «{title}» ما لا يشمل الجنسين كأغلب المسميات: {words}. يُكتب بالصيغتين.',

  'fix.write': 'كتابة «{after}»',
  'fix.renumber': 'إعطاء رقم جديد: {after}',
  'fix.delete-rows': 'حذف المكرر',
  'fix.delete-line': 'حذف الخط',
  'fix.delete-waiver': 'حذف الاستثناء',
  'fix.tidy':
    'ترتيب النص في {count, plural, zero {# خلية} one {خلية واحدة} two {خليتين} few {# خلايا} many {# خلية} other {# خلية}}',
  'fix.technical': 'جعل العلاقة بغيره فنية',
  'fix.coordination': 'جعل العلاقة تنسيقًا',
  'fix.renumber-duties': 'إعادة ترقيم الاختصاصات',
  'fix.add-alias': 'إضافة «{title}» إلى المسميات الأخرى للدور «{role}»',
  'fix.add-line': 'إضافة الخط',
  'fix.turn-line': 'عكس الخط',
  'fix.move-line': 'نقله إلى ملاحظات الخط',

  'skip.no-roles': 'لا أدوار في المصنف.',
  'skip.no-lines': 'لا يذكر المصنف من يتبع أي دور.',
  'skip.no-references': 'لا اختصاصات في المصنف ولا خطوط تبعية.',
  'skip.off': 'أُوقفت في ورقة القواعد.',
  'skip.no-duties': 'لا اختصاصات في المصنف.',
  'skip.no-units': 'ليس في المصنف ورقة وحدات.',
  'skip.no-relations': 'لا يذكر المصنف نوع العلاقة، فكل الخطوط إدارية.',
  'skip.no-rules-sheet': 'ليس في المصنف قواعد ولا استثناءات مكتوبة.',
  'skip.no-waivers': 'لا استثناءات في المصنف.',
  'skip.rows-are-posts': 'كل صف وظيفة لها شاغلها، فتكرار المسمى معتاد.',
  'skip.no-ranks': 'لا يذكر المصنف ترتيب الأدوار في وحداتها.',
  'skip.no-deputies': 'لا يعرف المصنف إنابة ولا نوابًا.',
  'skip.no-flexible': 'لا أدوار مرنة في المصنف.',
  'skip.no-temporary': 'لا أدوار مؤقتة في المصنف.',
  'skip.no-abolished': 'لا أدوار ملغاة في المصنف.',
  'skip.no-holders': 'لا يذكر المصنف شاغلي الأدوار.',
  'skip.no-basis': 'لا سند مكتوبًا لأي خط.',
  'skip.no-numbers': 'ورقة الاختصاصات ليس فيها عمود للأرقام.',
  'skip.no-inclusive': 'أغلب المسميات لا تشمل الجنسين، فليست هذه عادة المصنف.',
};
