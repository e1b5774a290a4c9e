### Theft of a vehicle, a plate or a part. Owner: theft desk. Source: domain services §4. Reviewed: 1405/08/30.

theft-vehicle-title = گزارش سرقت خودرو
    .label = سرقت خودرو یا موتور
theft-vehicle-open =
    متأسفم که این اتفاق افتاد.
    اگر تازه رخ داده، همین حالا به ۱۱۰ زنگ بزنید تا پلاک زودتر جست‌وجو شود.
    ۱۱۰ می‌گوید که به پارکینگ منتقل شده است یا نه.
theft-vehicle-q-what = چه چیزی سرقت شده است؟
    .label = مورد سرقت
theft-vehicle-q-what-car = خودرو
    .words = ماشین، خودرو، پراید، پژو، سمند، تیبا، کوییک، دنا، رانا، پارس، ۲۰۶، ۲۰۷، ۴۰۵، ساینا، شاهین، تاکسی، وانت، نیسان، کامیون، مزدا، سوزوکی، هیوندای، کیا، تویوتا، رنو، تندر، ال۹۰، اتومبیل، سواری، pride، mashin، peugeot، car
theft-vehicle-q-what-motorcycle = موتورسیکلت
    .words = موتور، موتورسیکلت، هوندا، آپاچی، motor، motorcycle
theft-vehicle-q-what-plate = پلاک
    .words = پلاکم رو، پلاکمو، پلاک ماشینم رو، پلاک عقب، پلاک جلو، پلاک‌ها، هر دو پلاک، pelakamo
theft-vehicle-q-what-part = قطعه یا وسیله
    .words = باتری، باطری، لاستیک، زاپاس، آینه، ضبط، رینگ، کاتالیزور، ecu، ای سی یو، چراغ، قالپاق
theft-vehicle-q-plate = پلاک چیست؟ مثلاً: ۱۲ ب ۳۴۵ ایران ۶۷
    .label = پلاک
theft-vehicle-q-happened = چه زمانی رخ داد؟ روز و اگر می‌دانید ساعت را بنویسید.
    .label = زمان
theft-vehicle-q-city = در کدام شهر رخ داد؟
    .label = شهر
theft-vehicle-q-place = نشانی محل را بنویسید یا موقعیت را بفرستید.
    .label = محل
theft-vehicle-q-which-part = چه قطعه یا وسیله‌ای را برده‌اند؟
    .label = قطعه
theft-vehicle-q-which-plates = کدام پلاک سرقت شده است؟
    .label = کدام پلاک
theft-vehicle-q-which-plates-front = جلو
    .words = پلاک جلو، جلویی
theft-vehicle-q-which-plates-back = عقب
    .words = پلاک عقب، عقبی
theft-vehicle-q-which-plates-both = هر دو
    .words = هر دو، جفتش، دوتاش، پلاک‌ها
theft-vehicle-q-vin = شماره شاسی یا VIN را دارید؟ روی کارت خودرو نوشته شده است.
    .label = شماره شاسی
theft-vehicle-q-inside = کدام‌یک درباره آن درست است؟ چند مورد را هم می‌توانید بگویید.
    .label = موارد مهم
theft-vehicle-q-inside-tracker = ردیاب دارد
    .words = ردیاب، جی پی اس، جی‌پی‌اس، gps
theft-vehicle-q-inside-documents = مدارک خودرو داخلش بود
    .words = مدارک، مدارکم، کارت ماشین، کارت خودرو، سند، برگ سبز، بیمه، گواهینامه، گواهی‌نامه، کارت ملی
theft-vehicle-q-inside-bank-cards = کارت بانکی داخلش بود
    .words = کارت بانک، کارت بانکی، عابر بانک، عابربانک، کیف پول
theft-vehicle-q-inside-fuel-card = کارت سوخت داخلش بود
    .words = کارت سوخت، کارت بنزین
theft-vehicle-q-inside-keys = سوئیچ رویش یا دست دیگری است
    .words = سوئیچ، سوییچ، روشن بود
theft-vehicle-q-inside-none = هیچ‌کدام
    .words = هیچ کدام، هیچکدوم، هیچ‌کدام، هیچی، نه، ندارم، نداشت، نمی‌دانم، نمیدونم، none
theft-vehicle-q-description = نوع، رنگ، سال ساخت و هر نشانه‌ای را که دارد بنویسید. مثلاً: «سفید ۹۸، سپر جلو رنگ‌پریده».
    .label = مشخصات
theft-vehicle-next =
    قدم بعدی: با کارت ملی و مدارک خودرو به کلانتری محل سرقت بروید.
    کارت سوخت و کارت‌های بانکی داخل خودرو را مسدود کنید.
