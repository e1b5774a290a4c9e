### What the doors themselves say; everything else is said by the desk.

## `python -m bot run`, to whoever started it.
doors-open = فُتح المكتب: { $url }
doors-say = اكتبوا مثلاً: «سرقت سيارتي الليلة الماضية».
doors-staff = صفحة الموظفين: { $url } (الرمز: { $token })
doors-telegram = البوت { $bot } يجيب أيضاً.
doors-stop = للإغلاق اضغطوا Ctrl-C.

## Groups.
doors-group = أجيب في المحادثات الخاصة فقط. من فضلكم راسلوني في محادثة خاصة.
doors-too-many =
    كتبتم كثيراً دفعة واحدة. انتظروا دقيقة ثم تابعوا.
    إذا كانت حياة أحد في خطر، فاتصلوا بالرقم ١١٠.
