### Offices and stations. Owner: information desk. Source: domain services §2, §10. Reviewed: 1405/08/30.

office-find-title = کلانتری‌ها و دفترها
office-find-q-kind = دنبال کدام مرکز هستید؟
    .label = مرکز
office-find-q-kind-station = کلانتری یا پاسگاه
    .words = کلانتری، کلونتری، کلانتر، پاسگاه، kalantari، kalantary، pasgah، station، police station
office-find-q-kind-police10 = دفتر پلیس +۱۰
    .words = پلیس +۱۰، پلیس+۱۰، پلیس ۱۰، پلیس به علاوه ده، پلیس +10، پلیس ده، پلیس به‌علاوه، دفتر پلیس، police 10، police +10، polis 10
office-find-q-kind-passport = اداره گذرنامه
    .words = گذرنامه، پاسپورت، اداره پاس، passport، gozarname
office-find-q-kind-conscription = نظام وظیفه
    .words = نظام وظیفه، وظیفه عمومی، سربازی، نظام‌وظیفه، nezam vazife، sarbazi
office-find-q-kind-plate = مرکز تعویض پلاک
    .words = تعویض پلاک، شماره‌گذاری، مرکز پلاک، pelak
office-find-q-kind-traffic = پلیس راهور
    .words = راهور، راهنمایی رانندگی، راهنمایی و رانندگی، اجراییات، rahvar
office-find-q-kind-cyber = پلیس فتا
    .words = فتا، پلیس سایبری، fata
office-find-q-kind-agahi = پلیس آگاهی
    .words = آگاهی، agahi
office-find-q-where = کدام شهر؟ نام شهر را بنویسید یا موقعیتتان را بفرستید.
    .label = جا
office-find-none =
    مرکزی با این مشخصات در فهرست ما نیست.
    نام شهر را دوباره بنویسید یا با ۱۱۰ تماس بگیرید.
office-find-address = نشانی: { $address }
office-find-distance = فاصله: حدود { $km } کیلومتر
office-find-hours = ساعت کار: { $hours }
office-find-phone = تلفن: { $phone }
office-find-sign = به فارسی: { $name }
office-find-name = { $n }. { $name }
office-find-map = نقشه { $n }
office-find-about-station =
    کلانتری شبانه‌روز شکایت را می‌پذیرد و رسید می‌دهد.
    بهتر است به کلانتری محل حادثه بروید. کارت ملی همراه داشته باشید.
office-find-about-police10 =
    اصل مدارک را همراه ببرید. هزینه با کارت بانکی پرداخت می‌شود.
    گذرنامه، خلافی و بعضی کارها در برنامه «پلیس من» هم انجام می‌شود.
office-find-about-passport =
    درخواست گذرنامه را از خانه هم می‌شود ثبت کرد: برنامه «پلیس من» یا sakha.epolice.ir
office-find-about-conscription =
    بیشتر درخواست‌های سربازی در سخا ثبت می‌شود: sakha.epolice.ir
    تلفن گویا: ۰۹۶۴۸۰ (ممکن است تغییر کرده باشد).
office-find-about-plate =
    اول نشانی خود را در سخا ثبت کنید و بعد نوبت اینترنتی بگیرید.
    خریدار و فروشنده با مدارک خودرو و کارت ملی بروند.
office-find-about-traffic =
    جریمه‌ها را در rahvar120.ir هم می‌توانید ببینید.
    برای اعتراض به جریمه، حضوری به واحد اجراییات بروید.
office-find-about-cyber =
    برای کلاهبرداری اینترنتی اول به بانک و ۰۹۶۳۸۰ زنگ بزنید.
    صورتحساب و رسید تراکنش را همراه ببرید.
office-find-about-agahi =
    پلیس آگاهی معمولاً پس از ثبت پرونده در کلانتری رسیدگی می‌کند.
    رسید کلانتری را همراه ببرید.
