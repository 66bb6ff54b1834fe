/** كلمات اللائحة: عناوين صيغتها المكتوبة، وما قُرئ منها واقتُرح. */
export const regulation = {
  'regulation.label.body': 'هيئة حاكمة',
  'regulation.label.track': 'المسار التالي',
  'regulation.label.unit': 'الوحدة التالية',
  'regulation.label.parent': 'الوحدة الأم',
  'regulation.label.ownBylaw': 'نظام مستقل',
  'regulation.label.role': 'الدور',
  'regulation.label.titleEn': 'المسمى بالإنجليزية',
  'regulation.label.kind': 'نوع الدور',
  'regulation.label.lead': 'تمهيد',
  'regulation.label.duty': 'اختصاص',
  'regulation.label.cadence': 'الدورية',
  'regulation.label.lines': 'خطوط التبعية',
  'regulation.lines-given': 'ما يرد تحت كل دور ولا غيره',
  'regulation.label.administrative': 'يتبع إداريًا',
  'regulation.label.technical': 'يتبع فنيًا',
  'regulation.label.coordination': 'ينسّق مع',
  'regulation.label.deputising': 'ينوب عن',
  'regulation.label.note': 'ملاحظة',
  'regulation.heading': 'الهيكل والاختصاصات',
  'regulation.heading-of': 'الهيكل والاختصاصات: {organisation}',
  'regulation.why.words': 'النص يقول ذلك.',
  'regulation.why.label': 'المستند يذكر هذا المدير بجانب الدور.',
  'regulation.why.report': 'يرفع الدور إليه تقريرًا عن أمر ما، وهذا وحده لا يجعله مديره.',
  'regulation.why.ladder': 'هو الذي يعلوه مباشرة في وحدة تُذكر أدوارها من الأعلى إلى الأدنى.',
  'regulation.why.head': 'المستند لا يذكر أحدًا، فافتُرض الدور الذي على رأس الهيكل.',
  'regulation.why.start': 'المستند لا يذكر أحدًا، والهيكل يبدأ من هذه الهيئة.',
  'regulation.why.request': 'يعمل بناءً على طلب هذا الدور.',
  'regulation.why.collective': 'يعمل للإدارة التنفيذية، وهذا الدور يمثلها.',
  'regulation.notes-left':
    '{count, plural, zero {لا ملاحظات خارج الأدوار.} one {ملاحظة واحدة لا تخص دورًا بعينه. ليس لها مكان في المصنف، فتبقى في المستند:} two {ملاحظتان لا تخصان دورًا بعينه. ليس لهما مكان في المصنف، فتبقيان في المستند:} few {# ملاحظات لا تخص دورًا بعينه. ليس لها مكان في المصنف، فتبقى في المستند:} many {# ملاحظة لا تخص دورًا بعينه. ليس لها مكان في المصنف، فتبقى في المستند:} other {# ملاحظة لا تخص دورًا بعينه. ليس لها مكان في المصنف، فتبقى في المستند:}}',
  'error.regulation.not-docx':
    'هذا الملف ليس مستند وورد يمكن لهيكل قراءته. افتحه في وورد واحفظه بصيغة \u200e.docx\u200e، أو انسخ نصه إلى ملف \u200e.txt\u200e ثم أعد المحاولة.',
  'error.regulation.encrypted':
    'هذا المستند محمي بكلمة مرور. افتحه في وورد وأزل كلمة المرور (ملف، معلومات، حماية المستند) واحفظه، ثم أعد المحاولة.',
  'error.regulation.too-large':
    'هذا الملف أكبر مما يقرؤه هيكل. انسخ الجزء الذي فيه الهيكل والاختصاصات إلى مستند جديد، ثم أعد المحاولة.',
  'error.regulation.damaged':
    'تعذرت قراءة هذا الملف لأن محتواه تالف أو ناقص. افتحه في وورد واحفظ نسخة جديدة منه، أو انسخ نصه إلى ملف \u200e.txt\u200e ثم أعد المحاولة.',
  'error.regulation.old-doc':
    'هذا المستند بصيغة وورد القديمة (\u200e.doc\u200e). افتحه في وورد واحفظه بصيغة \u200e.docx\u200e، ثم أعد المحاولة.',
  'error.regulation.not-text':
    'هذا الملف ليس نصًا ولا مستند وورد. افتحه في البرنامج الذي كُتب به واحفظه بصيغة \u200e.docx\u200e أو \u200e.txt\u200e، أو انسخ نصه إلى ملف \u200e.txt\u200e ثم أعد المحاولة.',
};
