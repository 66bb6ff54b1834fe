/** ما يقوله سطر الأوامر. */
export const cli = {
  'cli.usage': `هيكل (haykal): يتحقق من مصنف الموارد البشرية للمؤسسة، ويرسم هيكلها التنظيمي، ويُعدّ ملفات أدوارها

  haykal new OUT.xlsx [--sample [faulty]]            إنشاء مصنف فارغ أو بمؤسسة نموذجية
  haykal import REGULATION.(txt|md|docx) --into BOOK.xlsx | --json            لائحة مكتوبة إلى مصنف
  haykal validate BOOK.xlsx [--json] [--report OUT.xlsx]            التحقق
  haykal chart BOOK.xlsx --out OUT.xlsx [--unit NAME | --track NAME | --role CODE [--chain]] [--depth LEVELS]
      [--paper A4|A3|screen] [--orientation landscape|portrait] [--colour track|unit|kind]
      [--without holders,codes] [--both-titles] [--svg FILE] [--layout]            الهيكل التنظيمي
  haykal summary BOOK.xlsx --out OUT.xlsx (--role CODE... | --unit NAME | --all) [--holder NAME] [--start DATE]
                 [--both-titles] [--without PART,...] [--column HEADER]...            ملفات الأدوار
  haykal export BOOK.xlsx --to REGULATION.(txt|md)            المصنف في صورة لائحة مكتوبة
  haykal compare OLD.xlsx NEW.(xlsx|txt|md|docx) [--json] [--report OUT.xlsx]            المقارنة بين مصنفين، أو بين مصنف ولائحة

  --lang ar|en   لغة الرسائل والأوراق التي تُنشأ
  --help         هذا النص`,
  'cli.created': 'أُنشئ الملف {file}.',
  'cli.created-sample': 'أُنشئ الملف {file} وفيه المؤسسة النموذجية، ويمكنك تجربة الأمر haykal validate {file}',
  'cli.report-written': 'التقرير في ورقة «{sheet}» من الملف {file}.',
  'cli.chart-written':
    'الهيكل التنظيمي في {count, plural, one {ورقة «{sheet}»} two {ورقتين أولاهما «{sheet}»} few {# أوراق أولاها «{sheet}»} many {# ورقة أولاها «{sheet}»} other {# ورقة أولاها «{sheet}»}} من الملف {file}. أصغر خط مطبوع فيه {size} نقطة.',
  'cli.chart-kept':
    '{count, plural, one {بقي على حاله شكل واحد عُدِّل يدويًا} two {بقي على حالهما شكلان عُدِّلا يدويًا} few {بقيت على حالها # أشكال عُدِّلت يدويًا} many {بقي على حاله # شكلًا عُدِّل يدويًا} other {بقي على حاله # شكل عُدِّل يدويًا}} (الخيار --layout يعيد الترتيب).',
  'cli.chart-apart': 'أدوار لا مدير يصلها بالأعلى، فوُضعت وحدها: {roles}',
  'cli.svg-written': 'الرسم في الملف {file}.',
  'error.bad-orientation': 'اتجاه الورق «{value}» غير معروف، والمتاح {known}.',
  'error.bad-colour': 'لا تُلوَّن الخانات بحسب «{value}»، والمتاح {known}.',
  'error.bad-depth': 'عدد المستويات رقم من 1 إلى 99، لا «{value}».',
  'error.bad-left-out': 'لا يُرسم الهيكل من دون «{value}»، والمتاح {known}.',
  'error.chain-needs-role': 'الخيار --chain يرسم سلسلة المديرين فوق دور بعينه، فاذكر رقمه: --role CODE.',
  'error.one-scope': 'اختر واحدًا فقط من --unit و--track و--role.',
  'error.not-svg': 'يجب أن ينتهي اسم ملف الرسم بـ ‎.svg: ‏{file}',
  'error.no-such-track': 'لا يوجد مسار باسم «{track}» في المصنف.',
  'cli.summaries-written':
    '{count, plural, one {ملف الدور في ورقة «{sheet}» من الملف {file}.} two {كُتبت ورقتان في الملف {file}، أولاهما «{sheet}».} few {كُتبت # أوراق في الملف {file}، أولاها «{sheet}».} many {كُتبت # ورقة في الملف {file}، أولاها «{sheet}».} other {كُتبت # ورقة في الملف {file}، أولاها «{sheet}».}}',
  'cli.comparison-written': 'المقارنة في ورقة «{sheet}» من الملف {file}.',
  'cli.place': '{sheet}، الخلية {cell}',
  'cli.line': '{file}، السطر {line}',
  'cli.import.made':
    'أُنشئ الملف {file} من اللائحة: الأدوار {roles}، والهيئات الحاكمة {bodies}، والاختصاصات {duties}.',
  'cli.import.filled':
    'كُتبت اللائحة في الملف {file}: الأدوار {roles}، والهيئات الحاكمة {bodies}، والاختصاصات {duties}.',
  'cli.import.sheets': 'أوراق كانت ناقصة فأُنشئت: {list}.',
  'cli.import.changes':
    '{count, plural, zero {لم يُكتب أي تغيير.} one {كُتب تغيير واحد:} two {كُتب تغييران:} few {كُتبت # تغييرات:} many {كُتب # تغييرًا:} other {كُتب # تغيير:}}',
  'cli.import.unwritten':
    '{count, plural, zero {كُتبت التغييرات كلها.} one {تغيير واحد لم يُكتب، أو لم يُكتب كله:} two {تغييران لم يُكتبا، أو لم يُكتبا كلهما:} few {# تغييرات لم تُكتب، أو لم تُكتب كلها:} many {# تغييرًا لم تُكتب، أو لم تُكتب كلها:} other {# تغيير لم تُكتب، أو لم تُكتب كلها:}}',
  'cli.import.gone':
    '{count, plural, zero {كل ما في المصنف وارد في اللائحة.} one {في المصنف ما لم يرد في اللائحة، وبقي كما هو:} two {في المصنف أمران لم يردا في اللائحة، وبقيا كما هما:} few {في المصنف # أمور لم ترد في اللائحة، وبقيت كما هي:} many {في المصنف # أمرًا لم ترد في اللائحة، وبقيت كما هي:} other {في المصنف # أمر لم ترد في اللائحة، وبقيت كما هي:}}',
  'cli.import.check':
    '{count, plural, zero {لا خطوط تبعية تحتاج إلى مراجعة.} one {خط تبعية واحد يحتاج إلى مراجعة:} two {خطا تبعية يحتاجان إلى مراجعة:} few {# خطوط تبعية تحتاج إلى مراجعة:} many {# خط تبعية تحتاج إلى مراجعة:} other {# خط تبعية تحتاج إلى مراجعة:}}',
  'cli.import.line':
    'من {role} إلى {manager} ({relation})، {isTaken, select, yes {أُخذ به} other {لم يؤخذ به}}',
  'cli.import.rivals':
    '{count, plural, zero {لا شيء يخالفه.} one {يخالفه خط آخر للدور نفسه، إلى {list}.} two {يخالفه خطان آخران للدور نفسه، إلى {list}.} few {تخالفه خطوط أخرى للدور نفسه، إلى {list}.} many {تخالفه خطوط أخرى للدور نفسه، إلى {list}.} other {تخالفه خطوط أخرى للدور نفسه، إلى {list}.}}',
  'cli.import.unread':
    '{count, plural, zero {فُهمت السطور كلها.} one {سطر واحد لم يُفهم، وليس في المصنف:} two {سطران لم يُفهما، وليسا في المصنف:} few {# سطور لم تُفهم، وليست في المصنف:} many {# سطرًا لم تُفهم، وليست في المصنف:} other {# سطر لم تُفهم، وليست في المصنف:}}',
  'cli.import.quote': 'السطر {line}: «{text}»',
  'cli.import.written': 'التغييرات في الملف {file}.',
  'cli.import.nothing': 'لم يُكتب شيء، والملف {file} كما كان.',
  'cli.import.same': 'المصنف يقول ما تقوله اللائحة.',
  'cli.exported': 'كُتب الملف {file}: الأدوار {roles}، والهيئات الحاكمة {bodies}، والاختصاصات {duties}.',
  'cli.left-out': 'ما لا تحمله اللائحة ويبقى في المصنف وحده: {list}.',
  'cli.skipped': 'لم تُفحص: {rule}: {why}',
  'error.no-command':
    'اذكر المطلوب: new أو import أو validate أو chart أو summary أو export أو compare (انظر haykal --help).',
  'error.unknown-command':
    'لا يوجد أمر باسم «{command}»، والأوامر هي new وimport وvalidate وchart وsummary وexport وcompare.',
  'error.needs-book': 'اذكر المصنف: haykal {command} BOOK.xlsx',
  'error.needs-two': 'اذكر المصنفين: haykal compare OLD.xlsx NEW.xlsx',
  'error.old-regulation':
    'الملف {file} لائحة، ولا تصلح اللائحة إلا طرفًا جديدًا في المقارنة: اذكر المصنف أولًا ثم اللائحة.',
  'error.needs-regulation': 'اذكر اللائحة: haykal import REGULATION.docx',
  'error.not-regulation':
    'لا يُقرأ الملف {file} على أنه لائحة، فاسمه يجب أن ينتهي بـ txt. أو md. أو docx. أو docm.',
  'error.needs-into':
    'اذكر ما يُفعل باللائحة: --into BOOK.xlsx لكتابتها في مصنف، أو --json لطباعة ما قُرئ منها.',
  'error.not-both-into': 'استخدم --into أو --json، لا الاثنين معًا.',
  'error.no-roles-read': 'لم يُعثر على أي دور في الملف {file} فلم يُكتب شيء. يُظهر الخيار --json كيف قُرئ.',
  'error.needs-to': 'اذكر الملف الذي يُكتب: --to REGULATION.txt',
  'error.not-text': 'لا تُكتب اللائحة في الملف {file}، فاسمه يجب أن ينتهي بـ txt. أو md.',
  'error.not-comparable':
    'لا يمكن مقارنة الملف {file}، فاسمه يجب أن ينتهي بـ xlsx. أو xlsm. أو txt. أو md. أو docx. أو docm.',
  'error.needs-out': 'اذكر الملف الذي يُكتب: --out OUT.xlsx',
  'error.needs-roles': 'اذكر الأدوار بالخيار --role، أو وحدةً بالخيار --unit، أو اطلبها كلها بالخيار --all.',
  'error.not-both-roles': 'استخدم خيارًا واحدًا من --role و--unit و--all.',
  'error.one-holder': 'الشاغل وتاريخ البدء يخصان دورًا واحدًا، فاذكر دورًا واحدًا بالخيار --role.',
  'error.bad-language': 'اللغة ar أو en، لا «{value}».',
  'error.bad-paper': 'مقاس الورق «{value}» غير معروف، والمتاح {known}.',
  'error.bad-sample': 'لا يوجد نموذج باسم «{value}»: احذف الاسم أو اكتب faulty.',
  'error.bad-date': '«{value}» ليس تاريخًا، ويُكتب التاريخ هكذا: 2026-01-31.',
  'error.not-xlsx': 'لن يُفتح {file} في إكسل، فاسمه يجب أن ينتهي بـ xlsx. أو xlsm.',
  'error.exists': 'الملف {file} موجود بالفعل. اختر اسمًا آخر أو احذفه أولًا.',
  'error.no-file': 'لم يُعثر على الملف {file}.',
  'error.no-folder': 'لم يُعثر على مجلد الملف {file}، فأنشئه أولًا.',
  'error.cannot-read': 'تعذرت قراءة الملف {file} ({code}).',
  'error.cannot-write': 'تعذرت كتابة الملف {file} ({code})، ولم يتغير شيء.',
  'error.file.not-a-workbook': 'الملف {file} ليس مصنف إكسل.',
  'error.file.encrypted': 'الملف {file} محمي بكلمة مرور لفتحه: احفظه دونها ثم أعد المحاولة.',
  'error.file.old-format': 'الملف {file} بصيغة xls القديمة: افتحه في إكسل واحفظه بصيغة xlsx.',
  'error.file.damaged': 'الملف {file} تالف: افتحه في إكسل ليصلحه ثم احفظه.',
  'error.file.too-large': 'الملف {file} أكبر من أن يُفتح هنا.',
  'error.bad-part': 'ليس في ملف الدور جزء باسم «{value}»، والأجزاء هي {known}.',
  'error.no-such-column': 'ليس في ورقة الأدوار عمود آخر بعنوان «{column}».',
  'error.no-such-role': 'لا دور رقمه «{role}».',
  'error.no-such-unit': 'لا وحدة اسمها «{unit}».',
  'error.unknown-option': 'لا يوجد هنا خيار باسم {option} (انظر haykal --help).',
  'error.option-value': 'لا يُستخدم الخيار {option} هكذا (انظر haykal --help).',
  'error.unexpected-argument': '«{argument}» كلمة زائدة (انظر haykal --help).',
  'error.other-ending':
    'يجب أن ينتهي اسم {file} كما ينتهي {book}، فوجود وحدات الماكرو أو غيابها لا يتغير هنا.',
  'error.excel.ItemAlreadyExists':
    'الاسم الذي تحتاجه الورقة الجديدة تحمله علامة تبويب أخرى (ربما رسم بياني): غيّر اسمها ثم أعد المحاولة. لم يُحفظ شيء.',
  'error.excel.AccessDenied':
    'المصنف أو إحدى أوراقه محمي: ألغِ الحماية في إكسل (مراجعة، إلغاء الحماية) ثم أعد المحاولة. لم يُحفظ شيء.',
  'error.excel.other': 'لم يستطع إكسل تنفيذ المطلوب ({code}). لم يُحفظ شيء.',
  'error.unexpected': 'حدث خلل في هيكل نفسه: {detail} لم يُحفظ شيء. نرجو إبلاغنا به.',

  'docs.rules.made': 'كُتبت هذه الصفحة من القواعد نفسها بالأمر npm run docs فلا تُعدَّل باليد',
  'docs.rules.title': 'القواعد',
  'docs.rules.intro':
    'هذه كل القواعد التي يفحص بها هيكل المصنف. تُغيَّر درجة القاعدة وقيمتها في ورقة القواعد، وتُقبل النتيجة الواحدة بسطر في ورقة الاستثناءات. وما لا يذكره المصنف لا تُطبَّق قواعده، ويقول التقرير ذلك.',
  'docs.rules.value': 'القيمة {value} (من {least} إلى {most})',
  'docs.rules.why': 'لماذا:',
  'docs.rules.example': 'مثال:',
  'docs.rules.mend': 'الإصلاح:',
  'docs.group.data': 'البيانات',
  'docs.group.structure': 'البنية',
  'docs.group.duties': 'الاختصاصات',
  'docs.group.titles': 'المسميات',
};
