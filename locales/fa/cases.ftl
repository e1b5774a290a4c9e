### Lodged cases. Owner: complaints desk. Source: domain case life cycle. Reviewed: 1405/08/30.

case-status-title = پیگیری پرونده
case-code-lost-title = کد رهگیری را ندارم
case-code-lost-open = با شماره همراهی که در پرونده ثبت شده است، پرونده‌هایتان را نشان می‌دهم.
case-update-title = افزودن به پرونده یا اصلاح آن
case-q-code = کد رهگیری ۱۲ رقمی چیست؟ اگر آن را ندارید، بنویسید «کدم گم شده».
    .label = کد رهگیری
case-q-digits = برای اطمینان، چهار رقم آخر کد ملی ثبت‌شده در پرونده را بنویسید.
    .label = چهار رقم آخر کد ملی
case-not-found =
    پرونده‌ای با این مشخصات پیدا نشد.
    کد و چهار رقم آخر کد ملی را دوباره نگاه کنید.
    اگر از شما شکایت شده است، بنویسید «کدم گم شده» تا با شماره همراه ببینید.
case-too-many = تعداد تلاش‌ها زیاد شد. برای امنیت پرونده، یک ساعت دیگر دوباره امتحان کنید.
show-case = دیدن پرونده
case-now =
    آخرین وضعیت پرونده { $code }:
    { $state }
    از { $when }
case-branch = شعبه: { $branch }
case-order = دستور: { $order }
case-hearing = زمان جلسه: { $when }
case-note = توضیح: { $note }
case-history = مسیر پرونده:
case-line = • { $when }: { $state }
case-usual = این مرحله معمولاً { $least } تا { $most } روز طول می‌کشد. زمان دقیقی نداریم.
case-usual-most = این مرحله معمولاً تا { $most } روز طول می‌کشد. زمان دقیقی نداریم.
official-text = متن رسمی را فقط در سامانه ثنا ببینید.
cases-none = با این شماره پرونده‌ای ثبت نشده است. شاید با شماره دیگری ثبت کرده‌اید.
cases-found = این پرونده‌ها با شماره شما ثبت شده است:
cases-line =
    • { $kind }، { $when }
    کد رهگیری: { $code }
    وضعیت: { $state }
case-update-q-what = چه کاری برای این پرونده انجام بدهم؟
    .label = کار
case-update-q-what-evidence = افزودن عکس یا مدرک
    .words = مدرک، عکس، فیلم، فاکتور، madrak، evidence
case-update-q-what-correction = اصلاح یا تکمیل اطلاعات
    .words = اصلاح، اشتباه، تصحیح، تغییر بدم، غلط، تکمیل، توضیح اضافه، اطلاعات
case-update-q-what-message = پیام به افسر پرونده
    .words = پیام به افسر، به افسر، افسر پرونده
case-update-q-what-withdrawal = پس گرفتن شکایت
    .words = پس بگیرم، پس گرفتن، پس می‌گیرم، رضایت، انصراف از شکایت، منصرف
case-update-q-files = عکس‌ها یا مدارک را بفرستید.
    .label = مدارک
case-update-q-text = متن خود را بنویسید. فقط چیزهای تازه یا درست‌شده را بگویید.
    .label = متن
case-update-q-pictures = اگر عکس یا مدرکی دارید، همراه پیام بفرستید.
    .label = پیوست پیام
case-update-q-reason = اگر می‌خواهید، دلیل را بنویسید. پاسخ اختیاری است.
    .label = دلیل
case-update-q-sure =
    با پس گرفتن، پلیس این درخواست را پیگیری نمی‌کند.
    مطمئن هستید؟
    .label = اطمینان
case-update-kept = پرونده همان‌طور که بود باقی ماند.
case-update-too-late = پرونده از این مرحله گذشته است و از اینجا نمی‌شود. با شعبه یا کلانتری صحبت کنید.
case-update-done-evidence = مدارک به پرونده { $code } اضافه شد.
case-update-done-correction = اصلاح شما به پرونده { $code } اضافه شد.
case-update-done-message = پیام شما به افسر پرونده { $code } رسید. پاسخ همین‌جا می‌آید.
case-update-done-withdrawal = درخواست شما ثبت شد. پرونده { $code } دیگر پیگیری نمی‌شود.

update-moved =
    پرونده { $code } به‌روز شد:
    { $state }
silence =
    از پرونده { $code } خبر تازه‌ای ثبت نشده است.
    وضعیت: { $state }. این مرحله معمولاً تا { $days } روز طول می‌کشد.
    کاری از دست نرفته است. برای پیگیری می‌توانید به افسر پرونده پیام بدهید.
update-neutral = پیام تازه دارید. برای دیدن آن، دکمه زیر را بزنید.
update-message =
    پیام افسر پرونده { $code }:
    { $text }
update-message-files = { $count } پیوست دارد؛ زیر همین پیام است.
update-message-reply = پاسخ به افسر
case-messages-title = پیام‌های افسر پرونده
case-messages-none = هنوز پیامی از افسر پرونده نیامده است.
case-messages-shown = پیام‌های افسر پرونده { $code }:
case-messages-line =
    { $when }:
    { $text }
announcement =
    { $title }
    { $body }
news-stop = تنظیم اطلاعیه‌ها

order-inquiry = یعنی پرونده برای پرس‌وجو و جمع‌کردن مدارک به کلانتری رفته است.
    .words = تحقیق، ارجاع به کلانتری
order-summons = یعنی از یک نفر خواسته شده در تاریخ تعیین‌شده حاضر شود.
    .words = احضار
order-arrest = یعنی دستور همراه‌آوردن یک نفر صادر شده است.
    .words = جلب متهم، دستور جلب، حکم جلب
order-forensic = یعنی برای معاینه رسمی به پزشکی قانونی معرفی شده‌اید.
    .words = پزشکی قانونی
order-no-prosecution = یعنی دادسرا رسیدگی را ادامه نمی‌دهد. مهلت اعتراض در ابلاغیه نوشته شده است.
    .words = منع تعقیب
order-halted = یعنی رسیدگی به دلیل قانونی متوقف شده است.
    .words = موقوفی تعقیب
order-paused = یعنی چون متهم شناسایی نشده، تحقیق فعلاً متوقف است.
    .words = توقف تحقیقات
order-archived = یعنی پرونده با شرایطی بایگانی شده است.
    .words = بایگانی
order-trial = یعنی دادسرا پرونده را برای محاکمه آماده دانسته است.
    .words = جلب به دادرسی
order-indictment = یعنی دادسرا از دادگاه درخواست رسیدگی کرده است.
    .words = کیفرخواست
order-no-jurisdiction = یعنی پرونده باید به مرجع دیگری برود.
    .words = عدم صلاحیت
order-closed = یعنی پرونده در این مرجع پایان یافته است.
    .words = مختومه
order-expert = یعنی کارشناس رسمی باید نظر بدهد.
    .words = کارشناسی، کارشناس
