### Where a passport, a conscription file or a licence stands. Owner: passport, conscription and traffic desks. Source: domain case life cycle §2, §3; services §9. Reviewed: 1405/08/30.

paper-passport = Passport
paper-conscription = Conscription
paper-licence = Driving licence
paper-q-national-id =
    What is your own 10-digit national ID number?
    You can write your mobile number here too.
    .label = National ID
paper-now =
    { $paper }, latest state:
    { $state }
    Since { $day }
paper-problem = A document is missing. See which one in the SAKHA portal or at a Police+10 office.
paper-deadline = Your time runs until { $day }.
paper-expires = Valid until { $day }.
paper-barcode =
    Postal barcode: { $code }
    With it, ask in the post office’s system or call 193.

passport-status-title = Follow up a passport
passport-status-open =
    I can tell you here where your passport request is.
    I show it only to the applicant, with the registered mobile number.
passport-status-none =
    No request was found with this national ID and number.
    You may have used another mobile number.
    With the national ID, the Police-e Man app or the SAKHA portal shows it too. The passport office also answers.
passport-state-registered = The request was registered
passport-state-identity = Photo and fingerprints are next
passport-state-payment = Payment done
passport-state-review = Being checked
passport-state-needs-fix = Something must be completed
passport-state-printing = Being issued
passport-state-posted = Handed to the post
passport-state-delivered = Delivered
passport-state-returned-post = Came back from the post
passport-state-refused = Not issued
passport-next-registered = Next step: photo and fingerprints, in the app or at a Police+10 office.
passport-next-identity = Next step: complete the photo and fingerprints and pay the fee.
passport-next-payment = The next step is with the police. You do not need to go anywhere.
passport-next-review = The next step is with the police: checking the documents. You do not need to go anywhere.
passport-next-needs-fix = Next step: complete it in the Police-e Man app, the SAKHA portal or a Police+10 office.
passport-next-printing = Next step: once it is issued, the post brings it and you get a text message.
passport-next-posted = Next step: the post brings it. Have your national card ready.
passport-next-returned-post =
    The postman found nobody. Correct your address and postal code in the Police-e Man app.
    To have it sent again, ask 193 or the passport office.
passport-next-refused = For the reason, go to the passport office or the Adl-e Iran portal (adliran.ir). I do not know the reason.
passport-deadline-needs-fix = You have until { $day } to complete it.
passport-problem-photo = The photo was not accepted. Send a new one with a white background.
passport-problem-postal-code = The postal code is not correct. Correct the 10-digit code.
passport-problem-name = The name differs from the birth certificate.
passport-problem-consent = The consent of the spouse or guardian is missing.
passport-problem-conscription = The military service document or exit permit is missing.
passport-problem-fee = The fee has not been paid yet.

conscription-status-title = Follow up a conscription file
    .label = Conscription file
conscription-status-open =
    I can tell you here where your conscription file is.
    I show it only to the person himself, with the registered mobile number.
    Parents can ask about the general rules.
conscription-status-none =
    No file was found with this national ID and number.
    The number registered in SAKHA may be different.
    Look in the SAKHA portal or the Police-e Man app, or ask 096480.
conscription-state-under-age = You are not liable for service yet
conscription-state-liable-window = In your time to report
conscription-state-registered = The request was registered in SAKHA
conscription-state-exam = Medical check and documents
conscription-state-needs-fix = More documents needed
conscription-state-deferment = Study deferment active
conscription-state-exemption-review = Exemption under review
conscription-state-hospital = Referred to a hospital
conscription-state-board = Appointment with the board or commission
conscription-state-temp-exempt = Temporary exemption
conscription-state-exempt = You are exempt
conscription-state-ready = The call-up paper was issued
conscription-state-absent = An absence is recorded
conscription-state-serving = Serving
conscription-state-done = Service completed
conscription-state-card-issue = The card is being issued
conscription-state-card-posted = The card was handed to the post
conscription-state-card-delivered = The card was delivered
conscription-next-under-age = Next step: from the month you turn 18, report within 6 months.
conscription-next-liable-window = Next step: register a call-up or exemption request in the SAKHA portal or at a Police+10 office.
conscription-next-registered = Next step: first medical check and vaccination.
conscription-next-exam = Next step: complete the medical paper and documents and send them.
conscription-next-needs-fix = Next step: complete the documents in the SAKHA portal or at a Police+10 office.
conscription-next-deferment = Until this deferment ends, you are not called up. After your studies, you have 1 year to report.
conscription-next-exemption-review = The next step is with the review board. The result comes in the SAKHA portal.
conscription-next-hospital = Next step: within 30 days of the letter, go to that hospital.
conscription-next-board = Next step: keep the board’s appointment and bring all medical papers.
conscription-next-temp-exempt = Next step: report yourself within 1 month after it ends.
conscription-next-exempt = Next step: request the exemption card in the SAKHA portal or at a Police+10 office.
conscription-next-ready = Next step: report on the day and at the place on the paper.
conscription-next-absent = Next step: register a call-up request or a “justification of absence” in the SAKHA portal.
conscription-next-serving = Next step: when service ends, ask for the card.
conscription-next-done = Next step: request the end-of-service card in the SAKHA portal or at a Police+10 office.
conscription-next-card-issue = Next step: once it is issued, the post brings it and you get a text message.
conscription-next-card-posted = Next step: the post brings it. Have your national card ready.
conscription-deadline-deferment = Study deferment ends: { $day }
conscription-deadline-liable-window = Time to report ends: { $day }
conscription-deadline-temp-exempt = Temporary exemption ends: { $day }
conscription-deadline-ready = Reporting day: { $day }
conscription-problem-absence = Absence means that the time to report or the reporting day has passed.

licence-status-title = My driving licence
    .words = where is my licence | where is my license | where is my driving licence | where is my driving license | licence status | license status | licence has not arrived | license has not arrived
licence-status-open =
    I can tell you here where your licence is and how many negative points you have.
    I show it only to its owner, with the registered mobile number.
licence-status-none =
    No licence was found with this national ID and number.
    The registered number may be different. A Police+10 office also answers.
licence-state-registered = The request was registered
licence-state-exam = Test or medical check is next
licence-state-review = Being checked
licence-state-needs-fix = Something must be completed
licence-state-printing = Being issued
licence-state-posted = Handed to the post
licence-state-delivered = Delivered
licence-state-returned-post = Came back from the post
licence-state-refused = Not issued
licence-next-registered = Next step: eye test and driving test, by appointment of the school or a Police+10 office.
licence-next-exam = Next step: keep the appointment for the test or medical check.
licence-next-review = The next step is with the police: checking the documents. You do not need to go anywhere.
licence-next-needs-fix = Next step: complete it at a Police+10 office or in the Police-e Man app.
licence-next-printing = Next step: once it is issued, the post brings it and you get a text message.
licence-next-posted = Next step: the post brings it. Have your national card ready.
licence-next-returned-post = Correct your address and postal code in the Police-e Man app. To have it sent again, ask 193.
licence-next-refused = For the reason, go to a Police+10 office or the traffic police.
licence-problem-eye-test = The eye test paper is missing or was not accepted.
licence-points = Negative points: { $points } of { $most }
