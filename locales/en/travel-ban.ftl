### May I leave the country? Owner: passport desk. Source: domain services §7 (exit rules; nournews.ir 1403/12/30). Reviewed: 1405/08/30.

travel-ban-title = Conditions for leaving the country
    .label = Leaving the country
travel-ban-answer =
    To learn about an exit ban, go to the passport office with an identity card.
    You get the answer the same day.
    From abroad: the section “Porseman-e Taradod” (travel inquiry) in the Mikhak system.
    This chat has no access to that information.
travel-ban-q-topic = Which one shall I explain?
    .label = Subject
travel-ban-q-topic-check = How can I find out?
    .words = find out | how can I know | check | inquire | inquiry | make sure | where can I | how can I
travel-ban-q-topic-reasons = Reasons
    .words = reason | why | record
travel-ban-q-topic-debt = Debt, mahr, cheque
    .words = debt | dowry | mahr | mehriye | bank | loan | cheque | tax | social security
travel-ban-q-topic-lift = Lifting a ban
    .words = lift | lifted | remove | removed | cancel the ban | case is closed | I have paid | object | objection
travel-ban-q-topic-airport = Turned back at the airport
    .words = airport | border | gate | turned back | sent back | did not let | not let me
travel-ban-q-topic-married-woman = Married woman
    .words = husband | my wife | spouse | married | every trip
travel-ban-q-topic-child = Child
    .words = child | kid | my son | my daughter | his father | her father
travel-ban-q-topic-adult-child = Father’s permission
    .words = my father | my dad | father permission | permission of my father | unmarried | single
travel-ban-q-topic-man = Man liable for service
    .words = military | military service | conscription | liable | absence | student
travel-ban-q-topic-tax = Exit tax
    .words = exit tax | exit fee | exit duty | departure tax | departure fee
travel-ban-q-topic-validity = Passport validity
    .words = validity | valid | 6 months | six months | passport date
travel-ban-answer-check =
    • In person: the passport office, with an identity card; the same day
    • From abroad: “Porseman-e Taradod” in the Mikhak system
    • Debts under registry enforcement: the system of the deeds registry
    • Court cases: Adl-e Iran (adliran.ir) or the Edalat-e Hamrah app
    Ask before you buy a ticket.
travel-ban-answer-reasons =
    An exit ban usually comes from one of these:
    • an order of a court or prosecutor
    • a tax debt
    • a bank’s request
    • enforcement of a mahr (marriage portion) or debt
    • being liable for service, or absence from it
    Only the authority itself tells you the reason in your case.
travel-ban-answer-debt =
    A debt for tax, bank or mahr (marriage portion), or one under registry enforcement, can block leaving.
    Look in the system of the deeds registry and in Adl-e Iran (adliran.ir).
    Lifting it is up to the authority that gave the order.
    To decide, ask a lawyer or call 129.
travel-ban-answer-lift =
    Only the authority that gave the order lifts the ban.
    Get the letter lifting it, and ask whether it was sent to the police.
    Before you travel, make sure at the passport office.
    We have no exact time.
travel-ban-answer-airport =
    Ask there which authority gave the order, and write down the letter’s number.
    Then go to that authority. They tell you the reason.
    The passport office also answers, with an identity card.
    Keep the paper you were given, for a ticket refund.
travel-ban-answer-married-woman =
    The spouse’s consent is for issuing the passport, not for every trip.
    If the spouse has forbidden leaving, the trip is not possible.
    In an urgent matter, the prosecutor decides within 3 days.
    I give no legal opinion. Ask a lawyer or call 129.
travel-ban-answer-child =
    Under 18, a passport needs written consent of the father, paternal grandfather or guardian.
    The mother’s consent alone is not enough.
    If the father has died or does not consent, the court or prosecutor decides.
    For guidance: 129.
travel-ban-answer-adult-child =
    For a passport or travel, an unmarried woman over 18 needs no permission from her father.
    A man aged 18 to 50 must have a clear military service status.
    A court order is a separate matter.
travel-ban-answer-man =
    A man aged 18 to 50 travels with an end-of-service or exemption card.
    A man who has not served yet gets an exit permit from the SAKHA portal (sakha.epolice.ir).
    With an absence, no exit permit is given.
    .date = our review of Aban 1405 in the Iranian calendar
travel-ban-answer-tax =
    Exit tax by air in 1404 in the Iranian calendar:
    • first trip: 675,000 toman
    • second trip: 1,125,000 toman
    • third trip and after: 1,300,000 toman
    • Hajj and Umrah: 223,000, 334,000 and 446,000 toman
    On international flights, 10 euros were added.
    .date = 1404 in the Iranian calendar
travel-ban-answer-validity =
    Most countries want a passport to be valid for at least 6 months.
    Before you buy a ticket, ask the country’s embassy about its rule.
    If less is left, apply for a new passport.
