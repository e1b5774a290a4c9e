### The printed receipt. Owner: conversation design. Source: domain style and formats. Reviewed: 1405/08/30.

receipt-pdf-title = إيصال تسجيل الطلب
receipt-pdf-desk = بيشخوان، مساعد محادثة الشرطة
receipt-pdf-code = رمز المتابعة
receipt-pdf-kind = الموضوع
receipt-pdf-time = وقت التسجيل
receipt-pdf-next-title = الخطوة التالية
receipt-pdf-next = سيُنظر في طلبكم. يصلكم كل جديد في هذه المحادثة.
receipt-pdf-ask = لمعرفة الحالة، أرسلوا هذا الرمز في المحادثة.
receipt-pdf-note = هذا الإيصال ليس ملفاً قضائياً بعد.
receipt-pdf-qr = هذه الصورة هي رمز المتابعة.
receipt-pdf-danger = إذا كان أحد في خطر الآن، فاتصلوا بالرقم ١١٠.
