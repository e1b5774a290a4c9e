### Theft of a phone, bag, bicycle and the like; snatching, pickpocketing, robbery. Owner: theft desk. Source: domain services §4, complaint.theft_phone, snatch, robbery. Reviewed: 1405/08/30.

theft-other-title = Report the theft of a phone, bag or other thing
    .label = Theft of a phone, bag or thing
theft-other-open =
    I am sorry this happened.
    If the thief is still near or someone is injured, call 110.
    Do not follow the thief, and do not go alone to a place shown on a map.
theft-other-need-help =
    Call 115 (ambulance) and 110 right now.
    Stay in a busy, safe place until they come.
    Whenever you wish, we go on here.
theft-other-q-what =
    What was stolen?
    You can name more than one thing.
    .label = Stolen item
theft-other-q-what-phone = Phone
    .words = phone | mobile | cell | iphone | samsung | xiaomi | smartphone
theft-other-q-what-bag = Bag, wallet or luggage
    .words = bag | handbag | wallet | purse | backpack | suitcase | luggage
theft-other-q-what-cards = Bank card
    .words = bank card | bank cards | debit card | credit card | atm card
theft-other-q-what-documents = Documents
    .words = documents | papers | national card | id card | birth certificate | driving licence | driving license | passport
theft-other-q-what-cash = Cash
    .words = cash | my money | some money | the money | dollars | euros | million toman
theft-other-q-what-jewellery = Gold, watch or jewellery
    .words = gold | necklace | chain | bracelet | ring | watch | earring | jewel
theft-other-q-what-laptop = Laptop or tablet
    .words = laptop | notebook | tablet | ipad | photo camera
theft-other-q-what-bicycle = Bicycle or scooter
    .words = bicycle | bike | scooter
theft-other-q-what-other = Something else
theft-other-q-how = How was it taken?
    .label = How it was taken
theft-other-q-how-snatched = Snatched and ran off
    .words = snatch | grabbed | motorbike | motorcyclist | from my hand | out of my hand | from my neck | ran off | drive by
theft-other-q-how-pickpocket = From my pocket or bag
    .words = pickpocket | my pocket | from my bag | out of my bag | in the metro | on the metro | on the bus | in the bus
theft-other-q-how-robbery = By threat or force
    .words = robbed | robbery | mugged | mugging | knife | machete | gun | weapon | threat | by force | forced me | beat me
theft-other-q-how-left = When I was away or not looking
    .words = not looking | was away | unattended | left it | parked | parking | locker | changing room | on the table | gym | pool | in the car
theft-other-q-safe = Are you all right now? Is anyone injured?
    .label = Your health
theft-other-q-safe-fine = I am well and safe
    .words = I am fine | fine | I am ok | I am okay | I am well | nobody is injured | nobody is hurt | not injured | not hurt | safe
theft-other-q-safe-treated = I was injured and have been treated
    .words = treated | saw a doctor | went to hospital | went to the hospital | clinic | stitches | bandage
theft-other-q-safe-need-help = I need help right now
    .words = need help | bleeding | feel bad | I am injured | I am hurt | help me
theft-other-q-imei =
    First call the operator to block the SIM card. Then mobile banking and passwords.
    What is the phone’s 15-digit IMEI? It is on the box or the invoice.
    If you do not have it, press “Skip”. You can give it later.
    .label = Phone’s IMEI
theft-other-q-sim = Which number was in that phone?
    .label = Number in the phone
theft-other-q-details =
    Describe it: model, colour, marks, serial number, value.
    For example “black leather bag, 3 million in cash”.
    .label = Description
theft-other-q-thief =
    What did you see of the thief? Clothes, face, motorcycle plate. Which way did they go?
    If you saw nothing, press “Skip”.
    .label = Description of the thief
theft-other-q-mobile =
    Write a number whose text messages you can see right now.
    If you have no phone, write the number of someone close to you.
    .label = Mobile number
theft-other-next =
    Next step: go to the police station where it was stolen. Bring your national card or birth certificate.
    Bring the invoice or the box too. For a phone, the IMEI is needed.
    Block any stolen bank card and SIM card right now.
theft-other-next-phone =
    Next step: go to a police station with your national card and the phone’s box or invoice.
    Tracing is done by judicial order, through the operator.
    Lock the phone remotely. Change your email and bank passwords.
theft-other-next-robbery =
    Next step: go to the local police station with your national card. It is open day and night.
    If you were injured, bring the treatment papers and ask for a forensic medicine letter.
    Block your bank card and SIM card right now.
