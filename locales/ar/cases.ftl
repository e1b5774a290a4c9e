### Lodged cases. Owner: complaints desk. Source: domain case life cycle. Reviewed: 1405/08/30.

case-status-title = متابعة الملف
case-status-open-waiting = من حقكم أن تتعبوا من الانتظار. لنر أين القضية وما الخطوة التالية.
    .words = أشهر، شهرين، أسابيع، لا خبر، لم يحدث شيء، لا أحد يرد، تعبت
case-status-open-accused =
    الشكوى ليست إدانة. لنر أولاً أين القضية.
    خذوا الرمز من الرسالة. إن لم يكن عندكم، اكتبوا «فقدت الرمز».
    .words = ضدي، اشتكى علي، شكوى علي
case-code-lost-title = ليس عندي رمز المتابعة
case-code-lost-open-accused =
    الشكوى ليست إدانة. لنر أولاً أين القضية.
    أعرض القضية بالرقم الذي وصلت إليه الرسالة.
    .words = ضدي، اشتكى علي، شكوى علي
case-code-lost-open = أعرض ملفاتكم برقم الجوال المسجل في الملف.
case-update-title = إضافة إلى الملف أو تصحيحه
case-q-code = ما رمز المتابعة (١٢ رقماً)؟ إذا لم يكن عندكم، فاكتبوا «ليس عندي رمز المتابعة».
    .label = رمز المتابعة
case-q-digits = للتأكد، اكتبوا آخر أربعة أرقام من الرقم الوطني المسجل في الملف.
    .label = آخر أربعة أرقام من الرقم الوطني
case-not-found =
    لم نجد ملفاً بهذه البيانات.
    انظروا مرة أخرى إلى الرمز وآخر أربعة أرقام من الرقم الوطني.
    إن كانت الشكوى ضدكم فاكتبوا «فقدت الرمز» وأدخلوا رقم جوالكم.
case-too-many = كثرت المحاولات. لأمان الملف، حاولوا مرة أخرى بعد ساعة.
show-case = عرض الملف
case-now =
    آخر حالة للملف { $code }:
    { $state }
    منذ { $when }
case-branch = الشعبة: { $branch }
case-order = الأمر: { $order }
case-hearing = موعد الجلسة: { $when }
case-note = توضيح: { $note }
case-history = مسار الملف:
case-line = • { $when }: { $state }
case-usual = تستغرق هذه المرحلة عادةً من { $least } إلى { $most } يوماً. ليس عندنا وقت دقيق.
case-usual-most = تستغرق هذه المرحلة عادةً حتى { $most } أيام. ليس لدينا وقت دقيق.
official-text = النص الرسمي ترونه فقط في نظام ثنا القضائي.
cases-none = لا يوجد ملف مسجل بهذا الرقم. ربما سجلتم برقم آخر.
cases-found = هذه الملفات مسجلة برقمكم:
cases-line =
    • { $kind }، { $when }
    رمز المتابعة: { $code }
    الحالة: { $state }
case-update-q-what = ماذا أفعل لهذا الملف؟
    .label = العمل
case-update-q-what-evidence = إضافة صورة أو مستند
    .words = مستند، مستندات، وثيقة، وثائق، دليل، صورة، صور، فيديو، فاتورة، evidence
case-update-q-what-correction = تصحيح المعلومات أو إكمالها
    .words = تصحيح، أصحح، خطأ، غلط، تعديل، تغيير، إكمال، معلومات، توضيح إضافي
case-update-q-what-message = رسالة إلى ضابط الملف
    .words = رسالة إلى الضابط، رسالة للضابط، ضابط الملف، إلى الضابط، الضابط
case-update-q-what-withdrawal = سحب الشكوى
    .words = سحب الشكوى، أسحب، سحب، تنازل، أتنازل، التنازل، تراجعت
case-update-q-files = أرسلوا الصور أو المستندات.
    .label = المستندات
case-update-q-text = اكتبوا نصكم. قولوا فقط ما هو جديد أو مصحَّح.
    .label = النص
case-update-q-pictures = إذا كانت لديكم صورة أو وثيقة فأرسلوها مع الرسالة.
    .label = مرفقات الرسالة
case-update-q-reason = اكتبوا السبب إذا أردتم. الجواب اختياري.
    .label = السبب
case-update-q-sure =
    بعد السحب، لا تتابع الشرطة هذا الطلب.
    هل أنتم متأكدون؟
    .label = التأكد
case-update-kept = بقي الملف كما كان.
case-update-too-late = تجاوز الملف هذه المرحلة، ولا يمكن ذلك من هنا. تحدثوا مع الشعبة أو مركز الشرطة.
case-update-done-evidence = أُضيفت المستندات إلى الملف { $code }.
case-update-done-correction = أُضيف تصحيحكم إلى الملف { $code }.
case-update-done-message = وصلت رسالتكم إلى ضابط الملف { $code }. يأتي الجواب هنا.
case-update-done-withdrawal = سُجِّل طلبكم. لن يُتابَع الملف { $code } بعد الآن.

update-moved =
    تحديث في الملف { $code }:
    { $state }
silence =
    لم يُسجَّل خبر جديد عن الملف { $code }.
    الحالة: { $state }. تستغرق هذه المرحلة عادةً حتى { $days } يوماً.
    لم يفُتكم شيء. للمتابعة يمكنكم مراسلة ضابط الملف.
update-neutral = لديكم رسالة جديدة. لرؤيتها اضغطوا الزر أدناه.
update-message =
    رسالة من ضابط الملف { $code }:
    { $text }
update-message-files = المرفقات: { $count }. تجدونها أسفل هذه الرسالة.
update-message-reply = الرد على الضابط
case-messages-title = رسائل ضابط الملف
case-messages-none = لم يكتب ضابط الملف بعد.
case-messages-shown = رسائل ضابط الملف { $code }:
case-messages-line =
    { $when }:
    { $text }
announcement =
    { $title }
    { $body }
news-stop = إعدادات الإعلانات

order-inquiry = أي إن الملف أُرسل إلى مركز الشرطة للسؤال وجمع المستندات.
    .words = إحالة إلى مركز الشرطة، تحقيق أولي
order-summons = أي طُلب من شخص أن يحضر في التاريخ المحدد.
    .words = استدعاء، أمر حضور
order-arrest = أي صدر أمر بإحضار شخص.
    .words = أمر قبض، مذكرة توقيف، إلقاء القبض
order-forensic = أي أُرسلتم إلى الطب الشرعي للفحص الرسمي.
    .words = الطب الشرعي، طب شرعي
order-no-prosecution = أي إن النيابة لا تتابع القضية. مهلة الاعتراض مكتوبة في ورقة التبليغ.
    .words = منع الملاحقة، منع التعقيب
order-halted = أي توقف النظر في القضية لسبب قانوني.
    .words = وقف الملاحقة، توقف الملاحقة
order-paused = أي توقف التحقيق مؤقتاً لأن المتهم لم يُعرف.
    .words = وقف التحقيق، توقف التحقيق
order-archived = أي حُفظ الملف بشروط.
    .words = حفظ الملف، أرشفة
order-trial = أي ترى النيابة أن القضية جاهزة للمحاكمة.
    .words = الإحالة إلى المحاكمة، إحالة للمحاكمة
order-indictment = أي طلبت النيابة من المحكمة النظر في القضية.
    .words = لائحة اتهام، لائحة الاتهام
order-no-jurisdiction = أي يجب أن تذهب القضية إلى جهة أخرى.
    .words = عدم اختصاص، عدم الاختصاص
order-closed = أي انتهت القضية عند هذه الجهة.
    .words = إغلاق الملف، أُغلق الملف
order-expert = أي يجب أن يعطي خبير رسمي رأيه.
    .words = خبير رسمي، خبرة فنية
