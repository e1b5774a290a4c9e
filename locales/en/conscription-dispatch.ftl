### Being called up. Owner: conscription desk. Source: domain services §8. Reviewed: 1405/08/30.

conscription-dispatch-title = Call-up for military service
    .label = Call-up for service
conscription-dispatch-answer =
    From the month he turns 18, every Iranian man is liable, which means he has to serve.
    Within 6 months, apply in the SAKHA portal (sakha.epolice.ir) or at a Police+10 office.
    Then come the medical check, vaccination and sending of documents.
    The call-up paper tells you the day and place to report.
conscription-dispatch-q-topic = Which one shall I explain?
    .label = Subject
conscription-dispatch-q-topic-documents = Documents
    .words = documents | papers | forms | booklet | what do I send | what to bring
conscription-dispatch-q-topic-deadline = Time to report
    .words = deadline | how much time | time limit | turned 18 | turn 18 | 18 years old | eighteen | graduated | finished my studies | after university
conscription-dispatch-q-topic-medical = Medical check and vaccine
    .words = medical | examination | vaccine | vaccination | meningitis | trusted doctor | yellow card | stamp
conscription-dispatch-q-topic-day = Reporting day
    .words = reporting day | what day | what date | what time | when do I go | green paper | call up paper
conscription-dispatch-q-topic-change = Changing the date
    .words = change the date | change my date | earlier | later | postpone | sooner | move the date
conscription-dispatch-q-topic-length = Length of service
    .words = length | how long | how many months | months | duration
conscription-dispatch-q-topic-reduction = Reduction of service
    .words = reduction | reduce | shorter | basij | front | marriage | married | have a child
conscription-dispatch-q-topic-place = Place of service
    .words = place of service | where will I serve | which city | training | barracks | far from home | amrie
conscription-dispatch-answer-documents =
    Have these ready:
    • birth certificate and national card
    • the status sheet (forms 1 and 2)
    • first medical check paper and vaccination card
    • colour photo with a white background
    • latest education certificate
    Register them in the SAKHA portal or at a Police+10 office.
conscription-dispatch-answer-deadline =
    Time to report, the general rule:
    • left school before 18: 6 months after turning 18
    • finished or left school after 18: 1 year
    • finished university, dropped out or expelled: 1 year
    • end of a temporary exemption: 1 month
    After that it counts as absence. See your own date in the SAKHA portal.
conscription-dispatch-answer-medical =
    After registering, take the medical check paper to the approved doctor.
    The SAKHA portal or the Police+10 office tells you the doctor’s name.
    The health centre gives the vaccine and stamps its card.
    If you have a medical problem, say so there. Medical exemption is a separate request.
conscription-dispatch-answer-day =
    The day, hour and place are written on the call-up paper.
    Go early in the morning with that paper and your national card.
    Not coming on that day counts as absence.
    If the paper has not arrived, ask where your file is.
conscription-dispatch-answer-change =
    Before the reporting day, request the change in the SAKHA portal or at a Police+10 office.
    With a good reason and proof, call-up is put off for up to 1 year.
    Until you get an answer, the earlier date stands.
    .date = our review of Aban 1405 in the Iranian calendar
conscription-dispatch-answer-length =
    The length of service depends on the place:
    • within 200 kilometres of home: 21 months
    • farther: 18 months
    • harsh border areas: 14 months
    .date = our review of Aban 1405 in the Iranian calendar
conscription-dispatch-answer-reduction =
    Your unit works out the reduction of service:
    • marriage: 2 months
    • first child 3, second 4 and third 5 months
    • active Basij: up to 6 months
    • father’s time at the front: 12 days for each month
    Give the marriage certificate, the child’s birth certificate or the other proof to your unit.
    .date = our review of Aban 1405 in the Iranian calendar
conscription-dispatch-answer-place =
    The call-up paper tells you the place of training.
    After training, the unit decides the place of service.
    We do not know in advance where it is.
    If you are married or have special circumstances, bring proof.
