import type { Translation } from '#i18n/translation.ts';

/** Arabic words of `cite`: `_f` and `_m` are the gender of the first name after the verb. */
export const cite = {
  heading: 'كيف تستشهد بهذا',
  here: 'الاستشهاد به بالعربية',
  sentence: 'جملة جاهزة للنشر',
  apa: 'APA 7',
  mla: 'MLA 9',
  chicago: 'شيكاغو (المؤلف والتاريخ)',
  files: 'ملفات لبرامج إدارة المراجع:',
  copy: 'نسخ',
  copied: 'نُسخ',
  selected: 'حُدّد النص',
  copyLink: 'نسخ الرابط',
  linkCopied: 'نُسخ الرابط',
  share: 'مشاركة',

  source: 'موقع «مليارات مسروقة»، الإصدار {{release}} (البيانات حتى {{date}})',
  the: '{{name}}',
  withNote: '{{name}} ({{note}})',
  withNoteInside: '{{name}}؛ {{note}})',
  inSentence: {
    'us-japan-rok-joint-statement': 'البيان المشترك للولايات المتحدة واليابان وكوريا الجنوبية',
    'us-rok-joint-statement': 'الولايات المتحدة وكوريا الجنوبية في بيان مشترك',
    'national-intelligence-service-rok': 'جهاز الاستخبارات الوطني الكوري الجنوبي (NIS)',
    'south-korean-authorities': 'السلطات الكورية الجنوبية',
    'former-un-panel-members': 'أعضاء سابقون في فريق خبراء الأمم المتحدة',
    'unnamed-experts-press': '«خبراء أمنيون» لم تسمّهم التقارير الصحفية',
    'nexus-mutual-founder': 'مؤسس نيكسوس ميوتشوال (Nexus Mutual)',
    'exchange-1': 'منصة غير مسمّاة («البورصة 1»)',
    'ny-financial-services': 'شركة مالية غير مسمّاة في نيويورك',
    'serbian-token-company': 'شركة رموز صربية غير مسمّاة',
    'atlanta-blockchain-company': 'شركة بلوك تشين غير مسمّاة في أتلانتا',
  },
  amountRange: '{{usd}} (أرقام المصادر من {{low}} إلى {{high}})',
  when_day: 'في {{date}}',
  when_month: 'في {{date}}',
  when_year: 'في عام {{date}}',
  period: 'من {{from}} إلى {{to}}',
  money_crypto: '{{amount}} من العملات المشفرة',
  'money_mostly-crypto': '{{amount}}، معظمها من العملات المشفرة،',
  'money_crypto-and-banks': '{{amount}} من العملات المشفرة وأموال المصارف',

  theft_government_f:
    'نسبت {{who}} إلى كوريا الشمالية سرقة {{amount}} من {{platform}} {{when}}، وهو إسناد صادر عن حكومة واحدة على الأقل، وفق {{source}}.',
  theft_government_m:
    'نسب {{who}} إلى كوريا الشمالية سرقة {{amount}} من {{platform}} {{when}}، وهو إسناد صادر عن حكومة واحدة على الأقل، وفق {{source}}.',
  'theft_un-or-msmt_f':
    'نسبت {{who}} إلى كوريا الشمالية سرقة {{amount}} من {{platform}} {{when}}، وهو إسناد صادر عن خبراء الأمم المتحدة أو فريق مراقبة العقوبات، وفق {{source}}.',
  'theft_un-or-msmt_m':
    'نسب {{who}} إلى كوريا الشمالية سرقة {{amount}} من {{platform}} {{when}}، وهو إسناد صادر عن خبراء الأمم المتحدة أو فريق مراقبة العقوبات، وفق {{source}}.',
  theft_industry_f:
    'ربطت {{who}} بين كوريا الشمالية وسرقة {{amount}} من {{platform}} {{when}}، وهو ما توصلت إليه شركات أو محققون أو الضحية نفسها، لا حكومة، وفق {{source}}.',
  theft_industry_m:
    'ربط {{who}} بين كوريا الشمالية وسرقة {{amount}} من {{platform}} {{when}}، وهو ما توصلت إليه شركات أو محققون أو الضحية نفسها، لا حكومة، وفق {{source}}.',
  theft_suspected_f:
    'أوردت {{who}} اشتباهًا في ضلوع كوريا الشمالية في سرقة {{amount}} من {{platform}} {{when}}، وهو اشتباه لم يثبت، وفق {{source}}.',
  theft_suspected_m:
    'أورد {{who}} اشتباهًا في ضلوع كوريا الشمالية في سرقة {{amount}} من {{platform}} {{when}}، وهو اشتباه لم يثبت، وفق {{source}}.',
  mayRepeat: 'وقد يكون المال هو نفسه في سرقة أخرى مسجلة: {{other}}.',
  contested: 'ونسبة السرقة إلى كوريا الشمالية أو قيمتها موضع خلاف.',
  estimate_f: 'قدّرت {{who}} أن كوريا الشمالية سرقت {{money}} {{period}}، في رقم نُشر {{when}}، وفق {{source}}.',
  estimate_m: 'قدّر {{who}} أن كوريا الشمالية سرقت {{money}} {{period}}، في رقم نُشر {{when}}، وفق {{source}}.',
  named_f:
    'سردت {{who}} سرقات منسوبة إلى كوريا الشمالية تبلغ معًا {{money}}، في نص نُشر {{when}}، وفق {{source}}. وهذا مجموع تلك السرقات وحدها، لا تقدير لكل ما سُرق.',
  named_m:
    'سرد {{who}} سرقات منسوبة إلى كوريا الشمالية تبلغ معًا {{money}}، في نص نُشر {{when}}، وفق {{source}}. وهذا مجموع تلك السرقات وحدها، لا تقدير لكل ما سُرق.',
  unattributed_f:
    'قدّرت {{who}} ما سرقته كوريا الشمالية {{period}} بمبلغ {{money}}، في رقم نُشر {{when}} ولا تتبناه جهة باسمها، وفق {{source}}.',
  unattributed_m:
    'قدّر {{who}} ما سرقته كوريا الشمالية {{period}} بمبلغ {{money}}، في رقم نُشر {{when}} ولا تتبناه جهة باسمها، وفق {{source}}.',
  amountIsOurs: 'والقيمة بالدولار من حساب موقع «مليارات مسروقة» مما نشرته الجهة.',
  repeats: 'وهو يردد رقم جهة أخرى وليس مستقلًا عنه: {{edition}}.',
  replaced: 'وقد نشرت الجهة نفسها بعده رقمًا أحدث حلّ محله: {{edition}}.',
  claim_supported: 'جاء في نص صادر عن {{outlet}} {{when}}: {{claim}} وهذا ما تقوله المصادر أيضًا، وفق {{source}}.',
  'claim_partly-supported':
    'جاء في نص صادر عن {{outlet}} {{when}}: {{claim}} وبعض ذلك ثابت، وبعضه لا يثبت أو تعذّر التحقق منه، وفق {{source}}.',
  claim_imprecise:
    'جاء في نص صادر عن {{outlet}} {{when}}: {{claim}} وفي ذلك شيء صحيح قيل على نحو مضلل، وفق {{source}}.',
  claim_contradicted: 'جاء في نص صادر عن {{outlet}} {{when}}: {{claim}} والمصادر تقول غير ذلك، وفق {{source}}.',
  chart: '{{title}}، وفق {{source}}.',
  article: 'أظهر تدقيق نص صادر عن {{outlet}} {{when}} ما يلي: {{title}}، وفق {{source}}.',
  asked: '{{use}}، وفق {{source}}.',
  allData: 'الأرقام من بيانات {{source}}.',
  dataset: 'الأرقام من مجموعة بيانات «{{name}}» في {{source}}.',

  titleTheft_government: 'السرقة من {{platform}}، {{date}}: {{usd}}، تنسبها حكومة إلى كوريا الشمالية',
  'titleTheft_un-or-msmt':
    'السرقة من {{platform}}، {{date}}: {{usd}}، ينسبها خبراء الأمم المتحدة أو فريق مراقبة العقوبات إلى كوريا الشمالية',
  titleTheft_industry: 'السرقة من {{platform}}، {{date}}: {{usd}}، تنسبها شركة أو محقق أو الضحية إلى كوريا الشمالية',
  titleTheft_suspected: 'السرقة من {{platform}}، {{date}}: {{usd}}، يُشتبه في كوريا الشمالية ولم يثبت ذلك',
  titleEstimate: '{{edition}}: {{money}} سرقتها كوريا الشمالية {{period}}',
  titleNamed: '{{edition}}: {{money}} في سرقات مسمّاة منسوبة إلى كوريا الشمالية',
  titleUnattributed: '{{edition}}: {{money}} سرقتها كوريا الشمالية {{period}}، ولا جهة مسمّاة وراء الرقم',
  titlePublished: '{{title}}، والرقم منشور في {{date}}',
  titleClaim_supported: 'قول صحيح: {{claim}}',
  'titleClaim_partly-supported': 'قول صحيح جزئيًا: {{claim}}',
  titleClaim_imprecise: 'قول غير دقيق: {{claim}}',
  titleClaim_contradicted: 'قول خاطئ: {{claim}}',
  titleDataset: 'بيانات سرقات كوريا الشمالية للعملات المشفرة: {{name}}',
  allSets: 'جميع مجموعات البيانات',

  genre_theft: 'سجل في قاعدة بيانات',
  genre_estimate: 'سجل في قاعدة بيانات',
  genre_claim: 'تدقيق قول',
  genre_chart: 'رسم بياني',
  genre_article: 'ملخص مدقَّق',
  genre_page: 'مادة تعريفية',
  genre_lesson: 'درس',
  genre_asked: 'رقم للصحافة',
  genre_dataset: 'مجموعة بيانات',
  genreAsOf: '{{genre}}؛ البيانات حتى {{date}}',
  genreRelease: '{{genre}}، الإصدار {{release}}، البيانات حتى {{date}}',
  release: 'الإصدار {{release}}',
  asOf: 'البيانات حتى {{date}}',
  note: 'الإصدار {{release}}. البيانات حتى {{date}}.',

  terms: {
    openQuote: '«',
    closeQuote: '»',
    openInnerQuote: '“',
    closeInnerQuote: '”',
    and: 'و',
    version: 'الإصدار',
    originalWorkPublished: 'نُشر الأصل في',
    comma: '،',
    semicolon: '؛',
  },
} satisfies Translation<'ar'>['cite'];
