### Where a passport, a conscription file or a licence stands. Owner: passport, conscription and traffic desks. Source: domain case life cycle §2, §3; services §9. Reviewed: 1405/08/30.

paper-passport = گذرنامه
paper-conscription = نظام وظیفه
paper-licence = گواهینامه
paper-q-national-id =
    کد ملی ۱۰ رقمی خودتان چیست؟
    می‌توانید شماره همراه را هم همین‌جا بنویسید.
    .label = کد ملی
paper-now =
    آخرین وضعیت { $paper }:
    { $state }
    از { $day }
paper-problem = برای ادامه، مدرکی کم است. در سخا یا دفتر پلیس +۱۰ ببینید کدام.
paper-deadline = مهلت شما تا { $day } است.
paper-expires = اعتبار تا { $day } است.
paper-barcode =
    بارکد پستی: { $code }
    با آن در سامانه پست یا از ۱۹۳ بپرسید.

passport-status-title = پیگیری گذرنامه
passport-status-open =
    همین‌جا می‌گویم درخواست گذرنامه شما کجاست.
    فقط به خود متقاضی، با شماره همراه ثبت‌شده، نشان می‌دهم.
passport-status-none =
    درخواستی با این کد ملی و شماره پیدا نشد.
    شاید با شماره همراه دیگری ثبت کرده‌اید.
    در «پلیس من» یا سخا هم با کد ملی می‌بینید. اداره گذرنامه هم پاسخ می‌دهد.
passport-state-registered = درخواست ثبت شد
passport-state-identity = نوبت عکس و اثر انگشت
passport-state-payment = پرداخت انجام شد
passport-state-review = در حال بررسی
passport-state-needs-fix = نیازمند تکمیل
passport-state-printing = در حال صدور
passport-state-posted = تحویل پست شد
passport-state-delivered = تحویل شد
passport-state-returned-post = از پست برگشت
passport-state-refused = صادر نشد
passport-next-registered = قدم بعدی: عکس و اثر انگشت، در برنامه یا دفتر پلیس +۱۰.
passport-next-identity = قدم بعدی: عکس و اثر انگشت را کامل و هزینه را پرداخت کنید.
passport-next-payment = قدم بعدی با پلیس است. لازم نیست جایی بروید.
passport-next-review = قدم بعدی با پلیس است: بررسی مدارک. لازم نیست جایی بروید.
passport-next-needs-fix = قدم بعدی: در «پلیس من»، سخا یا دفتر پلیس +۱۰ آن را کامل کنید.
passport-next-printing = قدم بعدی: پس از صدور، پست آن را می‌آورد و پیامک می‌رسد.
passport-next-posted = قدم بعدی: پست آن را می‌آورد. کارت ملی آماده باشد.
passport-next-returned-post =
    پستچی کسی را پیدا نکرده است. نشانی و کد پستی را در «پلیس من» درست کنید.
    برای فرستادن دوباره، از ۱۹۳ یا اداره گذرنامه بپرسید.
passport-next-refused = برای دلیل، به اداره گذرنامه یا سامانه عدل ایران بروید. من دلیل را نمی‌دانم.
passport-deadline-needs-fix = تا { $day } فرصت دارید آن را کامل کنید.
passport-problem-photo = عکس پذیرفته نشده است. عکس تازه با زمینه سفید بفرستید.
passport-problem-postal-code = کد پستی درست نیست. کد ۱۰ رقمی را اصلاح کنید.
passport-problem-name = نام با شناسنامه یکی نیست.
passport-problem-consent = برگه رضایت همسر یا ولی کم است.
passport-problem-conscription = مدرک سربازی یا مجوز خروج کم است.
passport-problem-fee = هزینه هنوز پرداخت نشده است.

conscription-status-title = پیگیری پرونده سربازی
    .label = پرونده سربازی
conscription-status-open =
    همین‌جا می‌گویم پرونده سربازی شما کجاست.
    فقط به خود شخص، با شماره همراه ثبت‌شده، نشان می‌دهم.
    پدر و مادر می‌توانند قاعده‌های کلی را بپرسند.
conscription-status-none =
    پرونده‌ای با این کد ملی و شماره پیدا نشد.
    شاید شماره ثبت‌شده در سخا فرق دارد.
    در سخا یا «پلیس من» ببینید، یا از ۰۹۶۴۸۰ بپرسید.
conscription-state-under-age = هنوز مشمول نشده‌اید
conscription-state-liable-window = در مهلت معرفی
conscription-state-registered = درخواست در سخا ثبت شد
conscription-state-exam = معاینه و تکمیل مدارک
conscription-state-needs-fix = نیازمند تکمیل مدارک
conscription-state-deferment = معافیت تحصیلی فعال
conscription-state-exemption-review = در حال رسیدگی به معافیت
conscription-state-hospital = معرفی به بیمارستان
conscription-state-board = نوبت شورا یا کمیسیون
conscription-state-temp-exempt = معافیت موقت
conscription-state-exempt = معاف شدید
conscription-state-ready = برگ آماده‌به‌خدمت صادر شد
conscription-state-absent = غیبت ثبت شده است
conscription-state-serving = در حال خدمت
conscription-state-done = پایان خدمت
conscription-state-card-issue = در حال صدور کارت
conscription-state-card-posted = کارت تحویل پست شد
conscription-state-card-delivered = کارت تحویل شد
conscription-next-under-age = قدم بعدی: از ماه ۱۸ سالگی، ظرف ۶ ماه خودتان را معرفی کنید.
conscription-next-liable-window = قدم بعدی: درخواست اعزام یا معافیت را در سخا یا دفتر پلیس +۱۰ ثبت کنید.
conscription-next-registered = قدم بعدی: معاینه اولیه و واکسن.
conscription-next-exam = قدم بعدی: برگه معاینه و مدارک را کامل کنید و بفرستید.
conscription-next-needs-fix = قدم بعدی: مدارک را در سخا یا دفتر پلیس +۱۰ کامل کنید.
conscription-next-deferment = تا پایان این معافیت اعزام نمی‌شوید. پس از درس، ۱ سال مهلت معرفی دارید.
conscription-next-exemption-review = قدم بعدی با هیئت رسیدگی است. نتیجه در سخا می‌آید.
conscription-next-hospital = قدم بعدی: ظرف ۳۰ روز از نامه، به همان بیمارستان بروید.
conscription-next-board = قدم بعدی: در نوبت شورا حاضر شوید و همه مدارک پزشکی را ببرید.
conscription-next-temp-exempt = قدم بعدی: تا ۱ ماه پس از پایان آن، خودتان را معرفی کنید.
conscription-next-exempt = قدم بعدی: صدور کارت معافیت را در سخا یا دفتر پلیس +۱۰ بخواهید.
conscription-next-ready = قدم بعدی: در روز و محل روی برگ حاضر شوید.
conscription-next-absent = قدم بعدی: درخواست اعزام یا «توجیه غیبت» را در سخا ثبت کنید.
conscription-next-serving = قدم بعدی: پس از پایان خدمت، کارت را بخواهید.
conscription-next-done = قدم بعدی: صدور کارت پایان خدمت را در سخا یا دفتر پلیس +۱۰ بخواهید.
conscription-next-card-issue = قدم بعدی: پس از صدور، پست آن را می‌آورد و پیامک می‌رسد.
conscription-next-card-posted = قدم بعدی: پست آن را می‌آورد. کارت ملی آماده باشد.
conscription-deadline-deferment = پایان معافیت تحصیلی: { $day }
conscription-deadline-liable-window = پایان مهلت معرفی: { $day }
conscription-deadline-temp-exempt = پایان معافیت موقت: { $day }
conscription-deadline-ready = روز اعزام: { $day }
conscription-problem-absence = غیبت یعنی مهلت معرفی یا روز اعزام گذشته است.

licence-status-title = وضعیت گواهینامه من
    .words = گواهینامه‌ام کجاست، گواهینامم کجاست، گواهینامه من کجاست، گواهینامه‌ام کی می‌آد، گواهینامم کی میاد، گواهینامم نیومد، گواهینامه‌ام نیومد، گواهینامه‌ام نرسید، گواهینامم نرسید، گواهینامم صادر شد، گواهینامه‌ام صادر شد، وضعیت گواهینامه
licence-status-open =
    همین‌جا می‌گویم گواهینامه شما کجاست و چند نمره منفی دارید.
    فقط به صاحب آن، با شماره همراه ثبت‌شده، نشان می‌دهم.
licence-status-none =
    گواهینامه‌ای با این کد ملی و شماره پیدا نشد.
    شاید شماره ثبت‌شده فرق دارد. دفتر پلیس +۱۰ هم پاسخ می‌دهد.
licence-state-registered = درخواست ثبت شد
licence-state-exam = نوبت آزمون یا معاینه
licence-state-review = در حال بررسی
licence-state-needs-fix = نیازمند تکمیل
licence-state-printing = در حال صدور
licence-state-posted = تحویل پست شد
licence-state-delivered = تحویل شد
licence-state-returned-post = از پست برگشت
licence-state-refused = صادر نشد
licence-next-registered = قدم بعدی: معاینه چشم و آزمون، با نوبت آموزشگاه یا دفتر پلیس +۱۰.
licence-next-exam = قدم بعدی: در نوبت آزمون یا معاینه حاضر شوید.
licence-next-review = قدم بعدی با پلیس است: بررسی مدارک. لازم نیست جایی بروید.
licence-next-needs-fix = قدم بعدی: آن را در دفتر پلیس +۱۰ یا «پلیس من» کامل کنید.
licence-next-printing = قدم بعدی: پس از صدور، پست آن را می‌آورد و پیامک می‌رسد.
licence-next-posted = قدم بعدی: پست آن را می‌آورد. کارت ملی آماده باشد.
licence-next-returned-post = نشانی و کد پستی را در «پلیس من» درست کنید. برای فرستادن دوباره از ۱۹۳ بپرسید.
licence-next-refused = برای دلیل، به دفتر پلیس +۱۰ یا پلیس راهور بروید.
licence-problem-eye-test = برگه معاینه چشم کم است یا پذیرفته نشده است.
licence-points = نمره منفی: { $points } از { $most }
