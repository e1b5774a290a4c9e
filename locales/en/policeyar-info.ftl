### Police-yar and protection institutions. Owner: prevention police. Source: domain services §12, seeds 003. Reviewed: 1405/08/30.

policeyar-info-title = Police-yar and protection companies
    .label = Police-yar and guards
policeyar-info-answer =
    A police-yar is a guard of a licensed protection company, not a police officer.
    The work is to watch over buildings, neighbourhoods and shops and to inform 110.
    Arrests and searches are not their work.
    .date = 1405 in the Iranian calendar
policeyar-info-q-topic = Which one shall I tell you more about?
policeyar-info-q-topic-powers = What they may do
    .words = powers | authority | allowed | is he allowed | may they | can they | can he | right to | search my | arrest | detain | stop me | weapon | difference | boot of my car | trunk of my car
policeyar-info-answer-powers =
    Police-yars and guards are not law enforcement officers. They inform 110.
    They may not search people or cars, or detain anyone. That is police work.
    They have no more power than any other citizen.
    If there is an argument, do not confront them, and call 110.
    .date = 1405 in the Iranian calendar
policeyar-info-q-topic-check = Checking a licence
    .words = licence | license | licensed | permit | valid | genuine | is it real | check | verify | fake | id card
policeyar-info-answer-check =
    Ask for the guard’s ID card and the company’s licence number.
    I can check the licence number here. Press the button below.
    Before that, do not give anyone cash.
policeyar-info-q-topic-join = Becoming a police-yar
    .words = become | join | sign up | membership | how can I be | age limit | requirements | women | training course
policeyar-info-answer-join =
    Licensed protection companies do the hiring, not the police.
    Each company sets its own conditions of age, education and training.
    Before you pay anything, check the company’s licence.
    .date = 1405 in the Iranian calendar
policeyar-info-q-topic-hire = Hiring a guard
    .words = hire | need a guard | want a guard | night guard | get a guard | security company | contract | list of companies
policeyar-info-answer-hire =
    1) Ask the company for its licence number and check it here.
    2) Sign a written contract with the guards’ names, working hours and insurance.
    3) Tell your local police station too.
    Ask the province’s prevention police for the list of companies.
    .date = 1405 in the Iranian calendar
policeyar-info-q-topic-found = Founding a company
    .words = found a company | establish | set up a company | start a company | founder
policeyar-info-answer-found =
    The prevention police are in charge of licences to found a company.
    Ask the province’s prevention police for today’s conditions and documents.
    Without a licence, no guards may be employed.
    .date = 1405 in the Iranian calendar
policeyar-info-q-topic-terms = Pay and insurance
    .words = salary | wage | insurance | benefits | income | working hours | card expire | foreign national
policeyar-info-answer-terms =
    Pay, insurance and working hours are written in the contract with the company.
    Disputes between worker and employer go to the labour office: 1570.
    .date = 1405 in the Iranian calendar
policeyar-info-q-topic-misconduct = Complaint about a guard
    .words = complain | complaint | misconduct | behaved badly | beat | hit me | pushed me | searched my bag | insult | collecting money | takes money | report a guard
policeyar-info-answer-misconduct =
    You can report it here, also without a name.
    If there was a crime (beating, threat, theft), call 110 or register a complaint.
    By phone: 197.
policeyar-check-title = Check a protection company’s licence
    .label = Check a company’s licence
policeyar-check-q-licence = What is the company’s licence number? Write it exactly as it is on the contract.
    .label = Licence number
policeyar-check-none =
    No licence was found with this number. Please look at the number again.
    If it is right, sign no contract with this company and tell your local police station.
policeyar-check-valid =
    This licence is valid.
    Company: { $name }, { $city }
    Valid until: { $until }
policeyar-check-invalid =
    This licence is not valid. It ended: { $until }
    Company: { $name }, { $city }
    Until it is renewed, sign no new contract.
policeyar-report-title = Report misconduct by a guard or police-yar
    .label = Report a guard’s misconduct
policeyar-report-open = I accept it without a name too. If you are in danger right now: 110.
policeyar-report-q-what = What did they do?
    .label = Subject
policeyar-report-q-what-force = Force, threats or beating
    .words = beat | hit me | pushed me | force | threat | handcuff
policeyar-report-q-what-search = Searching or holding people
    .words = search | looked in my bag | trunk | boot of my car | held me | kept me | stopped me
policeyar-report-q-what-money = Taking money
    .words = money | collecting | bribe | extort
policeyar-report-q-what-unlicensed = Working without a licence
    .words = without a licence | without a license | no licence | no license | unlicensed | fake
policeyar-report-q-what-insult = Insults or harassment
    .words = insult | swore | rude | harass | disrespect
policeyar-report-q-what-other = Something else
policeyar-report-q-who =
    What do you know about the guard or company? Name, card, clothes.
    If you do not know, press “Skip”.
    .label = Guard or company
policeyar-report-q-details = What happened? Write it in a few sentences.
    .label = Account
policeyar-report-next =
    The report reaches the prevention unit that licenses the companies.
    If you suffered a loss, also write “I want to register a complaint”.
