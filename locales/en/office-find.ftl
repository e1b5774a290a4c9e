### Offices and stations. Owner: information desk. Source: domain services §2, §10. Reviewed: 1405/08/30.

office-find-title = Police stations and offices
office-find-q-kind = Which place are you looking for?
    .label = Kind of office
office-find-q-kind-station = Police station or post
    .words = police station | station | police post | nearest police
office-find-q-kind-police10 = Police+10 office
    .words = police +10 | police+10 | police 10 | police plus 10 | police plus ten
office-find-q-kind-passport = Passport office
    .words = passport
office-find-q-kind-conscription = Conscription office
    .words = conscription | military service | draft office
office-find-q-kind-plate = Plate exchange centre
    .words = plate exchange | number plate | license plate | licence plate | plate
office-find-q-kind-traffic = Traffic police
    .words = traffic | rahvar
office-find-q-kind-cyber = Cyber police (FATA)
    .words = cyber | fata
office-find-q-kind-agahi = Criminal investigation police (Agahi)
    .words = agahi | investigation | detective
office-find-q-where = Which city? Write its name or send your location.
    .label = Place
office-find-none =
    No such place is in our list.
    Write the name of the city again, or call 110.
office-find-address = Address: { $address }
office-find-distance = Distance: about { $km } km
office-find-hours = Opening hours: { $hours }
office-find-phone = Phone: { $phone }
office-find-sign = In Persian: { $name }
office-find-name = { $n }. { $name }
office-find-map = Map { $n }
office-find-about-station =
    Police stations take complaints day and night and give a receipt.
    It is better to go to the station of the place where it happened. Bring your national card.
office-find-about-police10 =
    Bring the original documents. You pay by bank card.
    Passports, unpaid fines and some other things can also be done in the Police-e Man (“My Police”) app.
office-find-about-passport =
    You can also apply for a passport from home: the Police-e Man (“My Police”) app or sakha.epolice.ir
office-find-about-conscription =
    Most conscription requests are registered in the SAKHA portal: sakha.epolice.ir
    Voice line: 096480 (it may have changed).
office-find-about-plate =
    First register your address in the SAKHA portal, then book an appointment online.
    Buyer and seller go together, with the vehicle documents and national cards.
office-find-about-traffic =
    You can also see fines on rahvar120.ir.
    To object to a fine, go in person to the fines enforcement unit (Ejraiyat).
office-find-about-cyber =
    For internet fraud, first call the bank and 096380.
    Bring the bank statement and the transaction receipt.
office-find-about-agahi =
    Agahi usually works on a case after it is registered at a police station.
    Bring the police station’s receipt.
