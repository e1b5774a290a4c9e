### Plates and appointments. Owner: traffic desk. Source: domain services §4, §9 (zoomit.ir 1403; pishkhanak.com 1404; titr.online). Reviewed: 1405/08/30.

vehicle-plate-title = پلاک و تعویض پلاک
    .label = تعویض پلاک
vehicle-plate-answer =
    تعویض پلاک سه قدم دارد:
    ۱. ثبت و تأیید نشانی در سخا ۲. نوبت اینترنتی ۳. رفتن خریدار و فروشنده به مرکز
    همین‌جا هم می‌توانید نوبت بگیرید.
vehicle-plate-q-topic = کدام را دقیق‌تر بگویم؟
    .label = موضوع
vehicle-plate-q-topic-papers = مدارک
    .words = مدارک، مدرک، چی می‌خواد، چی لازمه، madarek، documents
vehicle-plate-q-topic-residence = تأیید نشانی
    .words = سکونت، احراز سکونت، نشانی، آدرس، قرمز
vehicle-plate-q-topic-appointment = نوبت
    .words = نوبت، وقت، نوبت‌دهی، nobat، appointment
vehicle-plate-q-topic-lost = پلاک گم‌شده یا شکسته
    .words = گم، گم شده، افتاده، شکسته، کج، المثنی، خوانا نیست، پیدا نمی‌کنم
vehicle-plate-q-topic-sold = فک پلاک
    .words = فک، فک پلاک، بدون خریدار، فروختم، جدا کنم
vehicle-plate-q-topic-cost = هزینه
    .words = هزینه، چقدر، چنده، قیمت، hazine
vehicle-plate-q-topic-free-zone = پلاک منطقه آزاد
    .words = منطقه آزاد، کیش، ارس، قشم، گذر موقت
vehicle-plate-answer-papers =
    فروشنده و خریدار این‌ها را ببرند:
    • کارت ملی و شناسنامه • سند یا برگ سبز • کارت خودرو
    • بیمه شخص ثالث • برگه معاینه فنی
    پیش از رفتن، جریمه‌ها و مالیات پرداخت شده باشد.
    .date = سال ۱۴۰۳
vehicle-plate-answer-residence =
    نشانی را در سخا (sakha.epolice.ir) ثبت کنید. پست آن را تأیید می‌کند.
    رنگ قرمز همیشه خطا نیست؛ شاید پستچی باید به نشانی بیاید.
    .date = سال ۱۴۰۴
vehicle-plate-answer-appointment =
    پس از تأیید نشانی، نوبت بگیرید. همین‌جا دکمه «نوبت تعویض پلاک» را بزنید.
vehicle-plate-answer-lost =
    پلاک گم‌شده یا شکسته را زود گزارش کنید تا با آن خلاف نشود.
    گزارش را از ۱۱۰ یا کلانتری بگیرید و یک نسخه نگه دارید.
    بعد برای پلاک المثنی به مرکز تعویض پلاک بروید.
vehicle-plate-answer-sold =
    پلاک به نام شخص است، نه خودرو. فروشنده می‌تواند فک پلاک بخواهد.
    شرط‌های آن را مرکز تعویض پلاک می‌گوید؛ با کارت ملی و سند بروید.
    .date = بازبینی ما در آبان ۱۴۰۵
vehicle-plate-answer-cost =
    هزینه پلاک، مالیات و نقل‌وانتقال هر سال عوض می‌شود.
    مبلغ امسال را مرکز تعویض پلاک یا دفترخانه می‌گوید.
vehicle-plate-answer-free-zone =
    قانون پلاک منطقه آزاد را سازمان همان منطقه و گمرک می‌گویند.
    برای عبور موقت، پیش از سفر از راهور همان استان بپرسید.

plate-appointment-title = نوبت تعویض پلاک
    .words = نوبت تعویض پلاک، نوبت پلاک، نوبت بگیرم برای پلاک، نوبت می‌خوام برای پلاک، وقت تعویض پلاک، برای تعویض پلاک نوبت، nobat pelak
plate-appointment-q-city = در کدام شهر نوبت می‌خواهید؟
    .label = شهر
plate-appointment-q-plate = پلاک خودرو چیست؟ مثلاً: ۱۲ ب ۳۴۵ ایران ۶۷
    .label = پلاک
plate-appointment-q-slot = این زمان‌ها خالی است. کدام را می‌خواهید؟
    .label = زمان
plate-appointment-q-slot-none = هیچ‌کدام
    .words = هیچ کدام، هیچکدوم
plate-appointment-none = نوبتی ثبت نشد. زمان‌های تازه هر روز باز می‌شود.
plate-appointment-taken = این زمان همین حالا پر شد یا برای این پلاک نوبت دارید. زمان دیگری را ببینید.
plate-appointment-booked =
    نوبت شما ثبت شد: { $when }
    { $office }، { $address }
    خریدار و فروشنده با مدارک خودرو و کارت ملی بیایند.
