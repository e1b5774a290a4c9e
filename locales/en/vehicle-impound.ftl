### A vehicle taken off the road. Owner: traffic desk. Source: domain services §9 (pssiranmag.ir 1404; iribnews.ir 2026-01). Reviewed: 1405/08/30.

vehicle-impound-title = Release of an impounded vehicle
    .label = Vehicle release
vehicle-impound-answer =
    First see the reason on the impound paper, or ask a Police+10 office.
    Pay the fines, have valid insurance and get the release paper.
    The request is registered at a Police+10 office or in the Police-e Man (“My Police”) app.
vehicle-impound-q-topic = Which one shall I explain?
    .label = Subject
vehicle-impound-q-topic-papers = Documents
    .words = documents | papers | what to bring | what do I need | what should I bring
vehicle-impound-q-topic-reason = Reason for impounding
    .words = why | reason | what for
vehicle-impound-q-topic-not-owner = Someone else owns it
    .words = not in my name | owner | power of attorney | not mine | belongs to
vehicle-impound-q-topic-motorcycle = Motorcycle
    .words = motorcycle | motorbike
vehicle-impound-q-topic-recovered = A stolen vehicle that was found
    .words = stolen | was found | recovered
vehicle-impound-q-topic-cost = Car park cost
    .words = cost | how much | fee | per day | price
vehicle-impound-q-topic-long = How long it may stay
    .words = how long | months | auction | scrap
vehicle-impound-answer-papers =
    Bring: the owner’s national card, title or green sheet, vehicle card, valid insurance, the driver’s licence.
    If it was impounded by court order or after an accident, a release letter is needed too.
    .date = 1404 in the Iranian calendar
vehicle-impound-answer-reason =
    The reason is written on the impound paper.
    If you have no paper, go to Police+10 or the traffic police with the owner’s national card.
vehicle-impound-answer-not-owner =
    The owner must come in person or give a notarised power of attorney for the release.
vehicle-impound-answer-motorcycle =
    You need the owner’s national card, the motorcycle’s title or sheet, insurance and a motorcycle licence.
    Without a licence, someone who has one must collect it.
    .date = our review of Aban 1405 in the Iranian calendar
vehicle-impound-answer-recovered =
    Go to that unit to identify it, with the title, national card and the station’s receipt.
    The release paper is given after the judicial official’s order.
vehicle-impound-answer-cost =
    Towing and car park costs differ by city and year.
    The rates must be posted in the car park. Get a receipt.
vehicle-impound-answer-long =
    If the owner does not come, the vehicle goes to auction or scrap after a warning.
    One city announced a limit of one month. Act soon.
    .date = Dey 1404 in the Iranian calendar
