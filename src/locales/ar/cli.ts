/** ما يقوله سطر الأوامر. */
export const cli = {
  'cli.usage': `هيكل (haykal): يتحقق من مصنف الموارد البشرية للمؤسسة، ويرسم هيكلها التنظيمي، ويُعدّ ملفات أدوارها

  haykal new OUT.xlsx [--sample [faulty]]            إنشاء مصنف فارغ أو بمؤسسة نموذجية
  haykal validate BOOK.xlsx [--json] [--report OUT.xlsx]            التحقق
  haykal chart BOOK.xlsx --out OUT.xlsx [--unit NAME | --track NAME | --role CODE]
      [--paper A4|A3] [--orientation landscape|portrait] [--svg FILE] [--layout] الهيكل التنظيمي
  haykal summary BOOK.xlsx --out OUT.xlsx (--role CODE... | --all) [--holder NAME] [--start DATE]            ملفات الأدوار

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
  'error.bad-orientation': 'اتجاه الورق «{value}» غير معروف، والمتاح landscape أو portrait.',
  'error.one-scope': 'اختر واحدًا فقط من --unit و--track و--role.',
  'error.not-svg': 'يجب أن ينتهي اسم ملف الرسم بـ ‎.svg: ‏{file}',
  'error.no-such-track': 'لا يوجد مسار باسم «{track}» في المصنف.',
  'cli.summaries-written':
    '{count, plural, one {ملف الدور في ورقة «{sheet}» من الملف {file}.} two {كُتبت ورقتان في الملف {file}، أولاهما «{sheet}».} few {كُتبت # أوراق في الملف {file}، أولاها «{sheet}».} many {كُتبت # ورقة في الملف {file}، أولاها «{sheet}».} other {كُتبت # ورقة في الملف {file}، أولاها «{sheet}».}}',
  'cli.place': '{sheet}، الخلية {cell}',
  'cli.skipped': 'لم تُفحص: {rule}: {why}',
  'error.no-command': 'اذكر المطلوب: new أو validate أو chart أو summary (انظر haykal --help).',
  'error.unknown-command': 'لا يوجد أمر باسم «{command}»، والأوامر هي new وvalidate وchart وsummary.',
  'error.needs-book': 'اذكر المصنف: haykal {command} BOOK.xlsx',
  'error.needs-out': 'اذكر الملف الذي يُكتب: --out OUT.xlsx',
  'error.needs-roles': 'اذكر الأدوار بالخيار --role، أو اطلبها كلها بالخيار --all.',
  'error.not-both-roles': 'استخدم --role أو --all، لا الاثنين معًا.',
  'error.one-holder': 'الشاغل وتاريخ البدء يخصان دورًا واحدًا، فاذكر دورًا واحدًا بالخيار --role.',
  'error.bad-language': 'اللغة ar أو en، لا «{value}».',
  'error.bad-paper': 'مقاس الورق A4 أو A3، لا «{value}».',
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
