### Surveys, alarms, news and a person. Owner: service quality. Source: domain seeds (002, 004), style. Reviewed: 1405/08/30.

aftercare-q-about = الموضوع
survey-answer-title = استطلاع الرأي
survey-invited =
    انتهى ملفكم. هل أنتم راضون عن طريقة متابعته؟
    الجواب اختياري ولا يؤثر في أي عمل.
survey-answer-q-grade = ما الدرجة التي تعطونها من ١ إلى ٥؟
    .label = الدرجة
survey-answer-q-grade-5 = ٥: جيد جداً
    .words = جيد جدا، ممتاز، خمسة، خمس
survey-answer-q-grade-4 = ٤: جيد
    .words = كان جيدا، جيد، جيدة، أربعة، أربع
survey-answer-q-grade-3 = ٣: متوسط
    .words = متوسط، متوسطة، عادي، ثلاثة، ثلاث
survey-answer-q-grade-2 = ٢: سيئ
    .words = سيئ، اثنان، اثنين، ضعيف
survey-answer-q-grade-1 = ١: سيئ جداً
    .words = سيئ جدا، سيئة جدا، واحد
survey-answer-q-grade-opt-out = لا تسألوني بعد الآن
    .words = لا تسألوا، لا تسألوني، لا تسألني، لا أريد
survey-answer-q-comment = ماذا نحسّن؟ الجواب اختياري.
    .label = الرأي
survey-button = أعطي رأيي
survey-thanks = شكراً على وقتكم. ننظر في رأيكم بلا ذكر اسمكم.
survey-opted-out = لن نرسل لكم استطلاعات بعد الآن.
survey-over = انتهى وقت هذا الاستطلاع أو أجبتم عنه من قبل. شكراً لكم.

alarm-rang =
    انطلق إنذاركم الآن.
    إذا كنتم في خطر، فاتصلوا بالرقم ١١٠. لا تدخلوا المكان بأنفسكم.
alarm-closed = انتهت متابعة إنذاركم.
alarm-safe = أنا في أمان
alarm-mistake = كان خطأً
alarm-help = النجدة
alarm-answer-title = الإنذار
alarm-said-safe = سُجِّل أنكم في أمان. إذا تغير شيء، فاتصلوا بالرقم ١١٠.
alarm-said-mistake = سُجِّل أنه كان خطأً. شكراً لأنكم أخبرتمونا.
alarm-said-help =
    اتصلوا أيضاً بالرقم ١١٠. وصل طلب النجدة إلى المركز.
    ابقوا في مكان آمن ولا تشتبكوا مع أحد.
alarm-over = هذا الإنذار مغلق. إذا كنتم في خطر، فاتصلوا بالرقم ١١٠.

news-follow-title = الإعلانات والتحذيرات
news-follow-q-how = هل تريدون أن تصلكم إعلانات الشرطة وتحذيراتها؟
    .label = الإعلانات
news-follow-q-how-follow = نعم، أرسلوها
    .words = أرسل، أرسلوا، متابعة، اشتراك، اشترك، أريدها، أريد الإعلانات، أخبروني، تحذيرات، follow، subscribe
news-follow-q-how-stop = لا، لا ترسلوها
    .words = لا ترسل، لا ترسلوا، إيقاف، أوقفوا، إلغاء، لا أريد، لا أريدها، stop
news-follow-q-where = أي محافظة؟ إذا تخطيتم السؤال، تصلكم الإعلانات العامة للبلاد.
    .label = المحافظة
news-follow-q-topics = عن أي مواضيع؟ إذا تخطيتم السؤال، تصلكم كل المواضيع.
    .label = المواضيع
news-follow-q-topics-theft = السرقة
    .words = سرقة، السرقة، سرقات
news-follow-q-topics-cyber = الاحتيال عبر الإنترنت
    .words = إنترنت، الإنترنت، احتيال، الاحتيال، إلكتروني، سيبراني، فتا
news-follow-q-topics-traffic = المرور والطرق
    .words = مرور، المرور، طرق، الطرق، طريق
news-follow-q-topics-passport = جواز السفر والأربعين
    .words = جواز، الجواز، جوازات، باسبورت، الأربعين، أربعين
news-follow-q-topics-conscription = الخدمة العسكرية
    .words = الخدمة العسكرية، خدمة عسكرية، تجنيد، التجنيد
news-follow-q-topics-safety = السلامة والتحذيرات
    .words = سلامة، السلامة، تحذير، التحذيرات، زلزال، سيول، فيضان
news-follow-on = تم. تصلكم الإعلانات الجديدة. يمكنكم إيقافها متى شئتم.
news-follow-stopped = تم. لن نرسل إعلانات بعد الآن.

human-agent-open =
    في الحالات العاجلة اتصلوا بالرقم ١١٠ فقط.
    شكوى من سلوك الشرطة: ١٩٧. جريمة عبر الإنترنت: ٠٩٦٣٨٠. مركز الشرطة مفتوح ليلاً ونهاراً.
human-agent-q-wanted = هل أحوّل المحادثة إلى موظف؟ يجيبكم هنا.
    .label = الموظف
human-agent-q-matter = اكتبوا في جملة أو جملتين أي مساعدة تريدون.
    .label = الموضوع
human-agent-not-wanted = حسناً. أنا هنا.
human-agent-waiting =
    حُوِّلت المحادثة إلى موظف. رقمكم في الدور: { $position }.
    يأتي الجواب هنا عادةً خلال هذه المدة (بالدقائق): { $minutes }.
human-agent-closed =
    بقيت رسالتكم محفوظة للموظف. الآن خارج ساعات العمل.
    يأتي الجواب هنا. في الحالات العاجلة اتصلوا بالرقم ١١٠.
human-agent-summary =
    الطلب: { $asked }
    العمل غير المكتمل: { $doing }
    الملفات: { $cases }
handover-replied =
    الموظف:
    { $text }
handover-reply-title = الرد على الموظف
handover-reply-q-words = اكتبوا ردكم.
    .label = الرد
handover-said = وصلت رسالتكم إلى الموظف. يأتي الجواب هنا.
handover-closed = انتهت المحادثة مع الموظف. إذا كان هناك عمل آخر، فاكتبوه هنا.
paper-moved =
    تحديث في طلب { $kind }:
    { $state }
