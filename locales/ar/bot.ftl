### About the desk itself. Owner: conversation design. Source: own text. Reviewed: 1405/08/30.

bot-help-title = المساعدة
bot-help =
    أنا مساعد محادثة الشرطة، ولست إنساناً.
    أسجل الشكاوى والسرقات وأعطي رمز المتابعة.
    بهذا الرمز أقول أين وصل الملف، وأخبركم بكل تغيير.
    متى شئتم، اكتبوا: «رجوع» أو «تصحيح» أو «إلغاء» أو «أريد التحدث مع موظف».
    في الخطر العاجل اتصلوا بالرقم ١١٠ فقط.
human-agent-title = التحدث مع موظف
bot-language-title = زبان / Language / اللغة
bot-language-q-language = بأي لغة نتحدث؟
    .label = اللغة
bot-language-q-language-fa = فارسی
    .words = فارسي، الفارسية، بالفارسية، فارسية، persian، farsi
bot-language-q-language-en = English
    .words = إنجليزي، الإنجليزية، إنكليزي، الإنكليزية، بالإنجليزية، english
bot-language-q-language-ar = العربية
    .words = لا أتكلم، لا أفهم، لا أعرف الفارسية، لا أتكلم الفارسية، لا أفهم الفارسية، عربي، العربية، بالعربية، بالعربي، عربية، arabic
bot-language-set = من الآن نتحدث بالعربية.
bot-privacy-title = الخصوصية
bot-privacy-open =
    نسأل فقط عما يلزم لعملكم، ونحفظه مشفراً.
    لا ترسلوا أبداً رمز البطاقة، أو الرمز المتغير، أو CVV2، أو رمز نظام ثنا القضائي.
    رسائل تلغرام تبقى على خوادم خارج البلاد. صفحة الويب أكثر أماناً.
bot-privacy-q-delete =
    هل تريدون أن أمحو هذه المحادثة من ذاكرتنا؟
    البلاغات المسجلة تبقى عند الشرطة.
    .label = المحو
bot-privacy-deleted = مُحيت هذه المحادثة. احذفوا الرسائل من هاتفكم أيضاً.
bot-privacy-kept = لم يُمحَ شيء.
updates-manage-title = إعدادات الإشعارات
    .words = إشعارات عن ملفي، إشعارات ملفي، إشعارات قضيتي، تحديثات قضيتي، تحديثات ملفي، إيقاف الإشعارات، تشغيل الإشعارات
updates-manage-q-how = كيف تريدون أن تصلكم أخبار ملفاتكم؟
    .label = الإشعارات
updates-manage-q-how-on = كاملة
    .words = كاملة، كامل، تشغيل، تفعيل، شغلها، أخبرني، أخبروني
updates-manage-q-how-neutral = فقط «لديكم رسالة جديدة»
    .words = بدون تفاصيل، بلا تفاصيل، سرية، مختصرة، مختصر، هاتف مشترك
updates-manage-q-how-off = لا ترسلوها
    .words = إيقاف، أوقف، أوقفوا، لا ترسل، لا ترسلوا، بدون إشعارات، لا أريد، إلغاء
updates-manage-set-on = يصلكم خبر كل تغيير في الملف كاملاً.
updates-manage-set-neutral = من الآن نكتب فقط «لديكم رسالة جديدة». التفاصيل ترونها بأنفسكم.
updates-manage-set-off = أُوقفت الإشعارات. يمكنكم السؤال عن الحالة متى شئتم.
smalltalk-greet-title = مرحباً
smalltalk-greet = مرحباً. بماذا أساعدكم؟ اكتبوا بكلماتكم.
smalltalk-thanks-title = شكراً
smalltalk-thanks = عفواً. هل هناك عمل آخر؟
smalltalk-bye-title = مع السلامة
smalltalk-bye = مع السلامة. أنا هنا كلما احتجتم إليّ.
