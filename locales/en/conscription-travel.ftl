### A man liable to service who wants to travel. Owner: conscription desk. Source: domain services §8. Reviewed: 1405/08/30.

conscription-travel-title = Travel abroad before service
    .label = Exit permit before service
conscription-travel-answer =
    A man liable for service (who has not served yet) needs an exit permit.
    All of it is done in the SAKHA portal (sakha.epolice.ir).
    Conditions: a study deferment or time left to report, no absence, and a deposit or pledge.
    Apply before you buy a ticket.
    .date = 1405 in the Iranian calendar
conscription-travel-q-topic = Which one shall I explain?
    .label = Subject
conscription-travel-q-topic-student = Student or pupil
    .words = student | pupil | high school | university | school | my studies | graduated
conscription-travel-q-topic-pilgrimage = Karbala and pilgrimage
    .words = karbala | arbaeen | iraq | najaf | pilgrimage | mecca | hajj | umrah
conscription-travel-q-topic-deposit = Amount of the deposit
    .words = deposit | bail | guarantor | guarantee | how much | collateral
conscription-travel-q-topic-back = Getting the deposit back
    .words = get back | get it back | give back | refund | returned | release | when do I get | came back late | did not come back
conscription-travel-q-topic-absent = I have an absence
    .words = absent | absence
conscription-travel-q-topic-serving = I am a soldier
    .words = I am a soldier | soldier | on leave | commander | my unit | barracks | while serving
conscription-travel-q-topic-study = Study abroad
    .words = study abroad | studying abroad | continue my studies | admission | apply to a university | emigrate | scholarship | erasmus | master
conscription-travel-q-topic-resident = Living abroad
    .words = live abroad | living abroad | resident abroad | resident | dual national | dual citizen | embassy | come to iran | visit iran
conscription-travel-q-topic-other = Treatment, sport, work
    .words = treatment | medical | sport | athlete | match | competition | federation | mission | business trip | company | transplant | doctor
conscription-travel-q-topic-refused = My request was refused
    .words = refused | rejected | denied | turned down
conscription-travel-answer-student =
    With a valid study deferment and no absence, apply for an exit permit.
    In the SAKHA portal, choose the kind of trip: academic, non-academic, pilgrimage or sport.
    You can also apply in your time to report after graduation.
    A deposit or pledge is needed.
    .date = 1405 in the Iranian calendar
conscription-travel-answer-pilgrimage =
    For a pilgrimage too, you need an exit permit from the SAKHA portal.
    In Muharram, Safar and Arbaeen, no deposit was asked of those who qualified.
    See this year’s conditions in the SAKHA portal before you travel.
    A man with an absence cannot get the permit.
    .date = our review of Aban 1405 in the Iranian calendar
conscription-travel-answer-deposit =
    The deposit in 1398 in the Iranian calendar:
    • pilgrimage: 3 million toman
    • academic: 8 million toman
    • non-academic: 15 million toman
    • study abroad: 20 million toman
    The SAKHA portal shows this year’s amount before you pay.
    .date = 1398 in the Iranian calendar
conscription-travel-answer-back =
    After you return, ask for the deposit’s release in the SAKHA portal.
    Keep the entry stamp in your passport and the deposit paper.
    Returning late can put the deposit at risk. Tell them before the time ends.
    Questions: 096480.
    .date = our review of Aban 1405 in the Iranian calendar
conscription-travel-answer-absent =
    With an absence, no exit permit is given.
    First settle the absence: request your call-up or a “justification of absence”.
    Where: the SAKHA portal or a Police+10 office.
    .date = our review of Aban 1405 in the Iranian calendar
conscription-travel-answer-serving =
    A soldier in service asks his own unit for permission.
    Leave by itself is not an exit permit.
    Before you buy a ticket, ask your unit and 096480.
conscription-travel-answer-study =
    To study abroad, apply for an academic exit permit in the SAKHA portal.
    You need the admission paper, latest education certificate and a deposit.
    You must have no absence.
    You see the kind of trip and the amount there.
    .date = our review of Aban 1405 in the Iranian calendar
conscription-travel-answer-resident =
    An Iranian living abroad should ask the consulate before travelling to Iran.
    The consulate says which paper lets you go back.
    Questions from inside Iran: 096480.
conscription-travel-answer-other =
    Trips for treatment, sport, research or work have a permit too.
    You need a letter from the place itself: hospital, federation or workplace.
    The request and the deposit or pledge are registered in the SAKHA portal.
    .date = our review of Aban 1405 in the Iranian calendar
conscription-travel-answer-refused =
    The reason is written in the SAKHA portal.
    Most often it is absence, the end of a study deferment, or a missing deposit.
    Once that is settled, apply again.
    Questions: 096480 or a Police+10 office.
