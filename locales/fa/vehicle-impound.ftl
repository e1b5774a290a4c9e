### A vehicle taken off the road. Owner: traffic desk. Source: domain services §9 (pssiranmag.ir 1404; iribnews.ir 2026-01). Reviewed: 1405/08/30.

vehicle-impound-title = ترخیص خودروی توقیف‌شده
    .label = ترخیص خودرو
vehicle-impound-answer =
    اول علت توقیف را روی برگه توقیف ببینید یا از پلیس +۱۰ بپرسید.
    جریمه‌ها را پرداخت کنید، بیمه معتبر داشته باشید و برگ ترخیص بگیرید.
    درخواست در دفتر پلیس +۱۰ یا برنامه «پلیس من» ثبت می‌شود.
vehicle-impound-q-topic = کدام را دقیق‌تر بگویم؟
    .label = موضوع
vehicle-impound-q-topic-papers = مدارک
    .words = مدارک، مدرک، چی ببرم، چی لازمه، madarek، documents
vehicle-impound-q-topic-reason = علت توقیف
    .words = چرا، علت، برای چی، دلیل
vehicle-impound-q-topic-not-owner = مالک کس دیگری است
    .words = به نام من نیست، مالک، وکالت، صاحبش، یکی دیگه، به نام من نباشه، به اسم من نیست، به نامم نیست
vehicle-impound-q-topic-motorcycle = موتورسیکلت
    .words = موتور، موتورم، موتورسیکلت
vehicle-impound-q-topic-recovered = خودروی سرقتی پیداشده
    .words = سرقتی، دزدیده بودن، پیدا شده
vehicle-impound-q-topic-cost = هزینه پارکینگ
    .words = هزینه، روزی چقدر، پول پارکینگ، چقدر
vehicle-impound-q-topic-long = مدت ماندن در پارکینگ
    .words = چند ماه، مدت، مزایده، اسقاط
vehicle-impound-answer-papers =
    این‌ها را ببرید: کارت ملی مالک، سند یا برگ سبز، کارت خودرو، بیمه معتبر، گواهینامه راننده.
    اگر توقیف به دستور دادگاه یا برای تصادف است، نامه آزادسازی هم لازم است.
    .date = سال ۱۴۰۴
vehicle-impound-answer-reason =
    علت روی برگه توقیف نوشته شده است.
    اگر برگه ندارید، با کارت ملی مالک به پلیس +۱۰ یا راهور بروید.
vehicle-impound-answer-not-owner =
    مالک باید خودش بیاید یا وکالت محضری برای ترخیص بدهد.
vehicle-impound-answer-motorcycle =
    کارت ملی مالک، سند یا برگ موتورسیکلت، بیمه و گواهینامه موتور لازم است.
    بدون گواهینامه، کسی که گواهینامه دارد باید آن را تحویل بگیرد.
    .date = بازبینی ما در آبان ۱۴۰۵
vehicle-impound-answer-recovered =
    با سند، کارت ملی و رسید کلانتری برای شناسایی به همان یگان بروید.
    برگ ترخیص پس از دستور مقام قضایی داده می‌شود.
vehicle-impound-answer-cost =
    هزینه جرثقیل و پارکینگ هر شهر و هر سال فرق دارد.
    نرخ باید در پارکینگ نصب باشد. رسید بگیرید.
vehicle-impound-answer-long =
    خودرویی که صاحبش نیاید، پس از هشدار به مزایده یا اسقاط می‌رود.
    در یک شهر، مهلت یک ماه اعلام شده است. زودتر اقدام کنید.
    .date = دی ۱۴۰۴
