### How a complaint is lodged. Owner: complaints desk. Source: domain services §4, §13 (deeplaw.ir art. 37; afkarnews.com art. 38; farsivfair.com; farzadtat1403 art. 106). Reviewed: 1405/08/30.

complaint-guide-title = راهنمای شکایت
complaint-guide-answer =
    سه راه دارید: کلانتری محل حادثه، دفتر خدمات قضایی، یا دادسرا.
    همین‌جا هم می‌توانید شکایت را ثبت کنید و کد رهگیری بگیرید.
    کلانتری در هر ساعت شکایت را می‌پذیرد، رایگان است و رسید می‌دهد.
complaint-guide-q-topic = کدام را دقیق‌تر بگویم؟
    .label = موضوع
complaint-guide-q-topic-where = کجا بروم
    .words = کجا، کدوم کلانتری، کدام کلانتری، کجا برم، koja، where
complaint-guide-q-topic-hours = چه ساعتی
    .words = شب، شبا، چه ساعتی، جمعه، تعطیل، ساعت کاری
complaint-guide-q-topic-papers = مدارک
    .words = مدارک، مدرک، چی ببرم، چی لازمه، چی می‌خواد، madarek، documents
complaint-guide-q-topic-cost = هزینه
    .words = هزینه، چقدر پول، پول می‌خواد، رایگان، مجانی، hazine، cost
complaint-guide-q-topic-time = زمان رسیدگی
    .words = چقدر طول، چند روز، چند وقت، کی تموم، طول می‌کشه، how long
complaint-guide-q-topic-lawyer = وکیل
    .words = وکیل، بدون وکیل، vakil، lawyer
complaint-guide-q-topic-unknown = طرف ناشناس
    .words = نمی‌شناسم، ناشناس، اسمشو نمی‌دونم، مشخصاتش
complaint-guide-q-topic-other-city = شهر دیگر
    .words = شهر دیگه، شهرستان، راه دور، از شهر دیگر، خارج از کشور
complaint-guide-q-topic-for-another = برای کس دیگر
    .words = بچه‌ام، فرزندم، برای مادرم، برای پدرم، از طرف، کودک
complaint-guide-q-topic-refused = شکایت را نپذیرفتند
    .words = نگرفتن، قبول نمی‌کنن، ثبت نمی‌کنن، ردم کردن، رسید ندادن، نپذیرفتن، قبول نکردن، قبول نکرد، قبول نکنن، ثبت نکردن
complaint-guide-q-topic-told = آیا طرف مقابل باخبر می‌شود
    .words = می‌فهمه، میفهمه، باخبر، آدرسم، آدرسمو، لو می‌ره، بفهمه
complaint-guide-q-topic-after = بعد از شکایت
    .words = بعدش چی، بعد از شکایت، مرحله بعد، چی می‌شه، روند، مراحل
complaint-guide-q-topic-forensic = پزشکی قانونی
    .words = پزشکی قانونی، نامه پزشکی، کبودی، جای زخم
complaint-guide-q-topic-withdraw = پس گرفتن شکایت
    .words = پس بگیرم، پسش بگیرم، رضایت، انصراف
complaint-guide-q-topic-deadline = مهلت
    .words = مهلت، وقت دارم، دیر شده، چند ماه
complaint-guide-q-topic-foreigner = اتباع خارجی
    .words = اتباع، خارجی، آمایش، بدون مدرک، مهاجر
complaint-guide-answer-where =
    به کلانتری یا پاسگاه محل حادثه بروید، نه محل خانه.
    کلاهبرداری و چک را دفتر خدمات قضایی هم ثبت می‌کند.
complaint-guide-answer-hours = کلانتری شبانه‌روز شکایت کتبی یا شفاهی را می‌پذیرد، روزهای تعطیل هم.
complaint-guide-answer-papers =
    این‌ها را همراه ببرید:
    • کارت ملی یا شناسنامه • شماره همراه به نام خودتان • نشانی و کد پستی
    • عکس‌ها و مدارک؛ اصل را نزد خود نگه دارید
    • مشخصات طرف مقابل و شاهد، اگر می‌دانید
complaint-guide-answer-cost =
    کلانتری هزینه ندارد.
    دفتر خدمات قضایی کارمزد و تمبر می‌گیرد؛ مبلغش هر سال عوض می‌شود.
complaint-guide-answer-time =
    تشکیل پرونده در کلانتری معمولاً یک تا سه ساعت طول می‌کشد.
    رسیدگی در دادسرا هفته‌ها تا ماه‌ها طول می‌کشد. زمان دقیقی نداریم.
    .date = دستورالعمل‌های قدیمی‌تر
complaint-guide-answer-lawyer = وکیل لازم نیست. اگر بخواهید، وکیل می‌تواند از طرف شما شکایت کند.
complaint-guide-answer-unknown = بله، بدون شناختن طرف مقابل هم می‌شود. هرچه دیده‌اید بنویسید.
complaint-guide-answer-other-city =
    بهتر است در کلانتری محل حادثه شکایت کنید.
    اگر دور هستید، همین‌جا ثبت کنید یا به دفتر خدمات قضایی شهر خودتان بروید.
complaint-guide-answer-for-another =
    برای کودک، پدر، مادر یا سرپرست شکایت می‌کند.
    برای بزرگسال، خود او یا وکیلش باید شکایت کند.
complaint-guide-answer-refused =
    کلانتری باید شکایت را در هر ساعت بپذیرد و رسید بدهد.
    اگر نپذیرفت، با ۱۹۷ تماس بگیرید یا به دادسرا بروید.
complaint-guide-answer-told =
    طرف مقابل تا پیش از دستور رسمی چیزی از ما نمی‌شنود.
    نشانی و هویت شما جز به حکم قانون به او گفته نمی‌شود.
complaint-guide-answer-after =
    کلانتری پرونده را به دادسرا می‌فرستد و شعبه تعیین می‌شود.
    ابلاغ‌های رسمی فقط در ثنا می‌آید؛ در آن ثبت‌نام کنید.
    هر تغییری را ما هم همین‌جا خبر می‌دهیم.
complaint-guide-answer-forensic =
    نامه پزشکی قانونی را کلانتری یا دادسرا می‌دهد.
    همان روز بروید، چون آثار زود کم‌رنگ می‌شود. برگه‌های درمان را نگه دارید.
complaint-guide-answer-withdraw =
    تا پیش از ارسال به دادسرا، همین‌جا می‌توانید درخواست را پس بگیرید.
    بعد از آن، اعلام گذشت در دادسرا یا دادگاه انجام می‌شود.
complaint-guide-answer-deadline =
    بعضی شکایت‌ها مهلت دارند. من مهلت کسی را حساب نمی‌کنم.
    زودتر اقدام کنید یا از ۱۲۹ بپرسید.
complaint-guide-answer-foreigner =
    اتباع خارجی هم می‌توانند شکایت کنند.
    گذرنامه، کارت آمایش یا کد یکتا را ببرید. بدون مدرک هم شکایت شنیده می‌شود.
