### A passport, by kind of person. Owner: passport desk. Source: domain services §7. Reviewed: 1405/08/30.

passport-apply-title = Guide to passports
    .label = Passport
passport-apply-answer =
    Apply for a passport online: the Police-e Man (“My Police”) app, the SAKHA portal (sakha.epolice.ir) or the police website.
    You can also apply in person at a Police+10 office. The applicant must be there.
    It is valid for 5 years and comes by post.
passport-apply-answer-2 =
    Basic documents:
    • birth certificate (over 15: with a photo)
    • national card or its receipt
    • latest passport, if still valid
    • exact address and postal code
    Some people need more documents.
passport-apply-q-topic = For whom, or which case, shall I explain?
    .label = Subject
passport-apply-q-topic-adult = Adult, first time
    .words = first time | first passport | never had a passport | adult | for myself
passport-apply-q-topic-child = Child or teenager
    .words = child | kid | baby | newborn | infant | my son | my daughter | under 18 | teenager | grandchild | guardian
passport-apply-q-topic-married-woman = Married woman
    .words = married | husband | my wife | spouse | fiance | notarised consent | notarized consent | husband consent
passport-apply-q-topic-man = Man aged 18 to 50
    .words = military | military service | conscription | soldier | end of service | exemption | not served
passport-apply-q-topic-renew = Renewal or exchange
    .words = renew | renewal | exchange | replace my | expire | expired | expires | expiry | full pages | pages are full | validity
passport-apply-q-topic-lost = Lost or damaged
    .words = lost | stolen | missing | torn | wet | damaged
passport-apply-q-topic-pilgrimage = Pilgrimage
    .words = pilgrimage | arbaeen | karbala | iraq | najaf
passport-apply-q-topic-abroad = Living outside Iran
    .words = abroad | outside iran | live in | living in | embassy | consulate | mikhak
passport-apply-q-topic-family = For family or someone ill
    .words = my mother | my father | my parents | ill | sick | bedridden | cannot come | family | several people | one phone
passport-apply-q-topic-time = How long it takes
    .words = how long | how many days | when will it | next week | urgent | quickly | fast | faster | hurry | in a hurry
passport-apply-q-topic-photo = Photo
    .words = photo | picture | glasses | headscarf | hijab | beard
passport-apply-q-topic-correction = Correcting a name or address
    .words = misspelled | misspelt | wrong | mistake | my name | surname | address | postal code | date of birth | name change

passport-apply-answer-adult =
    Documents for a first passport, over 18:
    • birth certificate with a photo
    • national card or its receipt
    • exact address and postal code
    • bank card for payment
    Men aged 18 to 50 and married women bring one more document.
passport-apply-answer-child =
    Documents under 18:
    • the child’s birth certificate
    • notarised consent of the father, paternal grandfather or guardian (appointed by the court)
    • under 15: school certificate, insurance booklet or a card with a photo
    • exact address and postal code
    Instead of the notary’s paper, the father can come to the office himself.
passport-apply-answer-child-2 =
    The mother’s consent alone is not enough.
    If the father has died or does not consent, a paper from the court or prosecutor is needed.
    A newborn needs a separate passport too. In person, the child must come along.
passport-apply-answer-married-woman =
    Documents for a married woman:
    • birth certificate and national card
    • notarised consent of the husband, or the divorce or death paper
    • exact address and postal code
    In an urgent matter, the prosecutor decides within 3 days.
    A woman living abroad with her husband, or with a foreign husband, needs no consent.
passport-apply-answer-married-woman-2 =
    The consent is for issuing the passport, not for every trip.
    A passport from before the marriage is valid until its date.
    An unmarried woman over 18 needs no permission from her father.
passport-apply-answer-man =
    Besides the basic documents, a man aged 18 to 50 brings one of these:
    • end-of-service card
    • exemption card
    • exit permit (for a man who has not served yet)
    With an absence from service, no exit permit is given.
    .date = our review of Aban 1405 in the Iranian calendar
passport-apply-answer-renew =
    Instead of a renewal, a new passport is issued. Have these ready:
    • the earlier passport
    • birth certificate and national card
    • exact address and postal code
    Most countries want at least 6 months of validity.
passport-apply-answer-lost =
    A valid passport, lost or damaged: the passport office of the city or province.
    An expired passport: straight to a Police+10 office.
    If it was stolen, first report it to a police station.
    Bring your birth certificate and national card.
passport-apply-answer-pilgrimage =
    A pilgrimage passport is only for pilgrimage, for example Iraq in Arbaeen.
    Apply: the Police-e Man app, the SAKHA portal, or the passport office in the province’s capital.
    Police+10 offices do not register it.
    Time announced by the police: at most 72 hours.
    .date = 1404 in the Iranian calendar
passport-apply-answer-abroad =
    Outside Iran, apply to an Iranian embassy or consulate.
    The request is registered in “Mikhak”, the system of the Ministry of Foreign Affairs.
    The embassy or consulate says which documents are needed.
    A person born outside Iran also needs proof of entry.
passport-apply-answer-family =
    With one phone you can apply for 5 members of the family.
    Each person needs a separate passport.
    In person, the applicant must come, at any age.
    For someone ill, applying online is easier.
passport-apply-answer-time =
    An ordinary passport usually takes 3 days to 2 weeks.
    A pilgrimage passport: at most 72 hours, the police say.
    Before Arbaeen and Nowruz it takes longer.
    Applying online is open day and night. If your trip is near, apply today.
    .date = 1404 in the Iranian calendar
passport-apply-answer-photo =
    In person, the office itself takes the photo and fingerprints.
    Online, the photo must have a white background.
    Women with hijab; men without a hat, tie or glasses.
passport-apply-answer-correction =
    If the name or birth date differs, first the birth certificate and national card must be correct.
    Then, with them and the earlier passport, apply for a new passport.
    If your address has changed, write the new postal code in the request.
    Show a printing mistake to the passport office.

passport-checklist-title = Your own list of passport documents
    .label = My own document list
passport-checklist-q-who = Which of these are true of the applicant? You can choose more than one.
    .label = Circumstances
passport-checklist-q-who-child = Under 18
    .words = under 18 | child | kid | baby | newborn | teenager | my son | my daughter
passport-checklist-q-who-married-woman = Married woman
    .words = married | husband | my wife
passport-checklist-q-who-man = Man aged 18 to 50
    .words = a man | military | end of service
passport-checklist-q-who-previous = Has an earlier passport
    .words = earlier passport | old passport | previous passport | renew | exchange
passport-checklist-q-who-lost = The passport is lost
    .words = lost | stolen | missing
passport-checklist-q-who-abroad = Is outside Iran
    .words = outside iran | abroad | embassy
passport-checklist-q-who-born-abroad = Was born outside Iran
    .words = born
passport-checklist-q-who-pilgrimage = Wants a pilgrimage passport
    .words = pilgrimage | arbaeen | karbala
passport-checklist-q-who-none = None of these
    .words = none | nothing
passport-checklist-head = Documents for this applicant:
passport-checklist-item-id = • birth certificate (over 15: with a photo) and national card or its receipt
passport-checklist-item-child-id = • the child’s birth certificate
passport-checklist-item-address = • exact address and postal code
passport-checklist-item-card = • bank card for payment
passport-checklist-item-child = • notarised consent of the father, paternal grandfather or guardian
passport-checklist-item-school = • under 15: school certificate, insurance booklet or a card with a photo
passport-checklist-item-married-woman = • notarised consent of the husband, or the divorce or death paper
passport-checklist-item-man = • end-of-service card, exemption card or exit permit
passport-checklist-item-previous = • the earlier passport
passport-checklist-item-born-abroad = • proof of entry to Iran
passport-checklist-where-home = Where: the Police-e Man app, the SAKHA portal or the police website. In person: a Police+10 office.
passport-checklist-where-lost =
    Where: the passport office of the city or province.
    If it had expired, a Police+10 office is enough.
    If it was stolen, first a police station.
passport-checklist-where-abroad = Where: an Iranian embassy or consulate. The request is registered in the Mikhak system.
passport-checklist-where-pilgrimage = Where: the Police-e Man app, the SAKHA portal, or the passport office in the province’s capital.
