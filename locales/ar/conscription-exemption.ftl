### Exemption from service, as a tree. Owner: conscription desk. Source: domain services §8 (art. 44, 45, 30). Reviewed: 1405/08/30.

conscription-exemption-title = دليل الإعفاء من الخدمة العسكرية
    .words = إعفاء، الإعفاء، إعفائي، أعفى، معفى
    .label = الإعفاء من الخدمة
conscription-exemption-q-reason =
    يُسجَّل طلب الإعفاء في بوابة سخا (sakha.epolice.ir) أو مكتب الشرطة +١٠.
    بادروا قبل نهاية مهلة التقدم. النتيجة تقولها هيئة النظر.
    ببضعة أسئلة قصيرة أقول لكم أي إعفاء يمكنكم طلبه.

    لأي سبب تريدون الإعفاء؟
    .label = السبب
conscription-exemption-q-reason-kefalat = رعاية العائلة (کفالت)
    .words = إعالة، الإعالة، كفالة العائلة، معيل، المعيل، الابن الوحيد، ابن وحيد، أبي مسن، أبي، والدي، أمي، والدتي، أختي، جدتي، جدي، أخي معاق، مطلقة، أبي متوفى، سبعين سنة، ٧٠ سنة، my mother، my father، only son
conscription-exemption-q-reason-medical = مشكلة صحية
    .words = مرض، مريض، طبي، طبية، اللجنة الطبية، المجلس الطبي، عيني، عيوني، نظارة، ديسك، ظهري، القلب، ربو، صرع، سكري، كلية، وزني، سمنة، نحيف، قصير القامة، كسر، توحد، اكتئاب، سرطان، تصلب، القدم المسطحة، medical، asthma، eyes
conscription-exemption-q-reason-children = عندي أطفال
    .words = أطفال، ثلاثة أطفال، ٣ أطفال، أربعة أطفال، ٤ أطفال، طفلان، عندي أطفال، أولادي، children
conscription-exemption-q-reason-isargar = تضحية العائلة في الحرب (ایثارگری)
    .words = شهيد، الشهيد، شهداء، جريح حرب، جانباز، أسير، الأسر، الجبهة، كيميائي، مقاتل، مضح، martyr، veteran
conscription-exemption-q-reason-special = حالات خاصة (لجنة الإمداد، الرعاية، النخبة)
    .words = حالات خاصة، حالة خاصة، لجنة الإمداد، الإمداد، الرعاية الاجتماعية، بهزيستي، نخبة، نابغة، أولمبياد، special
conscription-exemption-q-reason-study = الدراسة والجامعة
    .words = دراسة، الدراسة، دراسي، طالب، جامعة، الجامعة، أدرس
conscription-exemption-q-reason-brothers = خدمة الإخوة
    .words = إخوتي، إخوة، ثلاثة إخوة، أخوان، إخواني، brothers
conscription-exemption-q-reason-married = الزواج
    .words = متزوج، زواج، الزواج، زوجتي، married
conscription-exemption-q-reason-age = العمر فوق ٥٠ سنة
    .words = خمسين سنة، ٥٠ سنة، عمري ٥٠، فوق ٥٠، age
conscription-exemption-q-reason-buy = شراء الخدمة أو العفو
    .words = شراء الخدمة، أشتري الخدمة، شراء، بدل نقدي، عفو، العفو، buy
conscription-exemption-q-reason-unsure = لا أعرف أيّها
    .words = لا أعرف، لا أعلم، ما أدري، أي إعفاء، ما هي الإعفاءات، كلها، unsure

conscription-exemption-q-ward = من الذي ترعونه؟
    .label = من يحتاج إلى الرعاية
conscription-exemption-q-ward-father = الأب
    .words = أبي، والدي، الأب، father
conscription-exemption-q-ward-mother = الأم بلا زوج
    .words = أمي، والدتي، الأم، مطلقة، أرملة، mother
conscription-exemption-q-ward-sister = أخت غير متزوجة بلا أب
    .words = أختي، أخت، الأخت، sister
conscription-exemption-q-ward-sibling-disabled = أخ أو أخت مع عجز
    .words = معاق، معاقة، إعاقة، عاجز، عاجزة، كرسي متحرك، disabled
conscription-exemption-q-ward-sibling-minor = أخ أو أخت صغيرة السن
    .words = صغير، صغيرة، قاصر، الصغير، أخي الصغير، أختي الصغيرة
conscription-exemption-q-ward-grandparent = الجد أو الجدة
    .words = جدي، جدتي، الجد، الجدة، grandmother، grandfather
conscription-exemption-q-ward-own-child = طفلي، بعد وفاة الزوجة
    .words = توفيت زوجتي، زوجتي متوفاة، وفاة زوجتي، ماتت زوجتي
conscription-exemption-q-ward-none = لا أحد منهم
    .words = لا أحد، لا شيء، ولا واحد، none
conscription-exemption-q-father = ما حال الأب؟
    .label = حال الأب
conscription-exemption-q-father-seventy = ٧٠ سنة أو أكثر
    .words = سبعين، سبعون، ٧٠، ٧١، ٧٢، ٧٣، ٧٤، ٧٥، ٧٦، ٧٧، ٧٨، ٧٩، ٨٠، ثمانين، seventy
conscription-exemption-q-father-ill = أقل من ٧٠، لكنه مريض أو عاجز
    .words = مريض، مرض، جلطة، طريح الفراش، عاجز، سرطان، غسيل كلى، ألزهايمر، معاق، ill
conscription-exemption-q-father-younger = أقل من ٧٠ وسليم
    .words = سليم، بصحة جيدة، أقل من، أقل من ٧٠، أقل من سبعين، ٦٠، ٦١، ٦٢، ٦٣، ٦٤، ٦٥، ٦٦، ٦٧، ٦٨، ٦٩، ستين، خمسين
conscription-exemption-q-other = هل هناك غيركم معيل سليم فوق ١٨ سنة؟ مثلاً أخ آخر.
    .label = معيل آخر
conscription-exemption-q-other-no = لا، أنا فقط
    .words = أنا فقط، لا أحد غيري، أنا الوحيد، الابن الوحيد، لا يوجد
conscription-exemption-q-other-yes = نعم، هناك آخر
    .words = عندي أخ، لي أخ، أخي موجود، نعم هناك
conscription-exemption-q-other-unsure = لست متأكداً
    .words = لا أعرف، لا أعلم، ما أدري، لست متأكدا، ربما
conscription-exemption-q-absent = هل عليكم تخلف عن الخدمة؟
    .label = التخلف
conscription-exemption-q-absent-no = لا تخلف عليّ
    .words = لا تخلف، لست، لست متخلفا، بلا تخلف، بدون تخلف
conscription-exemption-q-absent-yes = عليّ تخلف
    .words = علي تخلف، أنا متخلف، متخلف، سجل تخلف
conscription-exemption-q-absent-unsure = لا أعرف
    .words = لا أعرف، لا أعلم، ما أدري، لست متأكدا، ربما
conscription-exemption-q-stage = في أي مرحلة أنتم؟
    .label = المرحلة
conscription-exemption-q-stage-new = لم أقدّم الطلب بعد
    .words = لم أقدم، لم أقدم بعد، كيف أقدم، ليس بعد
conscription-exemption-q-stage-hospital = عندي رسالة المستشفى
    .words = رسالة المستشفى، رسالة إلى المستشفى، إحالة، خطاب المستشفى
conscription-exemption-q-stage-board = أنتظر المجلس الطبي
    .words = المجلس الطبي، المجلس، اللجنة، اللجنة الطبية، أنتظر، board
conscription-exemption-q-stage-objection = أعترض على الرأي
    .words = اعتراض، أعترض، الاعتراض، على الرأي، لم يقبلوا، رفضوا، كتبوا سليم، مراجعة ثانية، objection
conscription-exemption-q-stage-temporary = إعفاء مؤقت أو إعفاء من القتال
    .words = مؤقت، إعفاء مؤقت، معفى من القتال، إعفاء من القتال، سنة واحدة، temporary
conscription-exemption-q-count = كم طفلاً عندكم؟
    .label = عدد الأطفال
conscription-exemption-q-count-four = ٤ أطفال أو أكثر
    .words = أربعة، أربع، ٤ أطفال، خمسة، ٥ أطفال، four
conscription-exemption-q-count-three = ٣ أطفال
    .words = ثلاثة، ثلاث، ٣ أطفال، three
conscription-exemption-q-count-fewer = أقل من ٣ أطفال
    .words = أقل من، أقل من ٣، أقل من ثلاث، اثنان، طفلان، طفلين، طفل واحد، واحد، two، one child
conscription-exemption-q-forty = هل عمركم ٤٠ سنة أو أكثر؟
    .label = العمر
conscription-exemption-q-forty-yes = نعم
    .words = نعم، ٤٠، ٤١، ٤٢، ٤٣، ٤٤، ٤٥، ٤٦، ٤٧، ٤٨، ٤٩، أربعين، أربعون
conscription-exemption-q-forty-no = لا
    .words = ثلاثين، ثلاثون، ٣٠، ٣١، ٣٢، ٣٣، ٣٤، ٣٥، ٣٦، ٣٧، ٣٨، ٣٩، عشرين
conscription-exemption-q-relation = ما صلة القرابة بصاحب التضحية؟
    .label = القرابة
conscription-exemption-q-relation-father = الأب أو الأم
    .words = أبي، والدي، أمي، والدتي، father
conscription-exemption-q-relation-brother = الأخ أو الأخت
    .words = أخي، أختي، brother
conscription-exemption-q-relation-self = أنا نفسي
    .words = أنا، نفسي، أنا جريح، self
conscription-exemption-q-relation-other = قرابة أخرى
    .words = عمي، خالي، جدي، والد زوجتي، other
conscription-exemption-q-cover = أيّها ينطبق عليكم؟
    .label = الجهة
conscription-exemption-q-cover-relief = لجنة الإمداد
    .words = لجنة الإمداد، الإمداد، إمداد
conscription-exemption-q-cover-welfare = منظمة الرعاية (بهزیستی)
    .words = الرعاية، الرعاية الاجتماعية، بهزيستي
conscription-exemption-q-cover-elite = من النخبة أو مخترع
    .words = نخبة، النخبة، أولمبياد، مخترع، اختراع
conscription-exemption-q-cover-other = حالة أخرى
    .words = أخرى، غير ذلك، other

conscription-exemption-end-kefalat =
    بهذه الأجوبة يمكنكم طلب إعفاء الإعالة (کفالت).
    أين: سخا أو مكتب الشرطة +١٠.
    متى: قبل نهاية مهلة التقدم. انظروا إلى تاريخكم في سخا.
    بعد ذلك يأتي التحقيق المحلي وهيئة النظر. ليس عندنا وقت دقيق.
conscription-exemption-end-kefalat-papers =
    خذوا معكم:
    • الاستمارتان ١ و٢ واستمارة الإعالة بتوقيع ٣ أقارب
    • دفتر الهوية (شناسنامه) والبطاقة الوطنية لكل العائلة
    • ورقة الوفاة أو الطلاق، إن وُجدت
    • الأوراق الطبية لمن يحتاج إلى الرعاية
    • صورتكم وآخر شهادة دراسية
    .date = مراجعتنا في شهر آبان ١٤٠٥ (التقويم الإيراني)
conscription-exemption-end-kefalat-nobody =
    لإعفاء الإعالة، يجب أن يحتاج أحد هؤلاء الأقارب إلى رعايتكم.
    طرق أخرى: الإعفاء الطبي، تضحية العائلة، الحالات الخاصة، التأجيل الدراسي.
    للسؤال: ٠٩٦٤٨٠ أو مكتب الشرطة +١٠.
conscription-exemption-end-kefalat-father-younger =
    إعالة الأب تبدأ من سن ٧٠ سنة، أو حين يؤكد الطبيب عجزه.
    حين يحدث أحدهما، يمكنكم تقديم الطلب.
    حتى ذلك الوقت لا تفوّتوا مهلة التقدم.
conscription-exemption-end-kefalat-other-carer =
    إعفاء الإعالة للمعيل السليم الوحيد فوق ١٨ سنة.
    إذا كان المعيل الآخر مريضاً أو في الخدمة، فخذوا مستند ذلك.
    تقرر هيئة النظر بالمستندات. للسؤال: ٠٩٦٤٨٠.
    .date = مراجعتنا في شهر آبان ١٤٠٥ (التقويم الإيراني)
conscription-exemption-end-kefalat-absent =
    مع التخلف، لا يُقبل إعفاء الإعالة عادةً.
    إلا إذا كانت شروطه موجودة من قبل وبلا انقطاع. خذوا مستندات تلك الأيام.
    إذا كان عندكم عذر، فاطلبوا أولاً «تبرير التخلف».
    .date = مراجعتنا في شهر آبان ١٤٠٥ (التقويم الإيراني)
conscription-exemption-end-medical-new =
    يمكنكم طلب الإعفاء الطبي في سخا أو مكتب الشرطة +١٠.
    المستندات: الملف الطبي، التحاليل والصور، دفتر الهوية، البطاقة الوطنية.
    تصل رسالة المستشفى بالبريد خلال ١٥ يوماً. اذهبوا إلى المستشفى خلال ٣٠ يوماً.
    أنا لا أقول أي مرض يُعفى. هذا يقوله المجلس الطبي.
    .date = مراجعتنا في شهر آبان ١٤٠٥ (التقويم الإيراني)
conscription-exemption-end-medical-hospital =
    اذهبوا إلى المستشفى نفسه خلال ٣٠ يوماً من الرسالة.
    خذوا الملف الطبي والبطاقة الوطنية والرسالة نفسها.
    يأتي موعد المجلس الطبي بعد ذلك بنحو ٣٠ يوماً.
    .date = مراجعتنا في شهر آبان ١٤٠٥ (التقويم الإيراني)
conscription-exemption-end-medical-board =
    يأتي موعد المجلس عادةً خلال ٣٠ يوماً بعد المستشفى.
    انظروا إلى تاريخه في سخا أو تطبيق «پلیس من».
    خذوا معكم كل الأوراق الطبية والبطاقة الوطنية.
    لا نعرف النتيجة مسبقاً.
    .date = مراجعتنا في شهر آبان ١٤٠٥ (التقويم الإيراني)
conscription-exemption-end-medical-objection =
    يمكنكم الاعتراض على الرأي: سخا أو مكتب الشرطة +١٠.
    أرسلوا مع الطلب أوراقاً طبية جديدة.
    تذهبون مرة أخرى إلى المستشفى والمجلس. رأي «المجلس الطبي الأعلى» نهائي.
    مهلة الاعتراض مكتوبة في ورقة الرأي.
conscription-exemption-end-medical-temporary =
    الإعفاء المؤقت له تاريخ نهاية.
    تقدّموا في سخا خلال شهر واحد بعد نهايته.
    «الإعفاء من القتال» يعني أن عليكم خدمة، لكن بلا عمل قتالي.
    لفحص جديد يمكنكم تقديم أوراق جديدة.
conscription-exemption-end-children =
    يمكنكم طلب إعفاء الأطفال في سخا.
    المستندات: دفتر هويتكم وهوية الزوجة وكل الأطفال، والبطاقة الوطنية.
    أُعلن هذا البرنامج حتى نهاية عام ١٤٠٤ (التقويم الإيراني). لا نؤكد تمديده.
    قبل أن تبادروا، اسألوا بالرقم ٠٩٦٤٨٠ أو في سخا.
    .date = عام ١٤٠٤ (التقويم الإيراني)
conscription-exemption-end-children-forty =
    في برنامج عام ١٤٠٤، كان يُقبل من عنده ٣ أطفال منذ سن ٤٠ سنة.
    لم يكن لـ٤ أطفال شرط سن. لا نؤكد تمديد البرنامج.
    يمكنكم طلب تقليل مدة الخدمة من أجل الأطفال.
    .date = عام ١٤٠٤ (التقويم الإيراني)
conscription-exemption-end-children-fewer =
    لأقل من ٣ أطفال لا نعرف إعفاءً.
    يمكنكم طلب تقليل المدة من الوحدة:
    الطفل الأول ٣ أشهر، الثاني ٤ أشهر، الزواج شهران.
    .date = مراجعتنا في شهر آبان ١٤٠٥ (التقويم الإيراني)
conscription-exemption-end-isargar-father =
    يمكنكم طلب الإعفاء أو تقليل المدة لتضحية العائلة (ایثارگری).
    أين: سخا أو مكتب الشرطة +١٠. التخلف ليس مانعاً.
    النسبة والمدة اللازمة تقولها مؤسسة الشهيد.
conscription-exemption-end-isargar-brother =
    يمكنكم طلب الإعفاء لتضحية العائلة (ایثارگری).
    أين: سخا أو مكتب الشرطة +١٠. التخلف ليس مانعاً.
    حصة كل عائلة تقولها مؤسسة الشهيد.
conscription-exemption-end-isargar-self =
    يمكنكم طلب الإعفاء لتضحيتكم أنتم (ایثارگری).
    أين: سخا أو مكتب الشرطة +١٠. التخلف ليس مانعاً.
    شهادة النسبة أو المدة تعطيها مؤسسة الشهيد أو الوحدة.
conscription-exemption-end-isargar-other =
    إعفاء التضحية (ایثارگری) هو غالباً للابن والأخ.
    لقرابة أخرى، اسألوا مؤسسة الشهيد أولاً.
    التخلف لا يمنع الطلب.
conscription-exemption-end-isargar-papers =
    خذوا معكم:
    • شهادة مؤسسة الشهيد أو وحدة صاحب التضحية
    • دفتر الهوية (شناسنامه) والبطاقة الوطنية لكم ولصاحب التضحية
    • صورة وآخر شهادة دراسية
    .date = مراجعتنا في شهر آبان ١٤٠٥ (التقويم الإيراني)
conscription-exemption-end-special-relief =
    يمكنكم طلب إعفاء «الحالات الخاصة» (موارد خاص).
    أين: سخا أو مكتب الشرطة +١٠، قبل نهاية مهلة التقدم.
    المستندات: شهادة لجنة الإمداد، ودفتر الهوية والبطاقة الوطنية للعائلة.
    النتيجة تقولها هيئة النظر.
    .date = مراجعتنا في شهر آبان ١٤٠٥ (التقويم الإيراني)
conscription-exemption-end-special-welfare =
    يمكنكم طلب إعفاء «الحالات الخاصة» (موارد خاص).
    أين: سخا أو مكتب الشرطة +١٠، قبل نهاية مهلة التقدم.
    المستندات: شهادة منظمة الرعاية (بهزیستی)، ودفتر الهوية والبطاقة الوطنية للعائلة.
    النتيجة تقولها هيئة النظر.
    .date = مراجعتنا في شهر آبان ١٤٠٥ (التقويم الإيراني)
conscription-exemption-end-special-elite =
    يمكنكم تقديم الطلب عن طريق المؤسسة الوطنية للنخبة (بنیاد ملی نخبگان).
    المؤسسة تؤكد أنكم من النخبة أو مخترعون.
    ثم سجلوا رسالتها في سخا أو مكتب الشرطة +١٠.
    بادروا قبل نهاية مهلة التقدم.
    .date = مراجعتنا في شهر آبان ١٤٠٥ (التقويم الإيراني)
conscription-exemption-end-special-other =
    قائمة الحالات الخاصة تتغير كل عام.
    اسألوا بالرقم ٠٩٦٤٨٠ أو مكتب الشرطة +١٠ هل حالتكم منها.
    إذا كانت منها، فيمكنكم تقديم الطلب في سخا.
    .date = مراجعتنا في شهر آبان ١٤٠٥ (التقويم الإيراني)
conscription-exemption-end-study =
    يمكنكم طلب التأجيل الدراسي (معافیت تحصیلی).
    في بداية كل مرحلة، أولاً في سخا ثم في الجامعة.
    حامل الثانوية يجب أن يُقبل خلال سنة من نهاية المدرسة.
    التفاصيل في «التأجيل الدراسي».
conscription-exemption-end-brothers =
    إعفاء الإخوة الثلاثة ليس مؤكداً عندنا حالياً.
    المصادر لا تتفق عليه.
    اسألوا بالرقم ٠٩٦٤٨٠ أو في سخا. إذا كان قائماً، فيمكنكم تقديم الطلب في سخا.
    .date = مراجعتنا في شهر آبان ١٤٠٥ (التقويم الإيراني)
conscription-exemption-end-married =
    الزواج وحده ليس في قائمة الإعفاءات عندنا.
    يمكنكم أن تطلبوا من الوحدة تقليل المدة شهرين.
    أروا عقد الزواج أيضاً من أجل مكان الخدمة.
    .date = مراجعتنا في شهر آبان ١٤٠٥ (التقويم الإيراني)
conscription-exemption-end-age =
    الرجل فوق ٥٠ سنة لم يعد مكلفاً بالخدمة.
    يمكنكم طلب بطاقة ذلك في سخا أو مكتب الشرطة +١٠.
    خذوا دفتر الهوية (شناسنامه) والبطاقة الوطنية وصورة.
conscription-exemption-end-buy =
    شراء الخدمة لا يُفتح إلا بقانون الموازنة للعام نفسه.
    اليوم ليس عندنا إعلان عنه. والعفو أيضاً يكون بإعلان رسمي.
    لا تدفعوا مالاً لمن يعدكم به.
    للسؤال: ٠٩٦٤٨٠.
    .date = مراجعتنا في شهر آبان ١٤٠٥ (التقويم الإيراني)
conscription-exemption-end-unsure =
    هذه هي الإعفاءات:
    • الإعالة: المعيل الوحيد لأب أو أم أو قريب محتاج
    • الطبي: برأي المجلس الطبي
    • تضحية العائلة، الأطفال، الحالات الخاصة
    • الدراسي: حتى نهاية المرحلة نفسها
    اكتبوا الأقرب إليكم، فأقول لكم ماذا يمكنكم أن تطلبوا.
