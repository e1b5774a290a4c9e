### Reminders the citizen asks for. Owner: conversation design. Source: own text; domain case life cycle §3. Reviewed: 1405/08/30.

reminder-set-title = تذكير
    .words = ذكرني، ذكروني، تذكير
reminder-set-q-what = بماذا أذكركم؟
    .label = الموضوع
reminder-set-q-what-objection = مهلة الاعتراض
    .words = اعتراض، الاعتراض، مهلة الاعتراض، استئناف، الاستئناف
reminder-set-q-what-exemption = نهاية الإعفاء
    .words = إعفاء، الإعفاء، التأجيل الدراسي، نهاية الإعفاء
reminder-set-q-what-passport = نهاية صلاحية جواز السفر
    .words = جواز، الجواز، جواز السفر، باسبورت، پاسپورت
reminder-set-q-what-hearing = جلسة المحكمة أو الشعبة
    .words = جلسة، الجلسة، محكمة، المحكمة، الشعبة، موعد الجلسة
reminder-set-q-what-dispatch = تاريخ الالتحاق بالخدمة
    .words = التحاق، الالتحاق، الخدمة العسكرية، التجنيد
reminder-set-q-what-other = شيء آخر
reminder-set-q-day =
    اكتبوا التاريخ المكتوب على ورقتكم.
    أنا لا أحسب المهل. مثلاً: «١٠ دي».
    .label = التاريخ
reminder-kept = لن أنسى: { $day }. أخبركم هنا قبل هذا الموعد.
reminder-due-objection = تذكير: مهلة الاعتراض التي ذكرتموها هي { $day }. انظروا إلى نص ورقة التبليغ.
reminder-due-exemption = تذكير: نهاية الإعفاء الذي ذكرتموه هي { $day }. بادروا قبل ذلك في بوابة سخا.
reminder-due-passport = تذكير: نهاية صلاحية جواز سفركم هي { $day }.
reminder-due-hearing = تذكير: الجلسة التي ذكرتموها في { $day }. خذوا معكم البطاقة الوطنية والمستندات.
reminder-due-dispatch = تذكير: تاريخ الالتحاق الذي ذكرتموه هو { $day }.
reminder-due-other = تذكير: ذكرتم { $day } لعمل ما.
