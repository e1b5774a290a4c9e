### What the doors themselves say; everything else is said by the desk.

## `python -m bot run`, to whoever started it.
doors-open = پیشخوان باز شد: { $url }
doors-say = برای نمونه بنویسید: «دیشب ماشینم را دزدیدند».
doors-staff = صفحهٔ کارکنان: { $url } (رمز: { $token })
doors-telegram = ربات { $bot } هم پاسخ می‌دهد.
doors-stop = برای بستن، Ctrl-C را بزنید.

## Groups.
doors-group = من فقط در گفت‌وگوی خصوصی پاسخ می‌دهم. لطفاً برای من پیام خصوصی بفرستید.
doors-too-many =
    خیلی پشت سر هم نوشتید. یک دقیقه صبر کنید، بعد ادامه بدهید.
    اگر جان کسی در خطر است، با ۱۱۰ تماس بگیرید.
