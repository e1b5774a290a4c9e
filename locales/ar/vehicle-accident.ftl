### Accidents without injury. Owner: traffic desk. Source: domain services §9 (noordaily.ir; alefbakhabar.ir; bimito.com; delgarm.com 1404). Reviewed: 1405/08/30.

vehicle-accident-title = حادث سير بلا مصاب
    .label = حادث بأضرار فقط
vehicle-accident-open =
    إذا كان أحد مصاباً، فاتصلوا الآن بالرقم ١١٥ وبالرقم ١١٠.
    ضعوا مثلث التحذير وصوّروا السيارات واللوحات والوثائق.
vehicle-accident-q-hurt = هل أُصيب أحد أو عنده ألم؟
    .label = المصاب
vehicle-accident-q-hurt-yes = نعم
    .words = مصاب، جريح، يتألم، ينزف، فاقد الوعي
vehicle-accident-q-hurt-no = لا
    .words = لا إصابات، لا مصاب، لم يصب أحد، الجميع بخير، بلا إصابات
vehicle-accident-q-facts = أيّ هذه موجود؟
    .label = الحالة
vehicle-accident-q-facts-no-insurance = أحدهما بلا تأمين أو رخصة
    .words = بلا تأمين، بدون تأمين، ليس عنده تأمين، ما عنده تأمين، بلا رخصة، بدون رخصة، ليس عنده رخصة
vehicle-accident-q-facts-dispute = لا نتفق على المخطئ
    .words = لا يقبل، لا يعترف، خلاف، لست المخطئ، شجار، لا نتفق
vehicle-accident-q-facts-fixed = اصطدام بحاجز أو شجرة أو جدار
    .words = حاجز، الحاجز، شجرة، جدار، حائط، رصيف، عمود
vehicle-accident-q-facts-motorcycle = فيه دراجة نارية
    .words = دراجة نارية، دراجة، موتور، ماطور
vehicle-accident-q-facts-heavy = فيه مركبة ثقيلة أو عسكرية
    .words = شاحنة، حافلة، باص، مقطورة، عسكرية، ثقيلة
vehicle-accident-q-facts-many = أكثر من سيارتين
    .words = ثلاث سيارات، عدة سيارات، أكثر من سيارتين، حادث متسلسل
vehicle-accident-q-facts-offence = إشارة حمراء أو رجوع للخلف أو تصادم وجهاً لوجه
    .words = إشارة حمراء، الإشارة الحمراء، رجوع للخلف، وجها لوجه، عكس السير
vehicle-accident-q-facts-none = لا شيء منها، واتفقنا
    .words = لا شيء، ولا شي، اتفقنا، اتفاق، تصالحنا، صلح، يعترف
vehicle-accident-end-hurt =
    اتصلوا الآن بالرقم ١١٥ وبالرقم ١١٠.
    لا تحركوا المصاب ولا السيارات.
    ابقوا هناك حتى تصل الشرطة.
vehicle-accident-end-sketch =
    مخطط الشرطة للحادث (كروكي) لازم. اتصلوا بالرقم ١١٠ ولا تحركوا السيارات.
    إذا كان المكان خطراً، فصوّروا أولاً ثم ابتعدوا جانباً.
    المخطط إلكتروني ويُرسل إلى شركات التأمين.
    .date = عام ١٤٠٣ (التقويم الإيراني)
vehicle-accident-end-no-sketch =
    إذا كان عند الطرفين تأمين ورخصة وكان المخطئ واضحاً، فلا يلزم المخطط (كروكي).
    الشرط ألا يزيد الضرر على سقف العام نفسه.
    السقف واحد من أربعين من الدية الكاملة في الشهر الحرام. كان ٤٠ مليون تومان في عام ١٤٠٣.
    .date = عام ١٤٠٣ (التقويم الإيراني)
vehicle-accident-end-insurer =
    للتأمين: رخصة القيادة وبطاقة السيارة ووثيقة التأمين للطرفين، مع المخطط أو حضور الطرفين.
    أخبروا التأمين سريعاً، عادةً خلال خمسة أيام عمل.
    .date = مراجعتنا في شهر آبان ١٤٠٥ (التقويم الإيراني)
vehicle-accident-fled = هرب الطرف الآخر
