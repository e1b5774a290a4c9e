### Theft of a vehicle, a plate or a part. Owner: theft desk. Source: domain services §4. Reviewed: 1405/08/30.

theft-vehicle-title = بلاغ عن سرقة سيارة
    .label = سرقة سيارة أو دراجة نارية
theft-vehicle-open =
    يؤسفنا ما حدث.
    إذا حدث للتو، فاتصلوا الآن بالرقم ١١٠ ليُبحث عن اللوحة أسرع.
    الرقم ١١٠ يقول لكم هل نُقلت السيارة إلى موقف الحجز.
theft-vehicle-q-what = ماذا سُرق؟
    .label = المسروق
theft-vehicle-q-what-car = سيارة
    .words = سيارة، سيارتي، السيارة، سيارته، سيارتنا، تاكسي، شاحنة، بيك أب، وانيت، برايد، پرايد، بيجو، پيجو، سمند، تيبا، نيسان، هيونداي، كيا، تويوتا، رينو، مازدا، سوزوكي، pride، peugeot، car
theft-vehicle-q-what-motorcycle = دراجة نارية
    .words = دراجة نارية، دراجتي النارية، الدراجة النارية، موتور، موتوري، ماطور، motorcycle
theft-vehicle-q-what-plate = لوحة السيارة
    .words = لوحة، لوحتي، اللوحة، لوحات، اللوحات، اللوحة الأمامية، اللوحة الخلفية، لوحة السيارة
theft-vehicle-q-what-part = قطعة أو غرض
    .words = بطارية، البطارية، إطار، إطارات، عجلة، مرآة، المرآة، مسجل، جنط، ضوء، مصباح، قطعة، قطع، ecu
theft-vehicle-q-plate = ما رقم اللوحة؟ مثلاً: ١٢ ب ٣٤٥ إيران ٦٧
    .label = اللوحة
theft-vehicle-q-happened = متى حدث ذلك؟ اكتبوا اليوم، والساعة إن كنتم تعرفونها.
    .label = الوقت
theft-vehicle-q-city = في أي مدينة حدث ذلك؟
    .label = المدينة
theft-vehicle-q-place = اكتبوا عنوان المكان أو أرسلوا الموقع.
    .label = المكان
theft-vehicle-q-which-part = أي قطعة أو غرض أخذوا؟
    .label = القطعة
theft-vehicle-q-which-plates = أي لوحة سُرقت؟
    .label = أي لوحة
theft-vehicle-q-which-plates-front = الأمامية
    .words = الأمامية، الأمام، أمامية، من الأمام
theft-vehicle-q-which-plates-back = الخلفية
    .words = الخلفية، الخلف، خلفية، من الخلف
theft-vehicle-q-which-plates-both = كلتاهما
    .words = كلتاهما، كلاهما، الاثنتان، الاثنتين، اللوحتان، اللوحتين
theft-vehicle-q-vin = هل عندكم رقم الهيكل أو VIN؟ هو مكتوب على بطاقة السيارة.
    .label = رقم الهيكل
theft-vehicle-q-inside = أيّ هذه ينطبق عليها؟ يمكنكم ذكر أكثر من واحد.
    .label = أمور مهمة
theft-vehicle-q-inside-tracker = فيها جهاز تتبع
    .words = جهاز تتبع، تتبع، التتبع، جي بي إس، gps
theft-vehicle-q-inside-documents = كانت وثائق السيارة فيها
    .words = وثائق، وثائقي، أوراق السيارة، أوراقي، بطاقة السيارة، سند، السند، تأمين، رخصة، رخصتي، البطاقة الوطنية
theft-vehicle-q-inside-bank-cards = كانت فيها بطاقة بنكية
    .words = بطاقة بنكية، بطاقات بنكية، البطاقة البنكية، بطاقة البنك، محفظة، محفظتي
theft-vehicle-q-inside-fuel-card = كانت فيها بطاقة الوقود
    .words = بطاقة الوقود، بطاقة البنزين
theft-vehicle-q-inside-keys = المفتاح فيها أو عند شخص آخر
    .words = مفتاح، المفتاح، سويتش، كانت تعمل
theft-vehicle-q-inside-none = لا شيء منها
    .words = لا شيء، ولا شي، لم يكن، ليس فيها، لا أعرف، none
theft-vehicle-q-description = اكتبوا النوع واللون وسنة الصنع وأي علامة فيها. مثلاً: «بيضاء ٩٨، المصدّ الأمامي باهت اللون».
    .label = الأوصاف
theft-vehicle-next =
    الخطوة التالية: اذهبوا إلى مركز شرطة مكان السرقة، ومعكم البطاقة الوطنية ووثائق السيارة.
    أوقفوا بطاقة الوقود والبطاقات البنكية التي كانت في السيارة.
