### Lost and found documents and belongings. Owner: information desk. Source: domain services §6. Reviewed: 1405/08/30.

document-lost-title = Lost or found documents
    .label = Lost documents
document-lost-answer =
    Call now to block bank cards, cheques and the SIM card.
    Then look in the post office’s lost-and-found system (Post-Yafte). It may have been found.
    If not, go to the issuer of each document.
document-lost-q-topic = Which document or thing? If you found something: “I found something”.
document-lost-q-topic-wallet = Wallet with all my documents
    .words = all my documents | all my papers | all my cards | my wallet | wallet | my purse | my bag with
document-lost-answer-wallet =
    1) Block the bank cards and the SIM card right now.
    2) Look in Post-Yafte, the post office’s lost-and-found system.
    3) National card and birth certificate: civil registry. Driving licence and vehicle card: Police+10.
    4) Keep every paper you are given.
document-lost-q-topic-national-card = National card
    .words = national card | national id | id card | smart card
document-lost-answer-national-card =
    For the national card, go to the civil registry or a government services (Pishkhan) office.
    No newspaper notice is needed.
    First look in Post-Yafte. Found cards go to the civil registry.
    .date = 1405 in the Iranian calendar
document-lost-q-topic-birth-certificate = Birth certificate
    .words = birth certificate
document-lost-answer-birth-certificate =
    For the birth certificate, go to the civil registry office.
    Bring any document you have with a photo.
document-lost-q-topic-licence = Driving licence
    .words = driving licence | driving license | driver licence | driver license | drivers license | licence | license
document-lost-answer-licence =
    For a replacement licence, go to a Police+10 office.
    Bring your national card, a photo and your postal code.
    An eye test may also be needed.
    .date = 1405 in the Iranian calendar
document-lost-q-topic-car-papers = Vehicle card, title or fuel card
    .words = vehicle card | car card | car papers | car documents | title | green sheet | fuel card | petrol card
document-lost-answer-car-papers =
    For the vehicle card and fuel card, go to Police+10.
    For the title (green sheet), go to a plate exchange centre.
    Some of these need a newspaper notice. They tell you there.
    .date = 1405 in the Iranian calendar
document-lost-q-topic-bank-card = Bank card or cheque
    .words = bank card | debit card | credit card | atm card | cheque book | checkbook | cheque
document-lost-answer-bank-card =
    Call the bank right now to block the card or cheque.
    Then go to the branch with your national card.
    For a cheque, ask the branch for a loss declaration.
document-lost-q-topic-sim = SIM card or phone
    .words = sim card | simcard | my phone | phone is lost | lost phone | my mobile | my cell
document-lost-answer-sim =
    Call the operator to block the SIM card.
    Lock the phone remotely and change your bank passwords.
    If it was stolen, write “my phone was stolen”.
document-lost-q-topic-passport = Passport
    .words = passport
document-lost-answer-passport =
    Valid passport: tell the passport office soon.
    Expired passport: go straight to Police+10.
    For the full guide, write “I lost my passport”.
document-lost-q-topic-military-card = End-of-service card
    .words = end of service card | service card | exemption card | military card
document-lost-answer-military-card =
    For a replacement, use the SAKHA portal (sakha.epolice.ir) or a Police+10 office.
    For the full guide, write “replacement end-of-service card”.
document-lost-q-topic-residence = Residence or Amayesh card
    .words = residence card | residence permit | residence | amayesh | foreigner card
document-lost-answer-residence =
    For a residence or Amayesh card, go to the foreign nationals office of the governor-general.
    Bring any identity document you have.
document-lost-q-topic-belongings = A thing or a bag
    .words = bag | suitcase | luggage | backpack | laptop | keys | glasses | ring | watch | belongings | left it in | left my | forgot my
document-lost-answer-belongings =
    First ask at the place: the taxi, the shop, the station or the Snapp driver.
    The metro, railway and airport have lost-property offices.
    See the found-property exhibition on police.ir too.
document-lost-q-topic-stolen = It was stolen
    .words = stolen | stole | theft | thief | robbed
document-lost-answer-stolen =
    If it was stolen, first report the theft and keep the tracking code.
    You show that code to get a replacement.
    To begin, write “my bag was stolen”.
document-lost-q-topic-found = I found something
    .words = found | I have found | its owner | hand it in | give it back
document-lost-answer-found =
    Thank you for thinking of the owner.
    A document: drop it in a post box or give it to the nearest police station.
    Money, a phone or a valuable: the police station, and take a receipt.
    A weapon or suspicious object: do not touch it, and call 110.
document-report-title = Report lost documents
    .label = Report a loss
document-report-open = This report is optional and does not replace a new document.
document-report-q-what =
    What is lost? For example “national card and driving licence”.
    .label = Lost item
document-report-q-happened = Since when is it missing?
    .label = Time
document-report-q-place = Where did you last have it? Write the city and the place.
    .label = Place
document-lost-next =
    Next step: for a replacement, go to the issuer of each document.
    If it is found, tell us here so the report can be closed.
