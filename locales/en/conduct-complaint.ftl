### Complaints about police staff (197). Owner: inspection. Source: domain services §11, seeds 000 and 002. Reviewed: 1405/08/30.

conduct-complaint-title = Complaint about an officer’s conduct
    .label = Complaint about police conduct
conduct-complaint-open =
    You have the right to have this looked into. We accept it without a name too.
    Your report goes to the inspection office, not to that unit.
    By phone: 197, day and night. Bribery and corruption: 116.
conduct-complaint-q-what = What is your complaint about? You can name more than one.
    .label = Subject
conduct-complaint-q-what-insult = Insult or bad treatment
    .words = insult | rude | swore | shouted | yelled | disrespect | mocked | humiliat | bad treatment | treated me badly | behaved badly
conduct-complaint-q-what-force = Beating or use of force
    .words = beat | beaten | hit me | slapped | pushed me | punched | kicked | baton | force | taser | handcuff
conduct-complaint-q-what-money = Asking for money or a bribe
    .words = bribe | asked for money | wanted money | demanded money | asked me for money | cash in hand | extort
conduct-complaint-q-what-refused = They did not register my complaint
    .words = did not register | would not register | refused | refuse | did not take my complaint | would not take my complaint | did not accept | no receipt | did not come | sent me away
conduct-complaint-q-what-delay = Long waiting and neglect
    .words = waiting | waited | kept me waiting | delay | three hours | come back tomorrow | neglect | careless | lost my file | ignored
conduct-complaint-q-what-leak = Leak of information or taking sides
    .words = leaked | my information | gave my address | told the other side | took sides | biased | in favour of | in favor of | knew someone
conduct-complaint-q-what-belongings = Not giving back belongings or papers
    .words = did not give back | do not give back | not giving back | will not return | did not return | took my phone | took my papers | took my documents | confiscat | seized | belongings
conduct-complaint-q-what-search = Search or entry without a warrant
    .words = without a warrant | no warrant | search | entered my house | raided | looked through my phone | arrested for no reason | detained for no reason
conduct-complaint-q-what-other = Another subject
conduct-complaint-q-treated =
    I am sorry. If you are in pain or injured, call 115.
    Keep the treatment paper. Another police station or the prosecutor’s office gives the forensic medicine letter.
    An officer’s offence on duty is handled by the military prosecutor’s office.
    Have you seen a doctor?
    .label = Treatment
conduct-complaint-q-treated-fine = I was not hurt
    .words = not hurt | not injured | I am fine | I am ok | unhurt
conduct-complaint-q-treated-doctor = Yes, I have the paper
    .words = yes | saw a doctor | went to the doctor | hospital | forensic | I have the paper
conduct-complaint-q-treated-not-yet = Not yet
    .words = not yet | have not gone | did not go | have not seen | not seen a doctor
conduct-complaint-q-happened =
    On what day and at what hour was it?
    With a more exact hour, camera recordings are found sooner.
    .label = Time
conduct-complaint-q-where = Where was it?
    .label = Kind of place
conduct-complaint-q-where-station = A police station or post
    .words = police station | station | police post | duty officer
conduct-complaint-q-where-custody = A detention centre
    .words = custody | detention | in jail | lock up | lockup
conduct-complaint-q-where-street = The street or a public place
    .words = street | square | park | metro | subway | patrol | checkpoint
conduct-complaint-q-where-road = The road or highway police
    .words = road | highway | motorway | freeway | traffic police
conduct-complaint-q-where-office = A police office
    .words = passport office | conscription office | police office | police +10 | police 10 | agahi | investigation office | traffic office
conduct-complaint-q-where-home = My home or workplace
    .words = my home | my house | at home | at my door | my workplace | my work | my shop
conduct-complaint-q-place =
    What is the name or number of that unit, and which room or section was it?
    Write the city too. In the street: the address.
    .label = Unit and room
conduct-complaint-q-officer =
    What do you know about the officer? Name, number on the uniform, vehicle plate, witness.
    If you do not know or do not wish to say, press “Skip”.
    .label = Details of the officer
conduct-complaint-q-story = What happened? Write in your own words.
    .label = Account
conduct-complaint-next =
    The inspection office sees this report and does not give it to that unit.
    No time has been announced for the answer. To follow up by phone: 197.
    News only says “you have a new message”.
conduct-complaint-next-force =
    The inspection office sees this report and does not give it to that unit.
    See a doctor today and keep the papers.
    You can also complain to the military prosecutor’s office. Legal guidance: 129.
conduct-complaint-next-refused =
    A police station must register complaints at any hour and give a receipt.
    The inspection office sees this report and does not give it to that unit.
    You can also register the complaint itself here: write “I want to register a complaint”.
