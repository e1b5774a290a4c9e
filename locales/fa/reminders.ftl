### Reminders the citizen asks for. Owner: conversation design. Source: own text; domain case life cycle §3. Reviewed: 1405/08/30.

reminder-set-title = یادآوری
    .words = یادم بنداز، یادم بندازید، یادم بیار، یادآوری کن، یادآوری بذار، بهم یادآوری، یادآوری می‌خوام، یادآوری میخوام، yadam bendaz، remind me
reminder-set-q-what = چه چیزی را یادآوری کنم؟
    .label = موضوع
reminder-set-q-what-objection = مهلت اعتراض
    .words = اعتراض، مهلت اعتراض، تجدیدنظر
reminder-set-q-what-exemption = پایان معافیت
    .words = معافیت، تحصیلی، پایان معافیت
reminder-set-q-what-passport = پایان اعتبار گذرنامه
    .words = گذرنامه، پاسپورت، پاس
reminder-set-q-what-hearing = جلسه دادگاه یا شعبه
    .words = جلسه، دادگاه، شعبه، وقت رسیدگی
reminder-set-q-what-dispatch = تاریخ اعزام
    .words = اعزام، سربازی
reminder-set-q-what-other = چیز دیگر
reminder-set-q-day =
    تاریخی را که روی برگه شما نوشته شده است بنویسید.
    من مهلت را حساب نمی‌کنم. مثلاً: «۱۰ دی».
    .label = تاریخ
reminder-kept = یادم می‌ماند: { $day }. پیش از آن همین‌جا خبر می‌دهم.
reminder-due-objection = یادآوری: مهلت اعتراضی که گفته بودید { $day } است. متن ابلاغیه را ببینید.
reminder-due-exemption = یادآوری: پایان معافیتی که گفته بودید { $day } است. پیش از آن در سخا اقدام کنید.
reminder-due-passport = یادآوری: پایان اعتبار گذرنامه شما { $day } است.
reminder-due-hearing = یادآوری: جلسه‌ای که گفته بودید { $day } است. کارت ملی و مدارک را همراه ببرید.
reminder-due-dispatch = یادآوری: تاریخ اعزامی که گفته بودید { $day } است.
reminder-due-other = یادآوری: { $day } را برای کاری گفته بودید.
