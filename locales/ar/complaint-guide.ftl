### How a complaint is lodged. Owner: complaints desk. Source: domain services §4, §13 (deeplaw.ir art. 37; afkarnews.com art. 38; farsivfair.com; farzadtat1403 art. 106). Reviewed: 1405/08/30.

complaint-guide-title = دليل الشكوى
complaint-guide-answer =
    أمامكم ثلاث طرق: مركز شرطة مكان الحادث، أو مكتب الخدمات القضائية، أو النيابة.
    يمكنكم أيضاً تسجيل الشكوى هنا وأخذ رمز المتابعة.
    يقبل مركز الشرطة الشكوى في أي ساعة مجاناً ويعطي إيصالاً.
complaint-guide-q-topic = أيّها أشرح أكثر؟
    .label = الموضوع
complaint-guide-q-topic-where = أين أذهب
    .words = أين، وين، أي مركز، إلى أين، where
complaint-guide-q-topic-hours = في أي ساعة
    .words = ليلا، الليل، أي ساعة، الجمعة، عطلة، ساعات العمل
complaint-guide-q-topic-papers = المستندات
    .words = مستندات، المستندات، وثائق، الوثائق، أوراق، الأوراق، ماذا آخذ معي، ماذا يلزم، documents
complaint-guide-q-topic-cost = التكلفة
    .words = تكلفة، التكلفة، كم يكلف، رسوم، الرسوم، مجاني، مجانا، cost
complaint-guide-q-topic-time = مدة النظر
    .words = كم يستغرق، كم يوم، كم المدة، المدة، متى ينتهي، how long
complaint-guide-q-topic-lawyer = المحامي
    .words = محام، المحامي، بدون محام، lawyer
complaint-guide-q-topic-unknown = طرف مجهول
    .words = لا أعرفه، لا أعرف اسمه، مجهول، لا أعرف الفاعل
complaint-guide-q-topic-other-city = مدينة أخرى
    .words = مدينة أخرى، مدينة ثانية، بعيد، خارج البلاد، خارج إيران
complaint-guide-q-topic-for-another = عن شخص آخر
    .words = عن ابني، عن ابنتي، طفلي، لأمي، لأبي، عن أمي، عن أبي، نيابة عن، بالنيابة
complaint-guide-q-topic-refused = لم يقبلوا الشكوى
    .words = لم يقبلوا، رفضوا، ما قبلوا، لم يسجلوا، لم يعطوا إيصالا، ردوني
complaint-guide-q-topic-told = هل يعلم الطرف الآخر
    .words = هل يعلم، هل يعرف، سيعرف، يعرف عنواني، عنواني
complaint-guide-q-topic-after = بعد الشكوى
    .words = ماذا بعد، بعد الشكوى، المرحلة التالية، ماذا يحدث، المراحل
complaint-guide-q-topic-forensic = الطب الشرعي
    .words = الطب الشرعي، طب شرعي، كدمات، كدمة، أثر الجرح
complaint-guide-q-topic-withdraw = سحب الشكوى
    .words = سحب الشكوى، أسحب، سحب، تنازل، أتنازل
complaint-guide-q-topic-deadline = المهلة
    .words = مهلة، المهلة، هل تأخرت، فات الوقت، كم شهر
complaint-guide-q-topic-foreigner = الرعايا الأجانب
    .words = أجنبي، أجنبية، الأجانب، أجانب، آمايش، بدون أوراق، بلا أوراق، لاجئ، مهاجر
complaint-guide-answer-where =
    اذهبوا إلى مركز شرطة أو مخفر مكان الحادث، لا مكان البيت.
    الاحتيال والشيك يسجلهما مكتب الخدمات القضائية أيضاً.
complaint-guide-answer-hours = يقبل مركز الشرطة الشكوى المكتوبة أو الشفوية ليلاً ونهاراً، وفي أيام العطل أيضاً.
complaint-guide-answer-papers =
    خذوا معكم:
    • البطاقة الوطنية أو دفتر الهوية (شناسنامه) • رقم جوال باسمكم • العنوان والرمز البريدي
    • الصور والمستندات، واحتفظوا بالأصل عندكم
    • بيانات الطرف الآخر والشاهد إن كنتم تعرفونها
complaint-guide-answer-cost =
    مركز الشرطة لا يأخذ مالاً.
    مكتب الخدمات القضائية يأخذ أجرة وطوابع، ومبلغها يتغير كل عام.
complaint-guide-answer-time =
    فتح الملف في مركز الشرطة يستغرق عادةً من ساعة إلى ثلاث ساعات.
    النظر في النيابة يستغرق أسابيع إلى أشهر. ليس عندنا وقت دقيق.
    .date = تعليمات أقدم
complaint-guide-answer-lawyer = المحامي غير لازم. إذا أردتم، يمكن للمحامي أن يشتكي نيابةً عنكم.
complaint-guide-answer-unknown = نعم، يمكن ذلك حتى لو كنتم لا تعرفون الطرف الآخر. اكتبوا كل ما رأيتموه.
complaint-guide-answer-other-city =
    الأفضل أن تشتكوا في مركز شرطة مكان الحادث.
    إذا كنتم بعيدين، فسجلوا هنا أو اذهبوا إلى مكتب الخدمات القضائية في مدينتكم.
complaint-guide-answer-for-another =
    عن الطفل يشتكي الأب أو الأم أو وليّ الأمر.
    البالغ يشتكي بنفسه أو عن طريق محاميه.
complaint-guide-answer-refused =
    على مركز الشرطة أن يقبل الشكوى في أي ساعة ويعطي إيصالاً.
    إذا لم يقبل، فاتصلوا بالرقم ١٩٧ أو اذهبوا إلى النيابة.
complaint-guide-answer-told =
    لا يسمع الطرف الآخر منا شيئاً قبل الأمر الرسمي.
    لا يُقال له عنوانكم وهويتكم إلا بحكم القانون.
complaint-guide-answer-after =
    يرسل مركز الشرطة الملف إلى النيابة وتُعيَّن الشعبة.
    التبليغات الرسمية تأتي فقط في نظام ثنا القضائي، فسجّلوا فيه.
    ونحن أيضاً نخبركم هنا بكل تغيير.
complaint-guide-answer-forensic =
    رسالة الطب الشرعي يعطيها مركز الشرطة أو النيابة.
    اذهبوا في اليوم نفسه، لأن الآثار تخفّ سريعاً. احتفظوا بأوراق العلاج.
complaint-guide-answer-withdraw =
    قبل الإرسال إلى النيابة، يمكنكم سحب الطلب هنا.
    بعد ذلك يُعلَن التنازل في النيابة أو المحكمة.
complaint-guide-answer-deadline =
    لبعض الشكاوى مهلة. أنا لا أحسب مهلة أحد.
    بادروا سريعاً أو اسألوا الرقم ١٢٩.
complaint-guide-answer-foreigner =
    يمكن للرعايا الأجانب أيضاً أن يشتكوا.
    خذوا معكم جواز السفر أو بطاقة آمايش أو الرمز الموحد (کد یکتا). تُسمع الشكوى بلا أوراق أيضاً.
