### A lost or stolen passport. Owner: passport desk. Source: domain services §7. Reviewed: 1405/08/30.

passport-lost-title = Lost passport
passport-lost-answer =
    Report a lost passport soon, so that nobody can use it.
    • still valid: the passport office of the city or province
    • expired: no report is needed; a Police+10 office
    • stolen: first a police station
    • outside Iran: the local police, then an Iranian embassy
    Bring your birth certificate and national card.
passport-lost-q-topic = Which case is it?
    .label = Subject
passport-lost-q-topic-valid = Lost and still valid
    .words = valid | still valid | replacement | burned | burnt | torn | wet
passport-lost-q-topic-expired = It had expired
    .words = expired | out of date | not valid | no longer valid
passport-lost-q-topic-stolen = It was stolen
    .words = stolen | stole | thief | theft | snatched | robbed | took my | somebody took | someone took | stole | stolen | robbed | snatched
passport-lost-q-topic-abroad = I am outside Iran
    .words = abroad | outside iran | embassy | consulate | turkey | istanbul | dubai | iraq | karbala | najaf | armenia | georgia
passport-lost-q-topic-found = It was found
    .words = found
passport-lost-q-topic-held = Someone else has it
    .words = will not give | does not give | not giving | employer | my boss | is keeping | keeps my | took my passport | has my passport
passport-lost-q-topic-documents = Documents
    .words = documents | papers | what do I need | what to bring | passport number
passport-lost-answer-valid =
    Go to the passport office of the city or province with your birth certificate and national card.
    There they cancel the passport and check for an exit ban too.
    Also tell the nearest Police+10 office, so it is recorded.
    It costs more and takes longer than an ordinary passport.
passport-lost-answer-expired =
    For an expired passport, you do not need to report the loss.
    Go to a Police+10 office with your birth certificate and national card, and apply for a new passport.
    Online: the Police-e Man app, the SAKHA portal or the police website.
passport-lost-answer-stolen =
    I am sorry. First report it to the nearest police station and get a receipt.
    Police stations are open day and night.
    Then go to the passport office with the receipt, birth certificate and national card.
    If bank cards were taken too, block them right now.
passport-lost-answer-abroad =
    First tell the police of that city and get a report.
    Then take that report to an Iranian embassy or consulate.
    A birth certificate or national card helps, even a photo of it.
    The embassy says which paper it gives for your return.
passport-lost-answer-found =
    If you have not reported it yet, nothing needs to be done.
    A cancelled passport is no longer valid. Do not travel with it.
    Hand it in at the passport office.
passport-lost-answer-held =
    If someone does not give back your passport, you can complain at a police station.
    To cancel it and get a new one, go to the passport office.
    Tell them there who has your passport.
passport-lost-answer-documents =
    Bring these:
    • birth certificate and national card
    • a copy of the passport or its number, if you have it
    • the police station’s receipt, if it was stolen
    You do not remember the number? Report it without the number too.
