### Who is speaking, and the receipt. Owner: conversation design. Source: domain formats. Reviewed: 1405/08/30.

citizen-q-name =
    What is your first and last name?
    You can write your name, national ID and mobile number together.
    .label = Name
citizen-q-national-id =
    What is your national ID number? It is the 10 digits on your national card.
    If you do not have one, press “Skip”.
    .label = National ID
citizen-q-mobile = Write your own mobile number. A code will be texted to you.
    .label = Mobile number
citizen-q-mobile-code = Write the code that was texted to your phone.
    .label = Text message code
citizen-q-named =
    Shall I register it with your name and mobile number, or without a name?
    With a name, we can call you about details.
    .label = With or without a name
citizen-q-named-yes = With my name
    .words = with my name | with name | use my name | put my name | my own name
citizen-q-named-no = Without a name
    .words = without a name | without my name | without name | anonymous | no name | not my name | keep my name out
citizen-q-happened =
    When did it happen? Write the day, and the hour if you know it.
    .label = Time
    .together = You may add the city and the address: “last night at 11, Qazvin, Saadi Street”.
citizen-q-place =
    Where did it happen? Write the address or send the location.
    .label = Place
    .together = Name the city too; for example: “Qazvin, Saadi Street, outside the bank”.
citizen-q-city = In which city or village?
    .label = City
citizen-q-story = Write in your own words what happened.
    .label = Your account
citizen-q-evidence =
    Do you have a photo or document? You can send up to 5 files.
    Keep the originals with you.
    .label = Photos and documents

receipt =
    Your request has been registered.
    Tracking code: { $code }
    Registered: { $when }
receipt-keep =
    This message is your receipt. Please keep the code.
    It is not a court case yet. I will tell you here about any change.
receipt-keep-unnamed =
    This message is your receipt.
    Because no name was registered, its news comes only in this chat.
