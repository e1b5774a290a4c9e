### Absence from service. Owner: conscription desk. Source: domain services §8 (art. 58). Reviewed: 1405/08/30.

conscription-absence-title = Absence from military service
conscription-absence-answer =
    The way back is open: request your call-up in the SAKHA portal (sakha.epolice.ir) or at a Police+10 office.
    If you had a good reason, register a “justification of absence” with proof.
    Absence of up to 3 months adds 3 months of service. Longer than that adds 6 months.
    More than 1 year goes to court.
conscription-absence-q-topic = Which one shall I explain?
    .label = Subject
conscription-absence-q-topic-when = Since when am I absent?
    .words = since when | when am I absent | counted as absent | considered absent | count as absence | missed my date | reporting date | turned 18 | deadline passed
conscription-absence-q-topic-penalty = Extra service
    .words = extra service | additional service | penalty | punishment | prison | jail | what happens | consequence
conscription-absence-q-topic-justify = Justifying absence
    .words = justify | justification | excuse | hospital | accident | not my fault | good reason | valid reason
conscription-absence-q-topic-return = Reporting myself
    .words = report myself | turn myself in | go back | return | will they arrest | get arrested | introduce myself
conscription-absence-q-topic-limits = What is closed to me
    .words = restriction | deprived | not allowed | cannot get | marriage | marry | licence | license | passport | bank account | loan | job | work | insurance
conscription-absence-q-topic-buy = Buying out service or amnesty
    .words = buy | buy out | amnesty | pardon | cash fine | pay
conscription-absence-q-topic-exemption = Exemption with absence
    .words = exemption | exempt | three children | have children | kefalat
conscription-absence-q-topic-deserter = Leaving the unit
    .words = desert | ran away | left my unit | left the barracks | from the barracks | without leave | did not go back | was a soldier
conscription-absence-answer-when =
    Absence is recorded in these cases:
    • the time to report has passed (6 months or 1 year)
    • 1 month has passed since a temporary exemption ended
    • you did not appear on the reporting day
    See your own exact date in the SAKHA portal.
conscription-absence-answer-penalty =
    The general rule in peacetime:
    • up to 3 months of absence: 3 months of extra service
    • more than 3 months: 6 months of extra service
    • more than 1 year: it counts as desertion and the case goes to court
    I cannot predict the outcome of your case.
conscription-absence-answer-justify =
    A “justification of absence” shows that it was not your fault.
    Request it in the SAKHA portal or at a Police+10 office.
    Bring hospital papers, a death certificate or any document from those days.
    The review board gives the result.
    .date = our review of Aban 1405 in the Iranian calendar
conscription-absence-answer-return =
    You report yourself through the SAKHA portal or a Police+10 office.
    Documents: birth certificate, national card, photo and latest school or university certificate.
    Each day sooner makes the recorded absence shorter.
    For absence of more than 1 year, ask a lawyer or call 129.
conscription-absence-answer-limits =
    Absence can block these:
    • passport and leaving the country
    • driving licence
    • business licence and employment
    • loans and education certificates
    Once your service status is clear, apply again.
    .date = our review of Aban 1405 in the Iranian calendar
conscription-absence-answer-buy =
    Buying out service opens only by that year’s budget law.
    From 1394 to 1396 in the Iranian calendar, it was for absence of more than 8 years.
    Today we know of no announcement. An amnesty also needs an official announcement.
    Do not pay anyone who promises it.
    .date = our review of Aban 1405 in the Iranian calendar
conscription-absence-answer-exemption =
    With an absence, the family-care exemption (kefalat) is usually not accepted.
    The exception: its conditions were there before and without a break.
    For veterans’ families, absence is no obstacle. For the others, press “exemption” and answer a few questions.
    .date = our review of Aban 1405 in the Iranian calendar
conscription-absence-answer-deserter =
    Leaving a unit is different from absence before call-up.
    Your unit and the military prosecutor’s office are responsible.
    Contact your own unit as soon as you can.
    About the outcome, ask a lawyer or call 129.
