### How a complaint is lodged. Owner: complaints desk. Source: domain services §4, §13 (deeplaw.ir art. 37; afkarnews.com art. 38; farsivfair.com; farzadtat1403 art. 106). Reviewed: 1405/08/30.

complaint-guide-title = Guide to complaints
complaint-guide-answer =
    There are three ways: the police station of that place, a judicial services office, or the prosecutor’s office.
    You can also register the complaint here and get a tracking code.
    The police station takes complaints at any hour. It is free, and you get a receipt.
complaint-guide-q-topic = Which one shall I explain?
    .label = Subject
complaint-guide-q-topic-where = Where to go
    .words = where | which police station | which station
complaint-guide-q-topic-hours = What hours
    .words = at night | what time | what hours | open | friday | holiday | working hours
complaint-guide-q-topic-papers = Documents
    .words = documents | papers | what to bring | what should I bring | what do I need | what do I bring
complaint-guide-q-topic-cost = Cost
    .words = cost | how much | fee | free | pay
complaint-guide-q-topic-time = How long it takes
    .words = how long | how many days | how many months | when will it be | take long
complaint-guide-q-topic-lawyer = Lawyer
    .words = lawyer | attorney
complaint-guide-q-topic-unknown = Unknown person
    .words = do not know who | dont know who | do not know them | do not know the person | unknown | do not know his name | do not know her name
complaint-guide-q-topic-other-city = Another city
    .words = another city | other city | different city | far away | from abroad | outside iran
complaint-guide-q-topic-for-another = For another person
    .words = for my child | my child | for my son | for my daughter | for my mother | for my father | on behalf | someone else
complaint-guide-q-topic-refused = They refused my complaint
    .words = refused | refuse | would not take | did not take | did not accept | would not accept | not registering | rejected | no receipt
complaint-guide-q-topic-told = Will the other side know?
    .words = will he know | will she know | will they know | find out | be told | my address | be informed
complaint-guide-q-topic-after = After the complaint
    .words = what happens next | what happens after | after the complaint | after that | next stage | process | steps | procedure
complaint-guide-q-topic-forensic = Forensic medicine
    .words = forensic | medical letter | bruise | wound
complaint-guide-q-topic-withdraw = Withdrawing a complaint
    .words = withdraw | take it back | take back | drop the complaint | drop it
complaint-guide-q-topic-accused = If the complaint is against me
    .words = against me | who complained | accused | summon | summons
complaint-guide-q-topic-deadline = Time limit
    .words = deadline | time limit | too late | how much time do I have | still time
complaint-guide-q-topic-foreigner = Foreign nationals
    .words = foreigner | foreign national | foreign | amayesh | refugee | migrant | without documents | undocumented
complaint-guide-answer-where =
    Go to the police station or post of the place where it happened, not where you live.
    Judicial services offices also register fraud and cheque complaints.
complaint-guide-answer-hours = Police stations take complaints day and night, written or spoken, on holidays too.
complaint-guide-answer-papers =
    Bring these:
    • National card or birth certificate • a mobile number in your own name • address and postal code
    • Photos and documents. Keep the originals with you
    • Details of the other side and any witness, if you know them
complaint-guide-answer-cost =
    The police station costs nothing.
    A judicial services office charges a fee and stamp duty. The amount changes every year.
complaint-guide-answer-time =
    Opening a file at the police station usually takes one to three hours.
    At the prosecutor’s office it takes weeks to months. We have no exact time.
    .date = older instructions
complaint-guide-answer-lawyer = You do not need a lawyer. If you wish, a lawyer can complain for you.
complaint-guide-answer-unknown = Yes, you can complain without knowing the other side. Write whatever you saw.
complaint-guide-answer-other-city =
    It is better to complain at the police station of the place where it happened.
    If you are far away, register here or go to a judicial services office in your city.
complaint-guide-answer-for-another =
    For a child, the father, mother or guardian complains.
    For an adult, the person or their lawyer must complain.
complaint-guide-answer-refused =
    The police station must take complaints at any hour and give a receipt.
    If it refuses, call 197 or go to the prosecutor’s office.
complaint-guide-answer-told =
    Until there is an official order, the other side hears nothing from us.
    Your address and identity are not told to them, except where the law orders it.
complaint-guide-answer-after =
    The police station sends the case to the prosecutor’s office, and a branch is assigned.
    Official notices come only through SANA, the judiciary’s portal. Sign up there.
    We also tell you here about every change.
complaint-guide-answer-forensic =
    The police station or the prosecutor’s office gives the forensic medicine letter.
    Go the same day, because marks fade quickly. Keep the treatment papers.
complaint-guide-answer-withdraw =
    Until it is sent to the prosecutor’s office, you can withdraw the request here.
    After that, it is done at the prosecutor’s office or the court.
complaint-guide-answer-accused =
    A complaint is not a conviction.
    The official text is only in SANA; the time and the branch are there too.
    Go at that time with your identity card. You may bring a lawyer.
    I do not name the complainant. Advice: a lawyer or 129.
    Here you see the stage of the case by “Case status”.
complaint-guide-answer-deadline =
    Some complaints have a time limit. I do not work out anyone’s time limit.
    Act soon, or ask 129.
complaint-guide-answer-foreigner =
    Foreign nationals can complain too.
    Bring your passport, Amayesh card or unique (yekta) code. Without papers, your complaint is heard too.
