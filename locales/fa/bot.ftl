### About the desk itself. Owner: conversation design. Source: own text. Reviewed: 1405/08/30.

bot-help-title = راهنما
bot-help =
    من دستیار گفتگوی پلیس هستم و انسان نیستم.
    شکایت و سرقت را ثبت می‌کنم و کد رهگیری می‌دهم.
    با کد رهگیری می‌گویم پرونده کجاست و هر تغییر را خبر می‌دهم.
    هر وقت خواستید بنویسید: «برگشت»، «اصلاح»، «لغو» یا «کارشناس».
    در خطر فوری فقط با ۱۱۰ تماس بگیرید.
human-agent-title = گفتگو با کارشناس
bot-language-title = زبان / Language / اللغة
bot-language-q-language = به کدام زبان صحبت کنیم؟
    .label = زبان
bot-language-q-language-fa = فارسی
    .words = فارسی، persian، farsi
bot-language-q-language-en = English
    .words = انگلیسی، english، engelisi
bot-language-q-language-ar = العربية
    .words = عربی، arabic، arabi، العربیه
bot-language-set = از این پس فارسی صحبت می‌کنیم.
bot-privacy-title = حریم خصوصی
bot-privacy-open =
    فقط آنچه برای کارتان لازم است می‌پرسیم و رمزشده نگه می‌داریم.
    رمز کارت، رمز پویا، CVV2 و رمز ثنا را هرگز نفرستید.
    پیام‌های تلگرام روی سرورهای خارج از کشور می‌ماند؛ صفحه وب امن‌تر است.
bot-privacy-q-delete =
    می‌خواهید این گفتگو را از حافظه ما پاک کنم؟
    گزارش‌های ثبت‌شده نزد پلیس باقی می‌ماند.
    .label = پاک کردن
bot-privacy-deleted = این گفتگو پاک شد. پیام‌های روی گوشی خودتان را هم پاک کنید.
bot-privacy-kept = چیزی پاک نشد.
updates-manage-title = تنظیم خبررسانی
updates-manage-q-how = خبرهای پرونده‌هایتان چطور بیاید؟
    .label = خبررسانی
updates-manage-q-how-on = کامل
    .words = روشن، فعال، بیاد، کامل، خبرم کن، دوباره بفرست، دوباره بفرستید، دوباره بیاد، بفرستید
updates-manage-q-how-neutral = فقط «پیام تازه دارید»
    .words = بدون جزئیات، مشترک، محرمانه، کوتاه
updates-manage-q-how-off = نیاید
    .words = خاموش، قطع، نیاد، نفرست، نفرستید، لغو، غیرفعال، نمی‌خوام
updates-manage-set-on = خبر هر تغییر پرونده، کامل برایتان می‌آید.
updates-manage-set-neutral = از این پس فقط می‌نویسیم «پیام تازه دارید». جزئیات را خودتان می‌بینید.
updates-manage-set-off = خبررسانی خاموش شد. هر وقت خواستید می‌توانید وضعیت را بپرسید.
smalltalk-greet-title = سلام
smalltalk-greet = سلام. چه کمکی می‌خواهید؟ با زبان خودتان بنویسید.
smalltalk-thanks-title = سپاس
smalltalk-thanks = خواهش می‌کنم. کار دیگری هست؟
smalltalk-bye-title = خداحافظ
smalltalk-bye = خداحافظ شما. هر وقت لازم شد، همین‌جا هستم.
