/** ما تقوله اللوحة الجانبية. */
export const pane = {
  'pane.name': 'هيكل',
  'pane.tabs': 'أعمال هيكل',
  'pane.tab.validate': 'التحقق',
  'pane.tab.chart': 'الهيكل التنظيمي',
  'pane.tab.summary': 'ملف الدور',

  'pane.start.no-office':
    'تعذّر الوصول إلى مكتبة أوفيس من مايكروسوفت. تحقق من الاتصال بالإنترنت، ثم أغلق هذه اللوحة وافتحها من جديد.',
  'pane.start.not-excel': 'يعمل هيكل داخل إكسل. افتح مصنفًا في إكسل وشغّل هيكل منه.',
  'pane.start.old-excel':
    'هذا الإصدار من إكسل أقدم مما يحتاجه هيكل: يلزم إكسل من مايكروسوفت 365، أو إكسل على الويب، أو إكسل 2021 فما بعده.',

  'pane.cancel': 'إلغاء',
  'pane.cancelling': 'جارٍ الإلغاء…',
  'pane.dismiss': 'إغلاق الرسالة',
  'pane.details': 'التفاصيل',
  'pane.retry': 'إعادة المحاولة',
  'pane.cell-edit': 'إن كنت تكتب في خلية فاضغط Enter، فإكسل ينتظر حتى تنتهي.',
  'pane.failed.validate': 'لم يكتمل التحقق.',
  'pane.failed.chart': 'لم يُرسم الهيكل.',
  'pane.failed.summary': 'لم يُكتب الملف.',
  'pane.failed.choices': 'تعذّرت قراءة المصنف.',
  'pane.cancelled': 'أُلغيت العملية، ولم يتغير شيء في أوراقك.',
  'pane.cancelled.late': 'جاء الإلغاء متأخرًا: كانت العملية قد اكتملت.',
  'pane.busy.validate': 'التحقق جارٍ الآن. انتظر حتى ينتهي أو ألغِه.',
  'pane.busy.chart': 'رسم الهيكل جارٍ الآن. انتظر حتى ينتهي أو ألغِه.',
  'pane.busy.summary': 'كتابة الملفات جارية الآن. انتظر حتى تنتهي أو ألغِها.',
  'pane.loading': 'جارٍ قراءة المصنف…',

  'pane.step.validate.reading': 'جارٍ قراءة الأوراق…',
  'pane.step.validate.deciding': 'جارٍ تطبيق القواعد…',
  'pane.step.validate.writing': 'جارٍ كتابة التقرير…',
  'pane.step.chart.reading': 'جارٍ قراءة الأوراق…',
  'pane.step.chart.deciding': 'جارٍ ترتيب الهيكل…',
  'pane.step.chart.writing': 'جارٍ رسم الهيكل…',
  'pane.step.summary.reading': 'جارٍ قراءة الأوراق…',
  'pane.step.summary.deciding': 'جارٍ إعداد الملفات…',
  'pane.step.summary.writing': 'جارٍ كتابة الأوراق…',

  'pane.go': 'الانتقال إلى الورقة',
  'pane.goto.shown': 'المحدد الآن: {place}',
  'pane.goto.no-sheet': 'لم تعد في المصنف ورقة باسم «{sheet}».',
  'pane.goto.hidden-sheet':
    'ورقة «{sheet}» مخفية. انقر أي علامة تبويب بزر الفأرة الأيمن واختر «إظهار»، ثم أعد المحاولة.',
  'pane.place': '«{sheet}»، {cell}',
  'pane.place.sheet': '«{sheet}»',

  'pane.validate.intro': 'يفحص الأدوار والاختصاصات وخطوط التبعية، ولا يغيّر شيئًا في المصنف.',
  'pane.validate.run': 'تحقق من المصنف',
  'pane.validate.again': 'تحقق مرة أخرى',
  'pane.validate.report': 'اكتب التقرير في ورقة',
  'pane.validate.ready': 'جاهز للمشاركة.',
  'pane.validate.ready.why': 'لا أخطاء فيه.',
  'pane.validate.not-ready': 'غير جاهز للمشاركة.',
  'pane.validate.not-ready.why':
    '{errors, plural, one {فيه خطأ واحد يجب تصحيحه} two {فيه خطآن يجب تصحيحهما} few {فيه # أخطاء يجب تصحيحها} many {فيه # خطأً يجب تصحيحها} other {فيه # خطأ يجب تصحيحها}} أولًا.',
  'pane.validate.when': 'وقت التحقق {time}: {checked}.',
  'pane.validate.stale': 'إذا تغيّر المصنف بعد ذلك فتحقق مرة أخرى.',
  'pane.validate.report-written': 'التقرير في ورقة «{sheet}».',
  'pane.count.error':
    '{count, plural, =0 {لا أخطاء} zero {لا أخطاء} one {خطأ واحد} two {خطآن} few {# أخطاء} many {# خطأً} other {# خطأ}}',
  'pane.count.warning':
    '{count, plural, =0 {لا تحذيرات} zero {لا تحذيرات} one {تحذير واحد} two {تحذيران} few {# تحذيرات} many {# تحذيرًا} other {# تحذير}}',
  'pane.count.note':
    '{count, plural, =0 {لا ملاحظات} zero {لا ملاحظات} one {ملاحظة واحدة} two {ملاحظتان} few {# ملاحظات} many {# ملاحظة} other {# ملاحظة}}',
  'pane.count.waived':
    '{count, plural, one {نتيجة واحدة مستثناة.} two {نتيجتان مستثناتان.} few {# نتائج مستثناة.} many {# نتيجة مستثناة.} other {# نتيجة مستثناة.}}',
  'pane.filter': 'عرض ما يلي فقط',
  'pane.findings': 'النتائج',
  'pane.findings.none': 'لا شيء يستدعي التصحيح.',
  'pane.findings.shown': '{shown} من {total}',
  'pane.findings.more':
    '{count, plural, one {عرض نتيجة أخرى} two {عرض نتيجتين أخريين} few {عرض # نتائج أخرى} many {عرض # نتيجة أخرى} other {عرض # نتيجة أخرى}}',
  'pane.findings.workbook': 'المصنف كله',
  'pane.findings.related': 'انظر أيضًا:',
  'pane.findings.related-more':
    '{count, plural, one {وموضعًا آخر} two {وموضعين آخرين} few {و# مواضع أخرى} many {و# موضعًا آخر} other {و# موضع آخر}}',
  'pane.skipped':
    '{count, plural, one {قاعدة واحدة لم تُطبَّق} two {قاعدتان لم تُطبَّقا} few {# قواعد لم تُطبَّق} many {# قاعدة لم تُطبَّق} other {# قاعدة لم تُطبَّق}}',

  'pane.chart.intro': 'يرسم الهيكل أشكالَ إكسل في ورقة خاصة به، وإعادة الرسم تُحدِّث الأشكال في مواضعها.',
  'pane.chart.scope': 'نطاق الرسم',
  'pane.chart.whole': 'المؤسسة كلها',
  'pane.chart.one-unit': 'وحدة واحدة',
  'pane.chart.unit': 'الوحدة',
  'pane.chart.unit.placeholder': 'اكتب الاسم أو اختره',
  'pane.chart.unit.missing': 'اختر الوحدة التي تُرسم.',
  'pane.chart.no-units': 'لا يذكر المصنف أي وحدة.',
  'pane.chart.paper': 'مقاس الورق',
  'pane.chart.run': 'ارسم الهيكل',
  'pane.chart.drawn': 'الهيكل مرسوم في ورقة «{sheet}».',
  'pane.chart.no-such-unit': 'لم تعد في المصنف وحدة باسم «{unit}». اختر وحدة أخرى.',

  'pane.summary.intro': 'يكتب تعريف الدور واختصاصاته في ورقة تُطبع وتُسلَّم لشاغله.',
  'pane.summary.which': 'الأدوار المطلوبة',
  'pane.summary.one': 'دور واحد',
  'pane.summary.all': 'كل الأدوار',
  'pane.summary.role': 'الدور',
  'pane.summary.role.placeholder': 'اكتب الرقم أو المسمى',
  'pane.summary.role.missing': 'اختر الدور أولًا.',
  'pane.summary.unlisted':
    '{count, plural, one {دور واحد ليس في القائمة، لأنه بلا رقم أو لأن رقمه لدور قبله} two {دوران ليسا في القائمة، لأنهما بلا رقم أو لأن رقم كل منهما لدور قبله} few {# أدوار ليست في القائمة، لأنها بلا أرقام أو لأن أرقامها لأدوار قبلها} many {# دورًا ليست في القائمة، لأنها بلا أرقام أو لأن أرقامها لأدوار قبلها} other {# دور ليست في القائمة، لأنها بلا أرقام أو لأن أرقامها لأدوار قبلها}}. يعثر عليها التحقق.',
  'pane.summary.from-row': 'خذ الدور من الصف المحدد',
  'pane.summary.no-row': 'ليس في الصف المحدد دور يتولاه أحد. حدّد صفًّا لدور في ورقة الأدوار ثم أعد المحاولة.',
  'pane.summary.role-gone': 'لم يعد في المصنف دور رقمه «{role}». اختر دورًا آخر.',
  'pane.summary.holder': 'اسم الشاغل (اختياري)',
  'pane.summary.holder.known': 'في المصنف: {holder}',
  'pane.summary.start': 'تاريخ مباشرة العمل (اختياري)',
  'pane.summary.run': 'اكتب ملف الدور',
  'pane.summary.run-all': 'اكتب كل الملفات',
  'pane.summary.how-many':
    '{count, plural, one {ستُكتب ورقة واحدة لدور واحد، ومعها فهرس.} two {ستُكتب ورقتان، لكل دور ورقة، ومعهما فهرس.} few {ستُكتب # أوراق، لكل دور ورقة، ومعها فهرس.} many {ستُكتب # ورقة، لكل دور ورقة، ومعها فهرس.} other {ستُكتب # ورقة، لكل دور ورقة، ومعها فهرس.}} وما سبق أن كتبه هيكل منها يُكتب من جديد.',
  'pane.summary.written': 'ملف الدور في ورقة «{sheet}».',
  'pane.summary.written-all':
    '{count, plural, one {كُتب ملف واحد، وفهرسه في ورقة «{sheet}».} two {كُتب ملفان، وفهرسهما في ورقة «{sheet}».} few {كُتبت # ملفات، وفهرسها في ورقة «{sheet}».} many {كُتب # ملفًّا، وفهرسها في ورقة «{sheet}».} other {كُتب # ملف، وفهرسها في ورقة «{sheet}».}}',
  'pane.summary.sheets': 'الأوراق',

  'pane.picker.open': 'عرض القائمة',
  'pane.picker.none': 'لا شيء يطابق ما كُتب.',
  'pane.picker.more':
    '{count, plural, one {وواحد غيرها: اكتب لتضييق القائمة} two {واثنان غيرها: اكتب لتضييق القائمة} few {و# غيرها: اكتب لتضييق القائمة} many {و# غيرها: اكتب لتضييق القائمة} other {و# غيرها: اكتب لتضييق القائمة}}',
};
