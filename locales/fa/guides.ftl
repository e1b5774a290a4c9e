### Words that every guide shares. Owner: conversation design. Source: own text. Reviewed: 1405/08/30.

guide-other = موضوع‌های دیگر
guide-again = سؤال‌ها از نو
guide-dated = این اطلاعات مربوط به { $date } است و ممکن است تغییر کرده باشد.
guide-off =
    پاسخ «{ $title }» در این گفتگو فعلاً در دسترس نیست.
    برای این کار به نزدیک‌ترین دفتر پلیس +۱۰ یا کلانتری بروید.
