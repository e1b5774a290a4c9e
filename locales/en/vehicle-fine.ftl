### Fines and negative points. Owner: traffic desk. Source: domain services §9 (parsine.com; eitaa qomgoya; ruydadagahi.com 1403; rasekhoon.net). Reviewed: 1405/08/30.

vehicle-fine-title = Traffic fines
    .label = Traffic fines
vehicle-fine-answer =
    With the plate and the owner’s national ID, I can tell you the unpaid fines here.
    You can object within 60 days after a fine is recorded.
    You can also see them on rahvar120.ir and in the Police-e Man (“My Police”) app.
vehicle-fine-q-topic = Which one shall I explain?
    .label = Subject
vehicle-fine-q-topic-object = Objecting
    .words = object | objection | mistake | wrong | not mine | unfair | dispute | appeal
vehicle-fine-q-topic-double = Doubling
    .words = double | doubled | twice | late fee | deadline
vehicle-fine-q-topic-pay = Paying
    .words = pay | paying | payment | bill | instalment | installment
vehicle-fine-q-topic-sold = A sold vehicle
    .words = sold | previous owner | buyer
vehicle-fine-q-topic-photo = Photo of the offence
    .words = photo | picture | camera | speed
vehicle-fine-q-topic-points = Negative points
    .words = negative points | negative | points
vehicle-fine-q-topic-held = Licence taken away
    .words = took my licence | took my license | licence was taken | license was taken | licence taken | license taken | suspended | confiscated
vehicle-fine-answer-object =
    You can object within 60 days after the fine is recorded.
    Objections are made in person at the traffic police’s fines unit (Ejraiyat). Bring your national card and the vehicle documents.
    If the vehicle was stolen at that time, bring the theft report too.
    .date = our review of Aban 1405 in the Iranian calendar
vehicle-fine-answer-double =
    A fine not paid within 60 days doubles.
    Only a new law can waive the late charge.
    .date = our review of Aban 1405 in the Iranian calendar
vehicle-fine-answer-pay =
    Pay with the “bill ID” and “payment ID” at any bank gateway.
    You get both IDs here when you look up the fines.
    Give your card PIN to nobody, and open no link from a text message.
vehicle-fine-answer-sold =
    The plate belongs to you, not the vehicle. Until the plate is exchanged, fines come in your name.
    Keep the sale paper, and go with the buyer to exchange the plate.
vehicle-fine-answer-photo =
    See the photos of camera offences on rahvar120.ir or in the Police-e Man app.
    If the plate in the photo is not yours, use that as the reason to object.
    .date = our review of Aban 1405 in the Iranian calendar
vehicle-fine-answer-points =
    With 30 negative points, the licence is taken for 3 months.
    The next time, with 25 points, for 6 months. The third time, with 20 points, for one year.
    Six months of driving without an offence clear the points.
    .date = our review of Aban 1405 in the Iranian calendar
vehicle-fine-answer-held =
    A licence that was taken is given back when its time ends and the fines are paid.
    Until then, do not drive. Follow-up: the traffic police’s fines unit (Ejraiyat) or Police+10.

fine-lookup-title = See a vehicle’s fines
    .label = See fines
    .words = my fines | see fines | check fines | how many fines | any fines on | unpaid fines | fines of my car
fine-lookup-q-plate = What is the vehicle’s plate? For example: 12 B 345 Iran 67
    .label = Plate
fine-lookup-q-owner = Write the national ID number of the plate’s owner.
    .label = Owner’s national ID
fine-lookup-not-found = No fines were found with this plate and national ID. Please look at both again.
fine-lookup-none = No unpaid fine is recorded for plate { $plate }.
fine-lookup-sum =
    Plate { $plate }
    Fines: { $count }, total { $total }, negative points { $points }
fine-lookup-line =
    • { $when }: { $amount }
    Bill ID: { $bill }
    Payment ID: { $payment }
fine-lookup-object = You can object to each fine within 60 days.
