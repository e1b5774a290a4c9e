### Burglary of a home, shop or other premises. Owner: theft desk. Source: domain services §4, complaint.theft_home. Reviewed: 1405/08/30.

theft-home-title = Report a burglary of a home or shop
    .label = Burglary of a home or shop
theft-home-open =
    I am sorry this happened.
    If someone is still inside or has just left, do not go in, and call 110.
    Until the scene-of-crime expert comes, do not touch anything.
theft-home-inside =
    Call 110 right now and do not go in.
    Get away from there and do not face anyone.
    When the police have come and the danger has passed, we go on here.
theft-home-q-scene = What is it like there now?
    .label = The scene
theft-home-q-scene-untouched = Nobody is inside, we touched nothing
    .words = touched nothing | did not touch | have not touched | nothing touched | untouched | left it as it was
theft-home-q-scene-touched = Nobody is inside, we moved things
    .words = moved things | we touched | I touched | tidied | cleaned | put things back | moved some
theft-home-q-scene-inside = Someone may still be inside
    .words = still inside | may be inside | might be inside | could be inside | afraid to go in | not sure
theft-home-q-what = What kind of place was it?
    .label = Kind of place
theft-home-q-what-home = A home
    .words = home | house | apartment | flat | villa | my place | dormitory | dorm
theft-home-q-what-shop = A shop
    .words = shop | store | supermarket | boutique | jeweller | jeweler | pharmacy | salon | restaurant | cafe | kiosk
theft-home-q-what-other = An office, warehouse or another place
    .words = office | company | warehouse | storage | workshop | factory | school | mosque | clinic | greenhouse | garden | building site | parking
theft-home-q-happened =
    When did you notice?
    If you were away, write since which day, for example “from Wednesday to last night”.
    .label = Time
theft-home-q-entry = Does a door or window show signs of breaking? How did they get in?
    .label = Way in
theft-home-q-entry-door = Broke the door or lock
    .words = broke the door | broken door | forced the door | lock | shutter | crowbar | pried
theft-home-q-entry-window = A window or glass
    .words = window | glass | bars | display
theft-home-q-entry-roof = Wall, balcony or roof
    .words = roof | balcony | terrace | wall | skylight | ceiling | yard | cooler duct
theft-home-q-entry-key = With a key, or no sign
    .words = with a key | key | no sign | nothing broken | door is fine | not broken
theft-home-q-entry-unknown = I do not know
    .words = do not know | dont know | no idea | not clear
theft-home-q-items =
    What was taken? Write each thing on its own line.
    If you know: model, serial number and rough value.
    For example: “Asus laptop, serial 1234, 40 million”.
    .label = Stolen things
theft-home-q-facts =
    Which of these do you have? You can name more than one.
    Camera recordings are soon erased. Ask the neighbour to keep theirs.
    .label = Important facts
theft-home-q-facts-camera = Our own camera
    .words = our camera | my camera | our own camera | have a camera | have cameras | shop camera | house camera
theft-home-q-facts-neighbour-camera = A neighbour’s or street camera
    .words = neighbour | neighbor | street camera | bank camera | building camera | camera across
theft-home-q-facts-papers = Invoices or photos of the things
    .words = invoice | photo | picture | box | receipt | warranty
theft-home-q-facts-insured = Theft insurance
    .words = insurance | insured
theft-home-q-facts-suspect = I suspect someone
    .words = suspect | suspicious | I think it was
theft-home-q-facts-none = None of these
    .words = none | nothing | do not have any
theft-home-q-suspect =
    If you wish, write whom you suspect and why.
    Only the case officer sees it. Do not confront them.
    .label = Suspected person
theft-home-next =
    Next step: go to the local police station with your national card and title deed or lease.
    Ask for the scene-of-crime expert to see the place.
    Block any stolen bank card, cheque and SIM card right now.
