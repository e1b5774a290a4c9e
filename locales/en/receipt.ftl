### The printed receipt. Owner: conversation design. Source: domain style and formats. Reviewed: 1405/08/30.

receipt-pdf-title = Receipt of your request
receipt-pdf-desk = Pishkhan, the police chat assistant
receipt-pdf-code = Tracking code
receipt-pdf-kind = Subject
receipt-pdf-time = Registered
receipt-pdf-next-title = Next step
receipt-pdf-next = Your request will be looked at. Any news reaches you in this chat.
receipt-pdf-ask = To see how it stands, send this code in the chat.
receipt-pdf-note = This receipt is not a court case yet.
receipt-pdf-qr = This image is the tracking code.
receipt-pdf-danger = If anyone is in danger right now, call 110.
