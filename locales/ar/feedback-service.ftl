### Praise, criticism and suggestions. Owner: service quality. Source: domain style §3, services §11. Reviewed: 1405/08/30.

feedback-service-title = رأي أو شكر أو اقتراح
    .label = رأي واقتراح
feedback-service-open = شكراً لأنكم تقولون رأيكم. يُسجَّل بلا اسم.
feedback-service-q-kind = أيّها أقرب؟
    .label = نوع الرأي
feedback-service-q-kind-praise = شكر
    .words = شكر، شكرا، أشكر، مشكورين، ممتن، راض، ممتاز، رائع، أحسنتم، جيد، عاشت إيدكم، thanks، great
feedback-service-q-kind-suggestion = اقتراح
    .words = اقتراح، أقترح، من الأفضل، الأفضل، يا ليت، ليت، أضيفوا، suggestion
feedback-service-q-kind-criticism = نقد
    .words = نقد، انتقاد، بطيء، بطيئة، تأخر، طال، غير راض، غير، لست راض، لست، لم أكن راض، لم أكن، سيئ، ضعيف، ممل، معقد، لا يفيد، slow، bad
feedback-service-q-grade = ما الدرجة التي تعطونها من ١ (سيئ) إلى ٥ (ممتاز)؟
    .label = الدرجة
feedback-service-q-grade-5 = ٥ ممتاز
    .words = ٥، خمسة، خمس، ممتاز، رائع، five
feedback-service-q-grade-4 = ٤ جيد
    .words = ٤، أربعة، أربع، جيد، زين، four
feedback-service-q-grade-3 = ٣ متوسط
    .words = ٣، ثلاثة، ثلاث، متوسط، عادي، three
feedback-service-q-grade-2 = ٢ ضعيف
    .words = ٢، اثنان، اثنين، ضعيف، two
feedback-service-q-grade-1 = ١ سيئ
    .words = ١، واحد، سيئ، سيء، سيئ جدا، one
feedback-service-q-words = هل تريدون كتابة بضع كلمات أيضاً؟ يمكنكم ذكر اسم شخص أو مكان.
    .label = رأيكم
feedback-service-thanks = شكراً لكم. سُجِّل رأيكم ويصل إلى المسؤول عنه.
feedback-service-sorry =
    شكراً لأنكم قلتم ذلك. يؤسفنا أنكم لم تكونوا راضين. سُجِّل رأيكم.
    إذا كانت شكواكم من سلوك شرطي، فاضغطوا الزر أدناه أو اتصلوا بالرقم ١٩٧.
