### Plates and appointments. Owner: traffic desk. Source: domain services §4, §9 (zoomit.ir 1403; pishkhanak.com 1404; titr.online). Reviewed: 1405/08/30.

vehicle-plate-title = Plates and plate exchange
    .label = Plate exchange
vehicle-plate-answer =
    A plate exchange has three steps:
    1. register and confirm your address in the SAKHA portal
    2. book an appointment online
    3. buyer and seller go to the centre
    You can also book an appointment here.
vehicle-plate-q-topic = Which one shall I explain?
    .label = Subject
vehicle-plate-q-topic-papers = Documents
    .words = documents | papers | what do I need | what to bring | what is needed
vehicle-plate-q-topic-residence = Confirming the address
    .words = address | residence | confirm | red
vehicle-plate-q-topic-appointment = Appointment
    .words = appointment | book | slot
vehicle-plate-q-topic-lost = Lost or broken plate
    .words = lost | fell off | broken | bent | replacement | duplicate | unreadable | cannot find | missing
vehicle-plate-q-topic-sold = Detaching a plate
    .words = detach | without a buyer | sold | remove my plate | take off the plate | separate
vehicle-plate-q-topic-cost = Cost
    .words = cost | how much | price | fee
vehicle-plate-q-topic-free-zone = Free-zone plate
    .words = free zone | kish | aras | qeshm | temporary passage
vehicle-plate-answer-papers =
    Seller and buyer bring these:
    • national card and birth certificate • title or green sheet • vehicle card
    • third-party insurance • technical inspection paper
    Before you go, the fines and taxes must be paid.
    .date = 1403 in the Iranian calendar
vehicle-plate-answer-residence =
    Register your address in the SAKHA portal (sakha.epolice.ir). The post confirms it.
    Red is not always an error. The postman may have to come to the address.
    .date = 1404 in the Iranian calendar
vehicle-plate-answer-appointment =
    When the address is confirmed, book an appointment. Press the button “Plate exchange appointment” here.
vehicle-plate-answer-lost =
    Report a lost or broken plate soon, so that nobody commits an offence with it.
    Get the report from 110 or a police station, and keep a copy.
    Then go to a plate exchange centre for a replacement.
vehicle-plate-answer-sold =
    A plate belongs to a person, not to the vehicle. The seller can ask to have it detached.
    The plate exchange centre tells you the conditions. Go with your national card and the title.
    .date = our review of Aban 1405 in the Iranian calendar
vehicle-plate-answer-cost =
    The costs of the plate, tax and transfer change every year.
    The plate exchange centre or a notary office tells you this year’s amount.
vehicle-plate-answer-free-zone =
    The organisation of that zone and the customs tell you the rules for free-zone plates.
    For temporary passage, ask that province’s traffic police before you travel.

plate-appointment-title = Plate exchange appointment
    .words = plate appointment | appointment for plates | appointment for my plate | book a plate
plate-appointment-q-city = In which city do you want the appointment?
    .label = City
plate-appointment-q-plate = What is the vehicle’s plate? For example: 12 B 345 Iran 67
    .label = Plate
plate-appointment-q-slot = These times are free. Which one would you like?
    .label = Time
plate-appointment-q-slot-none = None of these
    .words = none
plate-appointment-none = No appointment was made. New times open every day.
plate-appointment-taken = This time has just been taken, or this plate already has an appointment. Please see another time.
plate-appointment-booked =
    Your appointment is booked: { $when }
    { $office }, { $address }
    Buyer and seller come with the vehicle documents and national cards.
