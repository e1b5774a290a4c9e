### Cards of service and exemption. Owner: conscription desk. Source: domain services §8. Reviewed: 1405/08/30.

conscription-card-title = End-of-service or exemption card
    .label = End-of-service card
conscription-card-answer =
    Ask for the end-of-service or exemption card in the SAKHA portal (sakha.epolice.ir) or at a Police+10 office.
    Documents: birth certificate, national card, photo, and the end-of-service or exemption paper.
    It takes about 15 days, and the card comes by post.
    .date = 1399 in the Iranian calendar
conscription-card-q-topic = Which one shall I explain?
    .label = Subject
conscription-card-q-topic-lost = Lost or stolen
    .words = lost | stolen | missing | replacement | duplicate | cannot find | kept as deposit
conscription-card-q-topic-broken = Broken or unreadable
    .words = broken | cracked | torn | unreadable | damaged | worn
conscription-card-q-topic-old = Old card
    .words = old card | old | smart card | smart | cardboard | paper card
conscription-card-q-topic-first = I have just finished service
    .words = finished | just finished | completed my service | end of my service | discharged | first time | never got
conscription-card-q-topic-exempt = Exemption card
    .words = exempt | exemption | exemption card | temporary | one year
conscription-card-q-topic-correction = Correcting details
    .words = misspelled | misspelt | wrong | mistake | my name | father name | surname | photo is | degree | correct
conscription-card-q-topic-late = It has not arrived
    .words = not arrived | has not come | did not arrive | late | delayed | post | where is | how long
conscription-card-q-topic-cost = Cost
    .words = cost | how much | price | fee | pay
conscription-card-answer-lost =
    Ask for a replacement in the SAKHA portal or at a Police+10 office.
    Documents: birth certificate, national card and photo.
    For a lost card, a notarised statement and a newspaper notice were also required.
    If it was stolen, first report it to the police station and bring the receipt.
    .date = 1398 in the Iranian calendar
conscription-card-answer-broken =
    Go to a Police+10 office with the broken card, birth certificate, national card and photo.
    You can also apply in the SAKHA portal.
    They take the old card, and the new one comes by post.
conscription-card-answer-old =
    Exemption cards that are not smart cards have not been valid since 1392 in the Iranian calendar.
    The end-of-service card must be a smart card too.
    With the old card, birth certificate, national card and photo, ask for an exchange.
    Where: the SAKHA portal or a Police+10 office.
conscription-card-answer-first =
    When service ends, get the end-of-service paper from your unit.
    Then request the card in the SAKHA portal or at a Police+10 office.
    Write your address and postal code exactly. The card comes by post.
    If the unit no longer exists, ask the conscription office of the province.
conscription-card-answer-exempt =
    Once the exemption is confirmed, request the card in the SAKHA portal or at a Police+10 office.
    Documents: birth certificate, national card, photo and exemption paper.
    A temporary card has a date. Report yourself within 1 month after it ends.
conscription-card-answer-correction =
    First, the birth certificate and national card must be correct.
    Then, with these and your present card, ask for the correction: the SAKHA portal or a Police+10 office.
    To correct the length of service, you need the unit’s paper.
    For an education certificate, bring the certificate itself.
conscription-card-answer-late =
    After it is issued you get a text message. The post brings it about a week later.
    If more time has passed, ask here where your file is.
    Follow the postal barcode in the post office’s system or by calling 193.
    .date = 1399 in the Iranian calendar
conscription-card-answer-cost =
    I do not know this year’s amount.
    You see it before you pay, in the SAKHA portal or at a Police+10 office.
    The cost is the same at every Police+10 office.
