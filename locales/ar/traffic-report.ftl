### Road hazards and other drivers' offences. Owner: traffic desk. Source: domain services §3, seeds 000. Reviewed: 1405/08/30.

traffic-report-title = بلاغ عن خطر في الطريق أو مخالفة قيادة
    .label = خطر في الطريق أو مخالفة قيادة
traffic-report-open =
    إذا كان أحد في خطر الآن أو كان الطريق مسدوداً، فاتصلوا بالرقم ١١٠.
    لا تكتبوا ولا تصوّروا أثناء القيادة.
traffic-report-q-what = عن ماذا تبلّغون؟
    .label = الموضوع
traffic-report-q-what-driver = مخالفة سائق
    .words = سائق، السائق، تجاوز خطر، سرعة، مسرع، بسرعة، قطع الإشارة، تجاوز الإشارة، سكران، عكس السير، تفحيط، استعراض، باص المدرسة، بدون لوحة، لوحة مطموسة، سباق، driver، speeding
traffic-report-q-what-parking = وقوف مخالف
    .words = وقوف، أوقف سيارته، واقف، واقفة، مركونة، ركن، صف مزدوج، أمام المرآب، سد المدخل، parking، parked
traffic-report-q-what-signal = إشارة أو لافتة معطلة
    .words = إشارة المرور، إشارة معطلة، الإشارة معطلة، ضوء المرور، لافتة، اللافتة، إنارة، الإنارة، علامات، خطوط الطريق، traffic light، sign
traffic-report-q-what-road = حفرة أو تلف في الطريق
    .words = حفرة، حفر، الحفرة، أسفلت، هبوط، انهيار، انهيار جبلي، مطب، حاجز الطريق، جسر متضرر، pothole
traffic-report-q-what-obstacle = عائق أو حيوان في الطريق
    .words = عائق، حجر، حجارة، صخرة، إطار، أنقاض، زيت، مازوت، حيوان، أغنام، قطيع، كلب، بقرة، سيارة معطلة، شاحنة معطلة، جليد، obstacle
traffic-report-q-what-spot = مكان كثير الحوادث
    .words = كثير الحوادث، حوادث كثيرة، حادث كل أسبوع، حوادث كل يوم، منعطف، المنعطف، ضعوا كاميرا، accident spot
traffic-report-q-what-other = شيء آخر
traffic-report-q-plate =
    هل رأيتم لوحة تلك السيارة؟ مثلاً ١٢ ب ٣٤٥ إيران ٦٧
    إذا لم تروها، فاضغطوا «تخطي».
    .label = اللوحة
traffic-report-q-details = اكتبوا في جملة واحدة ما رأيتم.
    .label = الشرح
traffic-report-q-evidence =
    هل عندكم صورة أو فيديو؟ أرسلوه إذا كنتم في مكان آمن.
    لا حاجة إلى وجوه المارّة.
    .label = صورة أو فيديو
traffic-report-next =
    يصل بلاغكم إلى شرطة المرور (راهور).
    إذا زاد الخطر، فاتصلوا بالرقم ١١٠. حالة الطرق: ١٤١.
