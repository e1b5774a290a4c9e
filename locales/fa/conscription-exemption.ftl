### Exemption from service, as a tree. Owner: conscription desk. Source: domain services §8 (art. 44, 45, 30). Reviewed: 1405/08/30.

conscription-exemption-title = راهنمای معافیت سربازی
    .label = معافیت سربازی
conscription-exemption-q-reason =
    درخواست معافیت از سخا یا دفتر پلیس +۱۰ ثبت می‌شود.
    پیش از پایان مهلت معرفی اقدام کنید. نتیجه را هیئت رسیدگی می‌گوید.
    با چند سؤال کوتاه می‌گویم کدام را می‌توانید درخواست کنید.

    به چه دلیل معافیت می‌خواهید؟
    .label = دلیل
conscription-exemption-q-reason-kefalat = مراقبت از خانواده (کفالت)
    .words = کفالت، سرپرست، پدرش فوت، باباش فوت، پدرش مرده، باباش مرده، پسرم تنها، کسی رو ندارم، کسی رو نداریم، جز اون کسی، شوهرم فوت، بیوه، فقط پسرم، من مادر، تک پسر، تک‌پسر، تکپسر، پدرم پیر، پدرم ۷۰، بابام هفتاد، هفتاد سال، ۷۰ سال، ۷۰ ساله، پدرم، بابام، مادرم، مامانم، ننم، طلاق، متارکه، پدر ندار، بابا ندار، خواهرم، مادربزرگ، پدربزرگ، برادرم معلول، تنها نون‌آور، نون‌آور، kefalat، pedaram، madaram، my mother، my father، only son
conscription-exemption-q-reason-medical = مشکل پزشکی
    .words = پزشکی، بیماری، بیمار، مریض، مریضی، معاف از رزم، شورای پزشکی، کمیسیون، چشمم، چشم، عینک، دیسک، کمرم، قلب، آسم، صرع، دیابت، قند، کلیه، وزن، چاق، لاغر، قدم، قطع شد، شکسته، بیش فعالی، بیش‌فعالی، اوتیسم، افسردگی، اعصاب و روان، روانپزشک، ام اس، سرطان، کف پای صاف، پلاتین، medical، pezeshki، asthma، eyes
conscription-exemption-q-reason-children = داشتن فرزند
    .words = سه فرزند، ۳ فرزند، چهار فرزند، ۴ فرزند، سه تا بچه، ۳ تا بچه، سه بچه، چهار تا بچه، چهار بچه، ۴ تا بچه، دو تا بچه، سهتابچه، فرزند دارم، بچه دارم، children، bache daram
conscription-exemption-q-reason-isargar = ایثارگری خانواده
    .words = ایثارگر، ایثارگری، شهید، شهدا، جانباز، جانبازه، آزاده، اسیر، اسارت، جبهه، شیمیایی، رزمنده، کربلای پنج، martyr، veteran، janbaz
conscription-exemption-q-reason-special = موارد خاص (امداد، بهزیستی، نخبه)
    .words = موارد خاص، خاص، کمیته امداد، امداد، بهزیستی، نخبه، نخبگان، المپیاد، special، emdad
conscription-exemption-q-reason-study = درس و دانشگاه
    .words = معافیت تحصیلی، دانشجو، دانشگاه، درس می‌خونم، تحصیلی
conscription-exemption-q-reason-brothers = خدمت برادرها
    .words = سه برادری، سه‌برادری، برادرام، داداشام، برارام، بِرارام، دو برادر، سه برادر، برادرهام رفتن، brothers
conscription-exemption-q-reason-married = ازدواج
    .words = متأهل، متاهل، متأهلم، متاهلم، ازدواج، زن دارم، زن گرفتم، married
conscription-exemption-q-reason-age = سن بالای ۵۰ سال
    .words = پنجاه سال، ۵۰ سال، ۵۰ سالم، بالای ۵۰، age
conscription-exemption-q-reason-buy = خرید خدمت یا عفو
    .words = خرید خدمت، بخرم، خرید سربازی، خدمتمو بخرم، عفو، buy
conscription-exemption-q-reason-unsure = نمی‌دانم کدام
    .words = نمی‌دانم، نمیدونم، نمی‌دونم، چه معافیت‌هایی، کدوم معافیت، همه، چیا، unsure

conscription-exemption-q-ward = از چه کسی مراقبت می‌کنید؟
    .label = نیازمند مراقبت
conscription-exemption-q-ward-father = پدر
    .words = پدرم، بابام، پدر پیر، پیرمرد، pedaram، babam، father
conscription-exemption-q-ward-mother = مادر بدون همسر
    .words = مادرم، مامانم، ننم، پدرش فوت، باباش فوت، پدرش مرده، باباش مرده، شوهرم فوت، بیوه، مادرشم، من مادرش، من مریضم، کسی رو ندارم، فرزند طلاق، طلاق گرفتن، متارکه، madaram، mother
conscription-exemption-q-ward-sister = خواهر مجرد بدون پدر
    .words = خواهرم، خواهر مجرد، sister
conscription-exemption-q-ward-sibling-disabled = خواهر یا برادر ناتوان
    .words = معلول، معلوله، معلولیت، ناتوان، ویلچر، disabled
conscription-exemption-q-ward-sibling-minor = خواهر یا برادر کوچک
    .words = صغیر، برادر کوچیک، خواهر کوچیک، بچه‌سال
conscription-exemption-q-ward-grandparent = پدربزرگ یا مادربزرگ
    .words = پدربزرگ، مادربزرگ، بابابزرگ، مامان‌بزرگ، مامانبزرگ، grandmother، grandfather
conscription-exemption-q-ward-own-child = فرزند خودم، پس از فوت همسر
    .words = همسرم فوت، زنم فوت، خانمم فوت
conscription-exemption-q-ward-none = هیچ‌کدام
    .words = هیچ کدام، هیچکدوم، هیچ‌کدام، هیچکس، none
conscription-exemption-q-father = پدر چه شرایطی دارد؟
    .label = وضع پدر
conscription-exemption-q-father-seventy = ۷۰ سال یا بیشتر
    .words = هفتاد، ۷۰، ۷۱، ۷۲، ۷۳، ۷۴، ۷۵، ۷۶، ۷۷، ۷۸، ۷۹، ۸۰، هشتاد، seventy
conscription-exemption-q-father-ill = کمتر از ۷۰، ولی بیمار یا ناتوان
    .words = بیمار، مریض، مریضه، سکته، زمین‌گیر، زمینگیر، ازکارافتاده، از کار افتاده، سرطان، دیالیز، آلزایمر، معلول، ill
conscription-exemption-q-father-younger = کمتر از ۷۰ و سالم
    .words = ۶۰، ۶۱، ۶۲، ۶۳، ۶۴، ۶۵، ۶۶، ۶۷، ۶۸، ۶۹، شصت، پنجاه
conscription-exemption-q-other = جز شما، مراقب سالم دیگری بالای ۱۸ سال هست؟ مثلاً برادر دیگر.
    .label = مراقب دیگر
conscription-exemption-q-other-no = نه، فقط من
    .words = نیست، فقط من، تنها منم، تک پسر، تک‌پسر، کسی نیست، نداریم
conscription-exemption-q-other-yes = بله، هست
    .words = یه برادر، برادر دارم، داداش دارم، برادرم هست
conscription-exemption-q-other-unsure = مطمئن نیستم
    .words = نمی‌دانم، نمیدونم، نمی‌دونم، مطمئن نیستم، شاید
conscription-exemption-q-absent = غیبت سربازی دارید؟
    .label = غیبت
conscription-exemption-q-absent-no = غیبت ندارم
    .words = غیبت ندارم، غیبت نداره، غیبتی نداره، غیبت نداشت، غایب نیستم، غایب نیست، بدون غیبت، خدمته، سر خدمت، در حال خدمت، سربازه
conscription-exemption-q-absent-yes = غیبت دارم
    .words = غیبت دارم، غیبت داره، غایبم، غایبه، غیبت خورد، با غیبت
conscription-exemption-q-absent-unsure = نمی‌دانم
    .words = نمی‌دانم، نمیدونم، نمی‌دونم، مطمئن نیستم، شاید
conscription-exemption-q-stage = در کدام مرحله هستید؟
    .label = مرحله
conscription-exemption-q-stage-new = هنوز درخواست نداده‌ام
    .words = هنوز درخواست، تازه می‌خوام، درخواست ندادم، چطور درخواست، چجوری درخواست، نه هنوز
conscription-exemption-q-stage-hospital = نامه بیمارستان دارم
    .words = نامه بیمارستان، معرفی‌نامه، معرفی نامه
conscription-exemption-q-stage-board = منتظر شورای پزشکی هستم
    .words = شورا، شورای پزشکی، کمیسیون، نوبت کمیسیون، منتظر، board
conscription-exemption-q-stage-objection = به رأی اعتراض دارم
    .words = اعتراض، به رأی، به رای، قبول نکردن، رد کردن، سالم نوشت، دوباره بررسی، objection
conscription-exemption-q-stage-temporary = معافیت موقت یا معاف از رزم
    .words = موقت، معافیت موقت، معاف از رزم، یک‌ساله، temporary
conscription-exemption-q-count = چند فرزند دارید؟
    .label = تعداد فرزند
conscription-exemption-q-count-four = ۴ فرزند یا بیشتر
    .words = چهار، ۴ تا، ۴ فرزند، ۴ بچه، پنج، ۵ تا، four
conscription-exemption-q-count-three = ۳ فرزند
    .words = سه، ۳ تا، ۳ فرزند، ۳ بچه، سهتا، three
conscription-exemption-q-count-fewer = کمتر از ۳ فرزند
    .words = دو تا، دو فرزند، ۲ تا، ۲ فرزند، یک فرزند، یه بچه، ۱ بچه، two، one child
conscription-exemption-q-forty = ۴۰ سال یا بیشتر دارید؟
    .label = سن
conscription-exemption-q-forty-yes = بله
    .words = بله، آره، ۴۰، ۴۱، ۴۲، ۴۳، ۴۴، ۴۵، ۴۶، ۴۷، ۴۸، ۴۹، چهل
conscription-exemption-q-forty-no = نه
    .words = سی، ۳۰، ۳۱، ۳۲، ۳۳، ۳۴، ۳۵، ۳۶، ۳۷، ۳۸، ۳۹، بیست
conscription-exemption-q-relation = ایثارگر چه نسبتی با شما دارد؟
    .label = نسبت
conscription-exemption-q-relation-father = پدر یا مادر
    .words = پدرم، بابام، مادرم، father
conscription-exemption-q-relation-brother = برادر یا خواهر
    .words = برادرم، داداشم، خواهرم، brother
conscription-exemption-q-relation-self = خودم
    .words = خودم، من جانباز، self
conscription-exemption-q-relation-other = نسبت دیگر
    .words = عمو، دایی، پدربزرگ، پدر زن، other
conscription-exemption-q-cover = کدام درباره شما درست است؟
    .label = پوشش
conscription-exemption-q-cover-relief = کمیته امداد
    .words = کمیته امداد، امداد، emdad
conscription-exemption-q-cover-welfare = بهزیستی
    .words = بهزیستی، behzisti
conscription-exemption-q-cover-elite = نخبه یا مخترع
    .words = نخبه، نخبگان، المپیاد، مخترع، اختراع
conscription-exemption-q-cover-other = مورد دیگر
    .words = دیگر، دیگه، other

conscription-exemption-end-kefalat =
    با این پاسخ‌ها می‌توانید معافیت کفالت را درخواست کنید.
    کجا: سخا یا دفتر پلیس +۱۰.
    کی: پیش از پایان مهلت معرفی؛ تاریخ خودتان را در سخا ببینید.
    پس از آن، تحقیق محلی و هیئت رسیدگی است. زمان دقیقی نداریم.
conscription-exemption-end-kefalat-papers =
    این‌ها را ببرید:
    • فرم‌های ۱ و ۲ و فرم کفالت با امضای ۳ خویشاوند
    • شناسنامه و کارت ملی همه خانواده
    • برگه فوت یا طلاق، اگر هست
    • مدارک پزشکی شخص نیازمند مراقبت
    • عکس و آخرین مدرک تحصیلی شما
    .date = بازبینی ما در آبان ۱۴۰۵
conscription-exemption-end-kefalat-nobody =
    برای کفالت، یکی از آن خویشاوندان باید به مراقبت شما نیاز داشته باشد.
    راه‌های دیگر: پزشکی، ایثارگری، موارد خاص یا معافیت تحصیلی.
    برای پرسش: ۰۹۶۴۸۰ یا دفتر پلیس +۱۰.
conscription-exemption-end-kefalat-father-younger =
    کفالت پدر از ۷۰ سالگی است، یا وقتی پزشک ناتوانی او را تأیید کند.
    وقتی یکی از این دو پیش آمد، می‌توانید درخواست کنید.
    تا آن زمان مهلت معرفی را از دست ندهید.
conscription-exemption-end-kefalat-other-carer =
    کفالت برای تنها مراقب سالم بالای ۱۸ سال است.
    اگر مراقب دیگر بیمار است یا خودش در خدمت است، مدرک آن را ببرید.
    هیئت رسیدگی با مدارک تصمیم می‌گیرد. پرسش: ۰۹۶۴۸۰.
    .date = بازبینی ما در آبان ۱۴۰۵
conscription-exemption-end-kefalat-absent =
    با غیبت، کفالت را معمولاً نمی‌پذیرند.
    مگر شرایط کفالت از پیش و پیوسته بوده باشد؛ مدرک آن روزها را ببرید.
    اگر عذر داشته‌اید، اول «توجیه غیبت» را درخواست کنید.
    .date = بازبینی ما در آبان ۱۴۰۵
conscription-exemption-end-medical-new =
    می‌توانید معافیت پزشکی را در سخا یا دفتر پلیس +۱۰ درخواست کنید.
    مدارک: پرونده پزشکی، آزمایش و عکس‌ها، شناسنامه و کارت ملی.
    نامه بیمارستان تا ۱۵ روز با پست می‌رسد؛ ظرف ۳۰ روز به بیمارستان بروید.
    من نمی‌گویم کدام بیماری معاف است؛ این را شورای پزشکی می‌گوید.
    .date = بازبینی ما در آبان ۱۴۰۵
conscription-exemption-end-medical-hospital =
    ظرف ۳۰ روز از نامه، به همان بیمارستان بروید.
    پرونده پزشکی، کارت ملی و خود نامه را ببرید.
    نوبت شورای پزشکی حدود ۳۰ روز پس از آن می‌آید.
    .date = بازبینی ما در آبان ۱۴۰۵
conscription-exemption-end-medical-board =
    نوبت شورا معمولاً تا ۳۰ روز پس از بیمارستان می‌آید.
    تاریخ آن را در سخا یا «پلیس من» ببینید.
    همه مدارک پزشکی و کارت ملی را همراه ببرید.
    نتیجه را از پیش نمی‌دانیم.
    .date = بازبینی ما در آبان ۱۴۰۵
conscription-exemption-end-medical-objection =
    می‌توانید به رأی اعتراض کنید: سخا یا دفتر پلیس +۱۰.
    مدارک پزشکی تازه را همراه درخواست بفرستید.
    دوباره به بیمارستان و شورا می‌روید. رأی «شورای عالی پزشکی» نهایی است.
    مهلت اعتراض در برگه رأی نوشته شده است.
conscription-exemption-end-medical-temporary =
    معافیت موقت تاریخ پایان دارد.
    تا ۱ ماه پس از پایان آن، خودتان را در سخا معرفی کنید.
    «معاف از رزم» یعنی خدمت دارید، ولی بدون کار رزمی.
    برای بررسی دوباره می‌توانید مدارک تازه بدهید.
conscription-exemption-end-children =
    می‌توانید معافیت فرزندان را در سخا درخواست کنید.
    مدارک: شناسنامه خودتان، همسر و همه فرزندان، و کارت ملی.
    این طرح تا پایان ۱۴۰۴ اعلام شده بود. تمدید آن را تأیید نمی‌کنیم.
    پیش از اقدام، از ۰۹۶۴۸۰ یا سخا بپرسید.
    .date = سال ۱۴۰۴
conscription-exemption-end-children-forty =
    در طرح ۱۴۰۴، داشتن ۳ فرزند از ۴۰ سالگی پذیرفته می‌شد.
    ۴ فرزند شرط سن نداشت. تمدید طرح را تأیید نمی‌کنیم.
    کسری خدمت برای فرزند را می‌توانید درخواست کنید.
    .date = سال ۱۴۰۴
conscription-exemption-end-children-fewer =
    برای کمتر از ۳ فرزند، معافیتی نمی‌شناسیم.
    کسری خدمت را می‌توانید از یگان درخواست کنید:
    فرزند اول ۳ ماه، دوم ۴ ماه، ازدواج ۲ ماه.
    .date = بازبینی ما در آبان ۱۴۰۵
conscription-exemption-end-isargar-father =
    می‌توانید معافیت یا کسری ایثارگری را درخواست کنید.
    کجا: سخا یا دفتر پلیس +۱۰. غیبت مانع آن نیست.
    درصد و مدت لازم را بنیاد شهید می‌گوید.
conscription-exemption-end-isargar-brother =
    می‌توانید معافیت ایثارگری را درخواست کنید.
    کجا: سخا یا دفتر پلیس +۱۰. غیبت مانع آن نیست.
    سهم هر خانواده را بنیاد شهید می‌گوید.
conscription-exemption-end-isargar-self =
    می‌توانید معافیت ایثارگری خودتان را درخواست کنید.
    کجا: سخا یا دفتر پلیس +۱۰. غیبت مانع آن نیست.
    گواهی درصد یا مدت را بنیاد شهید یا یگان می‌دهد.
conscription-exemption-end-isargar-other =
    معافیت ایثارگری بیشتر برای فرزند و برادر است.
    برای نسبت‌های دیگر، اول از بنیاد شهید بپرسید.
    غیبت مانع درخواست نیست.
conscription-exemption-end-isargar-papers =
    این‌ها را ببرید:
    • گواهی بنیاد شهید یا یگان ایثارگر
    • شناسنامه و کارت ملی خودتان و ایثارگر
    • عکس و آخرین مدرک تحصیلی
    .date = بازبینی ما در آبان ۱۴۰۵
conscription-exemption-end-special-relief =
    می‌توانید معافیت «موارد خاص» را درخواست کنید.
    کجا: سخا یا دفتر پلیس +۱۰، پیش از پایان مهلت معرفی.
    مدارک: گواهی کمیته امداد، شناسنامه و کارت ملی خانواده.
    نتیجه را هیئت رسیدگی می‌گوید.
    .date = بازبینی ما در آبان ۱۴۰۵
conscription-exemption-end-special-welfare =
    می‌توانید معافیت «موارد خاص» را درخواست کنید.
    کجا: سخا یا دفتر پلیس +۱۰، پیش از پایان مهلت معرفی.
    مدارک: گواهی بهزیستی، شناسنامه و کارت ملی خانواده.
    نتیجه را هیئت رسیدگی می‌گوید.
    .date = بازبینی ما در آبان ۱۴۰۵
conscription-exemption-end-special-elite =
    می‌توانید از راه بنیاد ملی نخبگان درخواست کنید.
    بنیاد، نخبه یا مخترع بودن را تأیید می‌کند.
    سپس نامه آن را در سخا یا دفتر پلیس +۱۰ ثبت کنید.
    پیش از پایان مهلت معرفی اقدام کنید.
    .date = بازبینی ما در آبان ۱۴۰۵
conscription-exemption-end-special-other =
    فهرست موارد خاص هر سال عوض می‌شود.
    از ۰۹۶۴۸۰ یا دفتر پلیس +۱۰ بپرسید مورد شما هست یا نه.
    اگر بود، می‌توانید در سخا درخواست کنید.
    .date = بازبینی ما در آبان ۱۴۰۵
conscription-exemption-end-study =
    می‌توانید معافیت تحصیلی را درخواست کنید.
    آغاز هر مقطع، اول در سخا و سپس در دانشگاه.
    دیپلمه باید ظرف ۱ سال از پایان مدرسه پذیرفته شده باشد.
    جزئیات در «معافیت تحصیلی» است.
conscription-exemption-end-brothers =
    معافیت سه‌برادری فعلاً برای ما تأیید نشده است.
    منابع درباره آن یکسان نمی‌گویند.
    از ۰۹۶۴۸۰ یا سخا بپرسید. اگر پابرجا بود، می‌توانید در سخا درخواست کنید.
    .date = بازبینی ما در آبان ۱۴۰۵
conscription-exemption-end-married =
    در فهرست معافیت‌های ما، ازدواج به‌تنهایی نیست.
    می‌توانید ۲ ماه کسری خدمت را از یگان درخواست کنید.
    برای محل خدمت هم عقدنامه را نشان بدهید.
    .date = بازبینی ما در آبان ۱۴۰۵
conscription-exemption-end-age =
    مرد بالای ۵۰ سال دیگر مشمول خدمت نیست.
    می‌توانید کارت آن را در سخا یا دفتر پلیس +۱۰ درخواست کنید.
    شناسنامه، کارت ملی و عکس ببرید.
conscription-exemption-end-buy =
    خرید خدمت فقط با قانون بودجه همان سال باز می‌شود.
    امروز اعلامی برای آن نداریم. عفو هم با اعلام رسمی است.
    به کسی که وعده آن را می‌دهد، پول ندهید.
    پرسش: ۰۹۶۴۸۰.
    .date = بازبینی ما در آبان ۱۴۰۵
conscription-exemption-end-unsure =
    این معافیت‌ها هست:
    • کفالت: تنها مراقب پدر، مادر یا خویشاوند نیازمند
    • پزشکی: با نظر شورای پزشکی
    • ایثارگری، فرزندان، موارد خاص
    • تحصیلی: تا پایان همان مقطع
    هرکدام به شما نزدیک‌تر است، همان را بنویسید تا بگویم چه می‌توانید درخواست کنید.
