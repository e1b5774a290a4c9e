### Driving licences. Owner: traffic desk. Source: domain services §9 (mersitest.com; pishraaneh.com 1404; iribnews.ir 2025-11; rasht10.ir). Reviewed: 1405/08/30.

vehicle-licence-title = Driving licence
    .label = Driving licence
vehicle-licence-answer =
    For a category 3 licence, sign up at a driving school from the age of 18.
    Renewal and replacement are done at a Police+10 office.
    You can see your own request here.
vehicle-licence-q-topic = Which one shall I explain?
    .label = Subject
vehicle-licence-q-topic-first = Getting a licence
    .words = get a licence | get a license | getting a | sign up | enrol | category 3 | category three | driving school | theory test | road test
vehicle-licence-q-topic-new-driver = New driver
    .words = new driver | just got | first three months | at night | highway | beginner
vehicle-licence-q-topic-renew = Renewal
    .words = renew | renewal | expired | expires | expiry | validity
vehicle-licence-q-topic-lost = Replacement
    .words = lost | replacement | duplicate | stolen | burned | burnt | torn
vehicle-licence-q-topic-category1 = Category one and two
    .words = category one | category 1 | category two | category 2 | truck | lorry | a bus | bus driver
vehicle-licence-q-topic-age = Age condition
    .words = age | years old | 17 | seventeen | how old
vehicle-licence-q-topic-post = The card has not arrived
    .words = not arrived | has not come | did not arrive | post | postman | issued
vehicle-licence-q-topic-foreign = Foreign or international licence
    .words = international | foreign | translation | translate | my country | abroad
vehicle-licence-answer-first =
    Steps: driving school, eye and health check, theory test, 10 to 12 practice lessons, road test.
    Documents: birth certificate, national card, photo and postal code.
    .date = 1404 in the Iranian calendar
vehicle-licence-answer-new-driver =
    In the first three months, drive only beside someone with an older licence.
    Do not drive from 24:00 to 5:00 in the morning.
    Outside the city, only highways up to 25 kilometres are allowed. Put two warning signs on the car.
    .date = autumn 1404 in the Iranian calendar
vehicle-licence-answer-renew =
    Go to a Police+10 office with: national card, birth certificate, old licence, photo and postal code.
    An eye test is needed. The new card comes by post, usually in about two weeks.
    .date = our review of Aban 1405 in the Iranian calendar
vehicle-licence-answer-lost =
    For a replacement, go to a Police+10 office with: national card, birth certificate, photo and postal code.
    If it was stolen, first report it at a police station and keep the report’s number.
vehicle-licence-answer-category1 =
    Category one needs an age of 23 and two years with category two.
    The driving school or the traffic police tells you today’s conditions.
    .date = an old rule
vehicle-licence-answer-age = The lowest age for a category 3 licence is 18 full years.
vehicle-licence-answer-post =
    The card usually comes by post two weeks after registration.
    If it takes longer, ask 193 with the postal barcode.
vehicle-licence-answer-foreign =
    Authorised motoring centres issue the international licence, not the police.
    For another country’s licence, ask the province’s traffic police.
