### Praise, criticism and suggestions. Owner: service quality. Source: domain style §3, services §11. Reviewed: 1405/08/30.

feedback-service-title = نظر، قدردانی یا پیشنهاد
    .label = نظر و پیشنهاد
feedback-service-open = ممنون که نظرتان را می‌گویید. بدون نام ثبت می‌شود.
feedback-service-q-kind = بیشتر کدام است؟
    .label = نوع نظر
feedback-service-q-kind-praise = قدردانی
    .words = تشکر، ممنون، سپاس، سپاسگزارم، قدردانی، راضی، راضی بودم، عالی، عالی بود، دمتون گرم، دستتون درد نکنه، آفرین، خوب بود، مطلوب، رضایت، tashakor، mamnoon، thanks، great
feedback-service-q-kind-suggestion = پیشنهاد
    .words = پیشنهاد، پیشنهادی، بهتره، بهتر است، کاش، اضافه کنید، بذارید، میشه، می‌شه، pishnahad، suggestion
feedback-service-q-kind-criticism = انتقاد
    .words = انتقاد، کنده، کند بود، طول کشید، ناراضی، راضی نبودم، بد بود، ضعیف، افتضاح، خسته‌کننده، طولانی، به درد نمی‌خوره، گیج‌کننده، enteghad، slow، bad
feedback-service-q-grade = از ۱ (بد) تا ۵ (عالی) چه نمره‌ای می‌دهید؟
    .label = نمره
feedback-service-q-grade-5 = ۵ عالی
    .words = ۵، پنج، عالی، پنج از پنج، ۲۰، بیست، five
feedback-service-q-grade-4 = ۴ خوب
    .words = ۴، چهار، خوب، four
feedback-service-q-grade-3 = ۳ متوسط
    .words = ۳، سه، متوسط، معمولی، three
feedback-service-q-grade-2 = ۲ ضعیف
    .words = ۲، دو، ضعیف، two
feedback-service-q-grade-1 = ۱ بد
    .words = ۱، یک، بد، خیلی بد، افتضاح، one
feedback-service-q-words = می‌خواهید چند کلمه هم بنویسید؟ نام کسی یا جایی هم می‌توانید ببرید.
    .label = نظر شما
feedback-service-thanks = ممنون. نظرتان ثبت شد و به مسئول آن می‌رسد.
feedback-service-sorry =
    ممنون که گفتید. متأسفم که راضی نبودید؛ نظرتان ثبت شد.
    اگر از رفتار مأموری شکایت دارید، دکمه زیر را بزنید یا با ۱۹۷ تماس بگیرید.
