### Offices and stations. Owner: information desk. Source: domain services §2, §10. Reviewed: 1405/08/30.

office-find-title = مراكز الشرطة والمكاتب
office-find-q-kind = أي مركز تبحثون عنه؟
    .label = المركز
office-find-q-kind-station = مركز شرطة أو مخفر
    .words = مركز شرطة، مركز الشرطة، مراكز الشرطة، مخفر، المخفر، كلانتري، قسم الشرطة، station، police station
office-find-q-kind-police10 = مكتب الشرطة +١٠
    .words = الشرطة +١٠، الشرطة+١٠، الشرطة ١٠، شرطة ١٠، بليس ١٠، بليس +١٠، مكتب الشرطة، police 10، police +10
office-find-q-kind-passport = دائرة الجوازات
    .words = جواز، جوازات، الجواز، الجوازات، دائرة الجوازات، باسبورت، passport
office-find-q-kind-conscription = إدارة التجنيد (نظام وظیفه)
    .words = تجنيد، التجنيد، إدارة التجنيد، الخدمة العسكرية، نظام وظيفة
office-find-q-kind-plate = مركز تبديل اللوحات
    .words = تبديل اللوحة، تبديل اللوحات، تغيير اللوحة، لوحة، اللوحات، لوحات السيارات
office-find-q-kind-traffic = شرطة المرور (راهور)
    .words = المرور، مرور، شرطة المرور، راهور
office-find-q-kind-cyber = شرطة الإنترنت (فتا)
    .words = شرطة الإنترنت، الجرائم الإلكترونية، الشرطة الإلكترونية، فتا، سيبراني
office-find-q-kind-agahi = شرطة المباحث (آگاهی)
    .words = المباحث، مباحث، شرطة المباحث، الأدلة الجنائية، آگاهي، آكاهي
office-find-q-where = في أي مدينة؟ اكتبوا اسم المدينة أو أرسلوا موقعكم.
    .label = المكان
office-find-none =
    لا يوجد في قائمتنا مركز بهذه البيانات.
    اكتبوا اسم المدينة مرة أخرى أو اتصلوا بالرقم ١١٠.
office-find-address = العنوان: { $address }
office-find-distance = المسافة: نحو { $km } كيلومتر
office-find-hours = ساعات العمل: { $hours }
office-find-phone = الهاتف: { $phone }
office-find-sign = بالفارسية: { $name }
office-find-name = { $n }. { $name }
office-find-map = الخريطة { $n }
office-find-about-station =
    يقبل مركز الشرطة الشكوى ليلاً ونهاراً ويعطي إيصالاً.
    الأفضل أن تذهبوا إلى مركز مكان الحادث. خذوا معكم البطاقة الوطنية.
office-find-about-police10 =
    خذوا معكم أصول المستندات. يُدفع المبلغ بالبطاقة البنكية.
    الجواز والمخالفات وبعض الأعمال تتم أيضاً في تطبيق «پلیس من» (تطبيق الشرطة).
office-find-about-passport =
    يمكن تسجيل طلب الجواز من البيت أيضاً: تطبيق «پلیس من» أو sakha.epolice.ir
office-find-about-conscription =
    معظم طلبات الخدمة العسكرية تُسجَّل في بوابة سخا: sakha.epolice.ir
    الهاتف الآلي: ٠٩٦٤٨٠ (ربما تغير).
office-find-about-plate =
    سجلوا عنوانكم أولاً في بوابة سخا، ثم خذوا موعداً عبر الإنترنت.
    يذهب المشتري والبائع معاً، مع مستندات السيارة والبطاقة الوطنية.
office-find-about-traffic =
    يمكنكم رؤية المخالفات أيضاً في rahvar120.ir
    للاعتراض على مخالفة، اذهبوا بأنفسكم إلى قسم «اجراییات» في شرطة المرور.
office-find-about-cyber =
    في الاحتيال عبر الإنترنت، اتصلوا أولاً بالبنك ثم بالرقم ٠٩٦٣٨٠.
    خذوا معكم كشف الحساب وإيصال التحويل.
office-find-about-agahi =
    تعمل شرطة المباحث عادةً بعد تسجيل الملف في مركز الشرطة.
    خذوا معكم إيصال مركز الشرطة.
