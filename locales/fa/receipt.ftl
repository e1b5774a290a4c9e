### The printed receipt. Owner: conversation design. Source: domain style and formats. Reviewed: 1405/08/30.

receipt-pdf-title = رسید ثبت درخواست
receipt-pdf-desk = پیشخوان، دستیار گفتگوی پلیس
receipt-pdf-code = کد رهگیری
receipt-pdf-kind = موضوع
receipt-pdf-time = زمان ثبت
receipt-pdf-next-title = قدم بعدی
receipt-pdf-next = درخواست شما بررسی می‌شود. هر خبر تازه در همین گفتگو به شما می‌رسد.
receipt-pdf-ask = برای دیدن وضعیت، همین کد را در گفتگو بفرستید.
receipt-pdf-note = این رسید هنوز پرونده قضایی نیست.
receipt-pdf-qr = این تصویر همان کد رهگیری است.
receipt-pdf-danger = اگر کسی همین حالا در خطر است، با ۱۱۰ تماس بگیرید.
