### Theft of a vehicle, a plate or a part. Owner: theft desk. Source: domain services §4. Reviewed: 1405/08/30.

theft-vehicle-title = Report a vehicle theft
    .label = Theft of a car or motorcycle
theft-vehicle-open =
    I am sorry this happened.
    If it has just happened, call 110 right now, so the plate is searched for sooner.
    110 can say whether it was towed to a car park.
theft-vehicle-q-what = What was stolen?
    .label = Stolen item
theft-vehicle-q-what-car = Car
    .words = car was | my car | the car | car is | car has | cars | automobile | taxi | my van | a van | pickup | truck | lorry | pride | peugeot | samand | tiba | dena | rana | pars | saina | shahin | nissan | mazda | suzuki | hyundai | kia | toyota | renault | vehicle
theft-vehicle-q-what-motorcycle = Motorcycle
    .words = motorcycle | motorbike | motor | honda | apache
theft-vehicle-q-what-plate = Only the plate
    .words = my plate | plate was | plates were | number plate | license plate | licence plate | both plates | front plate | rear plate | back plate
theft-vehicle-q-what-part = A part or accessory
    .words = car battery | battery | tyre | tire | spare wheel | mirror | car stereo | stereo | wheel rim | rims | catalytic | ecu | headlight | hubcap
theft-vehicle-q-plate = What is the plate? For example: 12 B 345 Iran 67
    .label = Plate
theft-vehicle-q-happened = When did it happen? Write the day, and the hour if you know it.
    .label = Time
    .together = You may add the city and the address: “last night at 11, Qazvin, Saadi Street”.
theft-vehicle-q-city = In which city did it happen?
    .label = City
theft-vehicle-q-place = Write the address of the place or send the location.
    .label = Place
    .together = Name the city too; for example: “Qazvin, Saadi Street, outside the bank”.
theft-vehicle-q-which-part = Which part or accessory was taken?
    .label = Part
theft-vehicle-q-which-plates = Which plate was stolen?
    .label = Which plate
theft-vehicle-q-which-plates-front = Front
    .words = front
theft-vehicle-q-which-plates-back = Back
    .words = back plate | rear | the back
theft-vehicle-q-which-plates-both = Both
    .words = both | two plates | plates
theft-vehicle-q-vin = Do you have the chassis number or VIN? It is written on the vehicle card.
    .label = Chassis number
theft-vehicle-q-inside = Which of these is true? You can name more than one.
    .label = Important facts
    .together = You may add the colour and year: “white, model 1398, it has a tracker”.
theft-vehicle-q-inside-tracker = It has a tracker
    .words = tracker | gps
theft-vehicle-q-inside-documents = The vehicle documents were inside
    .words = documents | papers | vehicle card | car card | title | green sheet | insurance | licence | license | national card
theft-vehicle-q-inside-bank-cards = A bank card was inside
    .words = bank card | bank cards | debit card | credit card | wallet
theft-vehicle-q-inside-fuel-card = The fuel card was inside
    .words = fuel card | petrol card | gas card
theft-vehicle-q-inside-keys = The key was in it, or someone else has one
    .words = key | engine was on | engine was running
theft-vehicle-q-inside-none = None of these
    .words = none | nothing | do not know | dont know
theft-vehicle-q-description = Write the type, colour, year and any marks. For example: “white, model 1398, faded front bumper”.
    .label = Description
    .words = colour | color | white | black | silver | grey | gray | blue | navy | red | maroon | yellow | orange | brown | beige | gold | green
theft-vehicle-next =
    Next step: go to the police station where it was stolen, with your national card and vehicle documents.
    Block the fuel card and any bank cards that were in it.
