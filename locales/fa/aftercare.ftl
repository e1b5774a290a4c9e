### Surveys, alarms, news and a person. Owner: service quality. Source: domain seeds (002, 004), style. Reviewed: 1405/08/30.

aftercare-q-about = موضوع
survey-answer-title = نظرسنجی
survey-invited =
    پرونده شما به پایان رسید. از رسیدگی راضی بودید؟
    پاسخ اختیاری است و روی هیچ کاری اثر ندارد.
survey-answer-q-grade = از ۱ تا ۵ چه نمره‌ای می‌دهید؟
    .label = نمره
survey-answer-q-grade-5 = ۵: خیلی خوب
    .words = خیلی خوب، عالی، پنج
survey-answer-q-grade-4 = ۴: خوب
    .words = خوب بود، خوب، چهار
survey-answer-q-grade-3 = ۳: متوسط
    .words = متوسط، معمولی، سه
survey-answer-q-grade-2 = ۲: بد
    .words = بد، دو
survey-answer-q-grade-1 = ۱: خیلی بد
    .words = خیلی بد، افتضاح، یک
survey-answer-q-grade-opt-out = دیگر نپرسید
    .words = دیگه نپرس، نپرسید، نمی‌خوام
survey-answer-q-comment = چه چیزی را بهتر کنیم؟ پاسخ اختیاری است.
    .label = نظر
survey-button = نظر می‌دهم
survey-thanks = سپاس که وقت گذاشتید. نظر شما بدون نام بررسی می‌شود.
survey-opted-out = دیگر نظرسنجی نمی‌فرستیم.
survey-over = زمان این نظرسنجی گذشته یا پیش‌تر پاسخ داده‌اید. سپاس.

alarm-rang =
    زنگ خطر شما همین حالا به صدا درآمد.
    اگر در خطر هستید، با ۱۱۰ تماس بگیرید. خودتان وارد محل نشوید.
alarm-closed = رسیدگی به زنگ خطر شما پایان یافت.
alarm-safe = در امانم
alarm-mistake = اشتباه بود
alarm-help = کمک
alarm-answer-title = زنگ خطر
alarm-said-safe = ثبت شد که در امان هستید. اگر چیزی عوض شد، با ۱۱۰ تماس بگیرید.
alarm-said-mistake = ثبت شد که اشتباه بود. سپاس که خبر دادید.
alarm-said-help =
    با ۱۱۰ هم تماس بگیرید. درخواست کمک شما به مرکز رسید.
    در جای امن بمانید و با کسی درگیر نشوید.
alarm-over = این زنگ بسته شده است. اگر در خطر هستید، با ۱۱۰ تماس بگیرید.

news-follow-title = اطلاعیه‌ها و هشدارها
news-follow-q-how = اطلاعیه‌ها و هشدارهای پلیس برایتان بیاید؟
    .label = اطلاعیه‌ها
news-follow-q-how-follow = بله، بفرستید
    .words = بفرست، دنبال، عضو، بیاد، می‌خوام، خبرم، اطلاع بده، هشدار، follow، subscribe
news-follow-q-how-stop = نه، نفرستید
    .words = نفرست، نیاد، قطع، لغو، نمی‌خوام، stop، خاموش
news-follow-q-where = کدام استان؟ اگر رد کنید، اطلاعیه‌های سراسری می‌آید.
    .label = استان
news-follow-q-topics = درباره چه چیزهایی؟ اگر رد کنید، همه موضوع‌ها می‌آید.
    .label = موضوع‌ها
news-follow-q-topics-theft = سرقت
    .words = سرقت، دزدی
news-follow-q-topics-cyber = کلاهبرداری اینترنتی
    .words = اینترنتی، فتا، سایبری، کلاهبرداری
news-follow-q-topics-traffic = ترافیک و راه‌ها
    .words = ترافیک، جاده، راهور، راه‌ها
news-follow-q-topics-passport = گذرنامه و اربعین
    .words = گذرنامه، پاسپورت، اربعین
news-follow-q-topics-conscription = سربازی
    .words = سربازی، نظام وظیفه
news-follow-q-topics-safety = ایمنی و هشدارها
    .words = ایمنی، هشدار، زلزله، سیل
news-follow-on = انجام شد. اطلاعیه‌های تازه برایتان می‌آید. هر وقت خواستید می‌توانید قطع کنید.
news-follow-stopped = انجام شد. دیگر اطلاعیه نمی‌فرستیم.

human-agent-open =
    در فوریت فقط با ۱۱۰ تماس بگیرید.
    شکایت از رفتار پلیس: ۱۹۷. جرم اینترنتی: ۰۹۶۳۸۰. کلانتری شبانه‌روز باز است.
human-agent-q-wanted = می‌خواهید گفتگو را به کارشناس بسپارم؟ او همین‌جا جواب می‌دهد.
    .label = کارشناس
human-agent-q-matter = در یک یا دو جمله بنویسید چه کمکی می‌خواهید.
    .label = موضوع
human-agent-not-wanted = بسیار خوب. همین‌جا هستم.
human-agent-waiting =
    گفتگو به کارشناس سپرده شد. شما نفر { $position } هستید.
    پاسخ معمولاً تا { $minutes } دقیقه دیگر همین‌جا می‌آید.
human-agent-closed =
    پیام شما برای کارشناس ماند. الان ساعت کاری نیست.
    پاسخ همین‌جا می‌آید. در فوریت با ۱۱۰ تماس بگیرید.
human-agent-summary =
    درخواست: { $asked }
    کار نیمه‌تمام: { $doing }
    پرونده‌ها: { $cases }
handover-replied =
    کارشناس:
    { $text }
handover-reply-title = پاسخ به کارشناس
handover-reply-q-words = پاسخ خود را بنویسید.
    .label = پاسخ
handover-said = پیام شما به کارشناس رسید. جواب همین‌جا می‌آید.
handover-closed = گفتگو با کارشناس پایان یافت. اگر کار دیگری هست، همین‌جا بنویسید.
paper-moved =
    درخواست { $kind } شما به‌روز شد:
    { $state }
