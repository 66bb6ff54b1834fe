/** ما تقوله اللوحة عن اللائحة: قراءتها، وكتابتها، ومقارنة المصنف بها. */
export const paneRegulation = {
  'pane.tab.regulation': 'اللائحة',
  'pane.failed.regulation': 'لم يكتمل العمل.',
  'pane.busy.regulation': 'العمل على اللائحة جارٍ الآن. انتظر حتى ينتهي أو ألغِه.',
  'pane.step.regulation.reading': 'جارٍ القراءة…',
  'pane.step.regulation.deciding': 'جارٍ الفهم والترتيب…',
  'pane.step.regulation.writing': 'جارٍ الكتابة…',
  'pane.regulation.open': 'استورد لائحة',

  'pane.regulation.pages': 'اللائحة والمصنف',
  'pane.regulation.page.import': 'استيراد',
  'pane.regulation.page.export': 'كتابة',
  'pane.regulation.page.compare': 'مقارنة',

  'pane.regulation.intro': 'يقرأ اللائحة المكتوبة ويعرض ما فهمه منها، ولا يُكتب في المصنف شيء حتى توافق.',
  'pane.regulation.drop': 'اسحب ملف اللائحة إلى هنا',
  'pane.regulation.formats':
    'مستند وورد (\u200e.docx\u200e) أو نص (\u200e.txt\u200e أو \u200e.md\u200e)، ولا يغادر جهازك.',
  'pane.regulation.choose': 'اختر ملفًا',
  'pane.regulation.paste': 'أو الصق نصها هنا',
  'pane.regulation.read': 'اقرأ اللائحة',
  'pane.regulation.nothing-given': 'اختر ملف اللائحة أو الصق نصها أولًا.',
  'pane.regulation.example': 'كيف تُكتب اللائحة؟',
  'pane.regulation.example.text':
    'اسم المسار أو الوحدة في سطر، ثم كل دور برقمه، وتحته اختصاصاته مرقمة:\n\nوحدة الأرشيف\n1- مدير/ة الأرشيف\n1. إعداد خطة الوحدة.\n2. الإشراف على أمين/ة الأرشيف.\n2- أمين/ة الأرشيف\n1. حفظ الوثائق.\n\nولا بأس بغير هذا الترقيم، كالحروف أو «المادة (1)» أو قوائم وورد.',
  'pane.regulation.pasted': 'النص الملصق',
  'pane.regulation.another': 'لائحة أخرى',

  'pane.regulation.count.tracks':
    '{count, plural, zero {لا مسارات} one {مسار واحد} two {مساران} few {# مسارات} many {# مسارًا} other {# مسار}}',
  'pane.regulation.count.units':
    '{count, plural, zero {لا وحدات} one {وحدة واحدة} two {وحدتان} few {# وحدات} many {# وحدة} other {# وحدة}}',
  'pane.regulation.count.roles':
    '{count, plural, =0 {لا أدوار} zero {لا أدوار} one {دور واحد} two {دوران} few {# أدوار} many {# دورًا} other {# دور}}',
  'pane.regulation.count.duties':
    '{count, plural, zero {لا اختصاصات} one {اختصاص واحد} two {اختصاصان} few {# اختصاصات} many {# اختصاصًا} other {# اختصاص}}',
  'pane.regulation.count.parts':
    '{count, plural, zero {لا بنود فرعية} one {بند فرعي واحد} two {بندان فرعيان} few {# بنود فرعية} many {# بندًا فرعيًّا} other {# بند فرعي}}',
  'pane.regulation.count.lines':
    '{count, plural, zero {لا خطوط تبعية} one {خط تبعية واحد} two {خطّا تبعية} few {# خطوط تبعية} many {# خط تبعية} other {# خط تبعية}}',
  'pane.regulation.count.unread':
    '{count, plural, zero {لا أسطر متروكة} one {سطر لم يُفهم} two {سطران لم يُفهما} few {# أسطر لم تُفهم} many {# سطرًا لم يُفهم} other {# سطر لم يُفهم}}',

  'pane.regulation.step.read': 'ما قُرئ',
  'pane.regulation.step.lines':
    'خطوط التبعية المقترحة ({count}){check, plural, =0 {} zero {} one {، واحد يحتاج نظرك} two {، اثنان يحتاجان نظرك} few {، # تحتاج نظرك} many {، # تحتاج نظرك} other {، # تحتاج نظرك}}',
  'pane.regulation.step.write': 'ما سيُكتب',
  'pane.regulation.next.lines': 'التالي: خطوط التبعية',
  'pane.regulation.next.write': 'التالي: ما سيُكتب',

  'pane.regulation.unread':
    '{count, plural, zero {كل الأسطر مفهومة} one {سطر واحد لم نعرف موضعه} two {سطران لم نعرف موضعهما} few {# أسطر لم نعرف موضعها} many {# سطرًا لم نعرف موضعها} other {# سطر لم نعرف موضعها}}',
  'pane.regulation.unread.do': 'صحّح ترقيمها في اللائحة واقرأها من جديد، أو أكمل واكتبها لاحقًا في أوراقك.',
  'pane.regulation.line-number': 'السطر \u2068{line}\u2069:',
  'pane.regulation.more':
    '{count, plural, zero {ولا غيرها} one {وواحد غيرها} two {واثنان غيرها} few {و# غيرها} many {و# غيرها} other {و# غيرها}}',
  'pane.regulation.tree': 'ما فُهم من اللائحة',
  'pane.regulation.text': 'نص اللائحة',
  'pane.regulation.node.note': 'ملاحظة: {text}',
  'pane.regulation.node.lead': 'تمهيد: {text}',
  'pane.regulation.as.heading': 'عنوان',
  'pane.regulation.as.role': 'دور',
  'pane.regulation.as.lead': 'تمهيد',
  'pane.regulation.as.duty': 'اختصاص',
  'pane.regulation.as.part': 'بند فرعي',
  'pane.regulation.as.fact': 'بيان من بيانات الدور',
  'pane.regulation.as.note': 'ملاحظة',
  'pane.regulation.as.unread': 'لم يُفهم',
  'pane.regulation.earlier':
    '{count, plural, zero {ما قبله} one {السطر السابق} two {السطران السابقان} few {الأسطر السابقة (#)} many {الأسطر السابقة (#)} other {الأسطر السابقة (#)}}',
  'pane.regulation.later':
    '{count, plural, zero {ما بعده} one {السطر التالي} two {السطران التاليان} few {الأسطر التالية (#)} many {الأسطر التالية (#)} other {الأسطر التالية (#)}}',
  'pane.regulation.tree.earlier':
    '{count, plural, zero {ما قبله} one {ما قبله (#)} two {ما قبله (#)} few {ما قبله (#)} many {ما قبله (#)} other {ما قبله (#)}}',
  'pane.regulation.tree.later':
    '{count, plural, zero {ما بعده} one {ما بعده (#)} two {ما بعده (#)} few {ما بعده (#)} many {ما بعده (#)} other {ما بعده (#)}}',

  'pane.regulation.lines.intro':
    'من يتبع من، كما تقوله اللائحة أو يُفهم منها. يُكتب ما عليه علامة، والقرار لك.',
  'pane.regulation.lines.only':
    '{count, plural, zero {ما يحتاج نظرك فقط (#)} one {ما يحتاج نظرك فقط (#)} two {ما يحتاج نظرك فقط (#)} few {ما يحتاج نظرك فقط (#)} many {ما يحتاج نظرك فقط (#)} other {ما يحتاج نظرك فقط (#)}}',
  'pane.regulation.line':
    '{relation, select, administrative {يتبع «{manager}» إداريًّا} technical {يتبع «{manager}» فنيًّا} coordination {ينسّق مع «{manager}»} deputising {ينوب عن «{manager}»} other {يتبع «{manager}»}}',
  'pane.regulation.changed': 'غيّرته أنت',
  'pane.regulation.see-line': 'السطر \u2068{line}\u2069 من اللائحة',
  'pane.regulation.basis': 'السند: {basis}',
  'pane.regulation.basis.duty':
    '{number, select, 0 {تمهيد «{role}»} other {الاختصاص \u2068{number}\u2069 من «{role}»}}',
  'pane.regulation.quote': '«{words}»',
  'pane.regulation.rivals':
    '{count, plural, zero {قولان مختلفان: أبقِ ما تراه صحيحًا} one {قولان مختلفان: أبقِ ما تراه صحيحًا} two {قولان مختلفان: أبقِ ما تراه صحيحًا} few {# أقوال مختلفة: أبقِ ما تراه صحيحًا} many {# قولًا مختلفًا: أبقِ ما تراه صحيحًا} other {# قول مختلف: أبقِ ما تراه صحيحًا}}',
  'pane.regulation.twice-managed': 'لهذا الدور الآن مديران إداريان. أبقِ واحدًا منهما.',
  'pane.regulation.change': 'تغيير…',
  'pane.regulation.change.close': 'تم',
  'pane.regulation.change.manager': 'مع من',
  'pane.regulation.change.relation': 'نوع العلاقة',
  'pane.regulation.change.back': 'أعده كما اقتُرح',
  'pane.regulation.more-roles':
    '{count, plural, zero {لا أدوار أخرى} one {عرض دور آخر} two {عرض دورين آخرين} few {عرض # أدوار أخرى} many {عرض # دورًا آخر} other {عرض # دور آخر}}',
  'pane.regulation.without-line':
    '{count, plural, zero {لكل دور خط تبعية} one {دور واحد بلا خط تبعية} two {دوران بلا خط تبعية} few {# أدوار بلا خط تبعية} many {# دورًا بلا خط تبعية} other {# دور بلا خط تبعية}}',
  'pane.regulation.without-line.do': 'اختر من يتبعه الدور، أو اترك الأمر كما هو.',
  'pane.regulation.give-manager': 'اختر مديرًا',
  'pane.regulation.give-manager.of': 'اختر مديرًا لـ«{role}»',
  'pane.regulation.choose-manager': 'اكتب الرقم أو المسمى',

  'pane.regulation.write.intro': 'اعرض أولًا ما سيُكتب في المصنف المفتوح، ثم قرّر.',
  'pane.regulation.show-plan': 'اعرض ما سيُكتب',
  'pane.regulation.new-sheets': 'ستُنشأ هذه الأوراق:',
  'pane.regulation.new-sheet':
    '«{sheet}»: {kind, select, roles {{count, plural, =0 {بلا أدوار} zero {بلا أدوار} one {دور واحد} two {دوران} few {# أدوار} many {# دورًا} other {# دور}}} duties {{count, plural, =0 {بلا اختصاصات} zero {بلا اختصاصات} one {اختصاص واحد} two {اختصاصان} few {# اختصاصات وبنود} many {# اختصاصًا وبندًا} other {# اختصاص وبند}}} lines {{count, plural, =0 {بلا خطوط} zero {بلا خطوط} one {خط واحد} two {خطّان} few {# خطوط} many {# خطًّا} other {# خط}}} units {{count, plural, =0 {بلا وحدات} zero {بلا وحدات} one {وحدة واحدة} two {وحدتان} few {# وحدات} many {# وحدة} other {# وحدة}}} other {فارغة، لاسم المؤسسة وتاريخ الاعتماد}}',
  'pane.regulation.make': 'أنشئ الأوراق',
  'pane.regulation.made': 'أُنشئت الأوراق:',
  'pane.regulation.now-validate': 'تحقق منها الآن',
  'pane.regulation.remove': 'احذف الأوراق التي أُنشئت',
  'pane.regulation.remove.hint':
    'لا تُحذف إلا إذا بقيت كما كُتبت. ولا يمكن التراجع عن الحذف، وتفرغ معه قائمة التراجع في إكسل.',
  'pane.regulation.removed': 'حُذفت الأوراق، وعاد المصنف كما كان قبلها.',
  'pane.regulation.no-changes': 'المصنف يقول ما تقوله اللائحة. لا شيء يُكتب.',
  'pane.regulation.changes.hint': 'يُكتب ما عليه علامة. الحذف واختلاف الإملاء بلا علامة حتى تختارهما.',
  'pane.regulation.plan-changes':
    '{count, plural, =0 {لم تختر شيئًا بعد} zero {لم تختر شيئًا بعد} one {اعرض أثر تغيير واحد} two {اعرض أثر تغييرين} few {اعرض أثر # تغييرات} many {اعرض أثر # تغييرًا} other {اعرض أثر # تغيير}}',
  'pane.regulation.write-changes': 'اكتب التغييرات',
  'pane.regulation.unwritten':
    '{count, plural, zero {يُكتب كل ما اخترته.} one {تغيير واحد لا موضع له في المصنف:} two {تغييران لا موضع لهما في المصنف:} few {# تغييرات لا موضع لها في المصنف:} many {# تغييرًا لا موضع لها في المصنف:} other {# تغيير لا موضع لها في المصنف:}}',

  'pane.regulation.export.intro': 'يكتب الهيكل الذي في المصنف لائحةً: المسارات والوحدات والأدوار واختصاصاتها.',
  'pane.regulation.export': 'اكتب اللائحة',
  'pane.regulation.export.again': 'اكتبها من جديد',
  'pane.regulation.export.text': 'نص اللائحة',
  'pane.regulation.copy': 'انسخ النص',
  'pane.regulation.save': 'احفظه ملفًا',
  'pane.regulation.file-name': 'اللائحة.txt',
  'pane.regulation.copied': 'نُسخ النص. الصقه في وورد أو حيث تشاء.',
  'pane.regulation.not-copied': 'لم يسمح البرنامج بالنسخ. النص محدد الآن، فاضغط \u2068Ctrl+C\u2069 لنسخه.',
  'pane.regulation.saved':
    'إن لم تجد الملف بين التنزيلات، فإكسل لا يسمح بحفظه من هنا: انسخ النص والصقه في ملف.',

  'pane.regulation.compare.intro': 'يبيّن ما يختلف بين المصنف المفتوح ومصنف آخر أو لائحة، ولا يغيّر شيئًا.',
  'pane.regulation.compare.drop': 'اسحب المصنف الآخر إلى هنا',
  'pane.regulation.compare.formats': 'مصنف إكسل (\u200e.xlsx\u200e)، يُقرأ ولا يُفتح.',
  'pane.regulation.compare.choose': 'اختر مصنفًا',
  'pane.regulation.compare.with-regulation': 'قارن باللائحة التي قُرئت',
  'pane.regulation.compare.no-regulation': 'لتقارن المصنف بلائحة، اقرأها أولًا في «استيراد».',
  'pane.regulation.compare.sheet': 'اكتب الفروق في ورقة',
  'pane.regulation.compare.written': 'الفروق في ورقة «{sheet}».',
  'pane.regulation.kind.added': 'ليس في هذا المصنف',
  'pane.regulation.kind.removed': 'في هذا المصنف وحده',
  'pane.regulation.kind.changed': 'مختلف',
  'pane.regulation.kind.moved': 'في موضع آخر',
  'pane.regulation.differs': '{things}: {list}',
  'pane.regulation.differs.added': 'المضاف {count}',
  'pane.regulation.differs.removed': 'المحذوف {count}',
  'pane.regulation.differs.changed': 'المعدّل {count}',
  'pane.regulation.differs.moved': 'المنقول {count}',
  'pane.regulation.more-differences':
    '{count, plural, zero {لا فروق أخرى} one {عرض فرق آخر} two {عرض فرقين آخرين} few {عرض # فروق أخرى} many {عرض # فرقًا آخر} other {عرض # فرق آخر}}',

  'regulation.certainty.stated': 'منصوص عليه',
  'regulation.certainty.reported': 'يُفهم من تقرير يُرفع',
  'regulation.certainty.ladder': 'من ترتيب الوحدة',
  'regulation.certainty.assumed': 'مفترض: تأكد منه',
};
