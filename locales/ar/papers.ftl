### Where a passport, a conscription file or a licence stands. Owner: passport, conscription and traffic desks. Source: domain case life cycle §2, §3; services §9. Reviewed: 1405/08/30.

paper-passport = جواز السفر
paper-conscription = ملف التجنيد
paper-licence = رخصة القيادة
paper-q-national-id =
    ما رقمكم الوطني؟ هو ١٠ أرقام.
    يمكنكم كتابة رقم الجوال هنا أيضاً.
    .label = الرقم الوطني
paper-now =
    آخر حالة: { $paper }
    { $state }
    منذ { $day }
paper-problem = للمتابعة ينقص مستند. اعرفوا أي مستند من بوابة سخا أو مكتب الشرطة +١٠.
paper-deadline = مهلتكم حتى { $day }.
paper-expires = الصلاحية حتى { $day }.
paper-barcode =
    الباركود البريدي: { $code }
    اسألوا به في موقع البريد أو بالرقم ١٩٣.

passport-status-title = متابعة جواز السفر
    .words = طلب جوازي، حالة جوازي، حالة الجواز، حالة جواز سفري، وضع جوازي، متابعة الجواز، متابعة جواز السفر، متابعة طلب جواز السفر
passport-status-open =
    أقول لكم هنا أين وصل طلب جواز سفركم.
    أعرضه فقط لصاحب الطلب نفسه، برقم الجوال المسجل.
passport-status-none =
    لم نجد طلباً بهذا الرقم الوطني ورقم الجوال.
    ربما سجلتم برقم جوال آخر.
    ترونه أيضاً بالرقم الوطني في تطبيق «پلیس من» أو بوابة سخا. دائرة الجوازات تجيبكم أيضاً.
passport-state-registered = سُجِّل الطلب
passport-state-identity = دور الصورة والبصمات
passport-state-payment = تم الدفع
passport-state-review = قيد الفحص
passport-state-needs-fix = يحتاج إلى إكمال
passport-state-printing = قيد الإصدار
passport-state-posted = سُلِّم إلى البريد
passport-state-delivered = تم التسليم
passport-state-returned-post = أعاده البريد
passport-state-refused = لم يصدر
passport-next-registered = الخطوة التالية: الصورة والبصمات، في التطبيق أو مكتب الشرطة +١٠.
passport-next-identity = الخطوة التالية: أكملوا الصورة والبصمات وادفعوا الرسوم.
passport-next-payment = الخطوة التالية على الشرطة. لا يلزم أن تذهبوا إلى أي مكان.
passport-next-review = الخطوة التالية على الشرطة: فحص المستندات. لا يلزم أن تذهبوا إلى أي مكان.
passport-next-needs-fix = الخطوة التالية: أكملوه في تطبيق «پلیس من» أو بوابة سخا أو مكتب الشرطة +١٠.
passport-next-printing = الخطوة التالية: بعد الإصدار يأتي به البريد وتصلكم رسالة نصية.
passport-next-posted = الخطوة التالية: يأتي به البريد. جهزوا البطاقة الوطنية.
passport-next-returned-post =
    لم يجد ساعي البريد أحداً. صححوا العنوان والرمز البريدي في تطبيق «پلیس من».
    لإرساله مرة أخرى، اسألوا بالرقم ١٩٣ أو دائرة الجوازات.
passport-next-refused = لمعرفة السبب، راجعوا دائرة الجوازات أو موقع «عدل ایران». أنا لا أعرف السبب.
passport-deadline-needs-fix = يمكنكم إكماله حتى { $day }.
passport-problem-photo = لم تُقبل الصورة. أرسلوا صورة جديدة بخلفية بيضاء.
passport-problem-postal-code = الرمز البريدي غير صحيح. صححوا الرمز، وهو ١٠ أرقام.
passport-problem-name = الاسم لا يطابق دفتر الهوية (شناسنامه).
passport-problem-consent = تنقص ورقة موافقة الزوج أو الولي.
passport-problem-conscription = تنقص وثيقة الخدمة العسكرية أو إذن الخروج.
passport-problem-fee = الرسوم لم تُدفع بعد.

conscription-status-title = متابعة ملف التجنيد
    .words = ملف تجنيدي، ملف التجنيد، حالة ملف الخدمة، وضع ملف الخدمة، ملف الخدمة العسكرية، ملف خدمتي
    .label = ملف التجنيد
conscription-status-open =
    أقول لكم هنا أين وصل ملف تجنيدكم.
    أعرضه فقط للشخص نفسه، برقم الجوال المسجل.
    يمكن للأب والأم السؤال عن القواعد العامة.
conscription-status-none =
    لم نجد ملفاً بهذا الرقم الوطني ورقم الجوال.
    ربما الرقم المسجل في بوابة سخا مختلف.
    انظروا في سخا أو تطبيق «پلیس من»، أو اسألوا بالرقم ٠٩٦٤٨٠.
conscription-state-under-age = لم تبلغوا سن الخدمة بعد
conscription-state-liable-window = ضمن مهلة التقدم للخدمة
conscription-state-registered = سُجِّل الطلب في بوابة سخا
conscription-state-exam = الفحص الطبي وإكمال المستندات
conscription-state-needs-fix = تنقصه مستندات
conscription-state-deferment = التأجيل الدراسي سارٍ
conscription-state-exemption-review = طلب الإعفاء قيد النظر
conscription-state-hospital = الإحالة إلى المستشفى
conscription-state-board = موعد المجلس الطبي أو اللجنة
conscription-state-temp-exempt = إعفاء مؤقت
conscription-state-exempt = تم إعفاؤكم
conscription-state-ready = صدرت ورقة الاستعداد للخدمة
conscription-state-absent = سُجِّل تخلف عن الخدمة
conscription-state-serving = في الخدمة الآن
conscription-state-done = انتهت الخدمة
conscription-state-card-issue = البطاقة قيد الإصدار
conscription-state-card-posted = سُلِّمت البطاقة إلى البريد
conscription-state-card-delivered = سُلِّمت البطاقة
conscription-next-under-age = الخطوة التالية: منذ شهر بلوغ ١٨ سنة، تقدّموا خلال ٦ أشهر.
conscription-next-liable-window = الخطوة التالية: سجلوا طلب الالتحاق أو الإعفاء في سخا أو مكتب الشرطة +١٠.
conscription-next-registered = الخطوة التالية: الفحص الطبي الأولي واللقاح.
conscription-next-exam = الخطوة التالية: أكملوا ورقة الفحص والمستندات وأرسلوها.
conscription-next-needs-fix = الخطوة التالية: أكملوا المستندات في سخا أو مكتب الشرطة +١٠.
conscription-next-deferment = لا تُستدعون حتى نهاية هذا التأجيل. بعد الدراسة لكم سنة واحدة للتقدم.
conscription-next-exemption-review = الخطوة التالية على هيئة النظر. تأتي النتيجة في سخا.
conscription-next-hospital = الخطوة التالية: اذهبوا إلى المستشفى نفسه خلال ٣٠ يوماً من الرسالة.
conscription-next-board = الخطوة التالية: احضروا في موعد المجلس ومعكم كل الأوراق الطبية.
conscription-next-temp-exempt = الخطوة التالية: تقدّموا خلال شهر واحد بعد نهايته.
conscription-next-exempt = الخطوة التالية: اطلبوا بطاقة الإعفاء في سخا أو مكتب الشرطة +١٠.
conscription-next-ready = الخطوة التالية: احضروا في اليوم والمكان المكتوبين على الورقة.
conscription-next-absent = الخطوة التالية: سجلوا في سخا طلب الالتحاق أو «تبرير التخلف».
conscription-next-serving = الخطوة التالية: اطلبوا البطاقة بعد نهاية الخدمة.
conscription-next-done = الخطوة التالية: اطلبوا بطاقة إنهاء الخدمة في سخا أو مكتب الشرطة +١٠.
conscription-next-card-issue = الخطوة التالية: بعد الإصدار يأتي بها البريد وتصلكم رسالة نصية.
conscription-next-card-posted = الخطوة التالية: يأتي بها البريد. جهزوا البطاقة الوطنية.
conscription-deadline-deferment = نهاية التأجيل الدراسي: { $day }
conscription-deadline-liable-window = نهاية مهلة التقدم: { $day }
conscription-deadline-temp-exempt = نهاية الإعفاء المؤقت: { $day }
conscription-deadline-ready = يوم الالتحاق: { $day }
conscription-problem-absence = التخلف يعني أن مهلة التقدم أو يوم الالتحاق قد مضى.

licence-status-title = حالة رخصة قيادتي
    .words = أين رخصتي، أين رخصة قيادتي، حالة رخصتي، رخصتي لم تصل، هل صدرت رخصتي
licence-status-open =
    أقول لكم هنا أين وصلت رخصتكم وكم نقطة سلبية عليكم.
    أعرضها فقط لصاحبها، برقم الجوال المسجل.
licence-status-none =
    لم نجد رخصة بهذا الرقم الوطني ورقم الجوال.
    ربما الرقم المسجل مختلف. مكتب الشرطة +١٠ يجيبكم أيضاً.
licence-state-registered = سُجِّل الطلب
licence-state-exam = موعد الامتحان أو الفحص
licence-state-review = قيد الفحص
licence-state-needs-fix = تحتاج إلى إكمال
licence-state-printing = قيد الإصدار
licence-state-posted = سُلِّمت إلى البريد
licence-state-delivered = تم التسليم
licence-state-returned-post = أعادها البريد
licence-state-refused = لم تصدر
licence-next-registered = الخطوة التالية: فحص العين والامتحان، بموعد من مدرسة القيادة أو مكتب الشرطة +١٠.
licence-next-exam = الخطوة التالية: احضروا في موعد الامتحان أو الفحص.
licence-next-review = الخطوة التالية على الشرطة: فحص المستندات. لا يلزم أن تذهبوا إلى أي مكان.
licence-next-needs-fix = الخطوة التالية: أكملوها في مكتب الشرطة +١٠ أو تطبيق «پلیس من».
licence-next-printing = الخطوة التالية: بعد الإصدار يأتي بها البريد وتصلكم رسالة نصية.
licence-next-posted = الخطوة التالية: يأتي بها البريد. جهزوا البطاقة الوطنية.
licence-next-returned-post = صححوا العنوان والرمز البريدي في تطبيق «پلیس من». لإرسالها مرة أخرى، اسألوا بالرقم ١٩٣.
licence-next-refused = لمعرفة السبب، راجعوا مكتب الشرطة +١٠ أو شرطة المرور (راهور).
licence-problem-eye-test = ورقة فحص العين ناقصة أو لم تُقبل.
licence-points = النقاط السلبية: { $points } من { $most }
