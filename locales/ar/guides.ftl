### Words that every guide shares. Owner: conversation design. Source: own text. Reviewed: 1405/08/30.

guide-other = مواضيع أخرى
guide-again = الأسئلة من جديد
guide-dated = هذه المعلومات من { $date }، وربما تغيرت.
guide-off =
    جواب «{ $title }» غير متاح الآن في هذه المحادثة.
    لهذا العمل اذهبوا إلى أقرب مكتب للشرطة +١٠ أو مركز شرطة.
