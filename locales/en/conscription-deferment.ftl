### Deferment of service. Owner: conscription desk. Source: domain services §8 (art. 35). Reviewed: 1405/08/30.

conscription-deferment-title = Study deferment and later call-up
    .label = Study deferment
conscription-deferment-answer =
    With a study deferment, you are not called up until that level of study ends.
    At the start of each level, apply first in the SAKHA portal (sakha.epolice.ir), then at the university.
    A school leaver must have been admitted within 1 year of finishing school.
    Unexcused absence rules it out. Each level has one deferment.
conscription-deferment-q-topic = Which one shall I explain?
    .label = Subject
conscription-deferment-q-topic-apply = Request and deferment code
    .words = admitted | accepted | got in | deferment code | sakha code | where do I get | university registration | apply
conscription-deferment-q-topic-years = Years allowed
    .words = how many years | how many terms | how many semesters | years allowed | maximum | limit | years
conscription-deferment-q-topic-extra = My years have run out
    .words = ran out | run out | are over | extra term | extra semester | one more term | one more semester | thesis | defence | defense | extension | extend
conscription-deferment-q-topic-leave = Dropping out or expulsion
    .words = drop out | dropped out | dropping out | withdraw | quit | expelled | expulsion | left university | change my field
conscription-deferment-q-topic-next = Time until the next level
    .words = next level | next degree | master | phd | doctorate | graduated | graduation | after my bachelor | between | entrance exam
conscription-deferment-q-topic-rejected = The request was rejected
    .words = rejected | refused | denied | turned down | error | wrong
conscription-deferment-q-topic-illness = Illness or trouble
    .words = ill | sick | surgery | operation | broken | in a cast | hospital | stroke | accident | covid | postpone | my father is | my mother is alone
conscription-deferment-q-topic-serving = Admitted while serving
    .words = I am a soldier | while serving | during service | now a soldier | in the middle of service
conscription-deferment-answer-apply =
    There are two steps:
    • in the SAKHA portal or a Police+10 office: request the deferment and the SAKHA code
    • at the university: hand in the code and get it confirmed
    Documents: national card, admission paper and latest education certificate.
    Act before your time to report runs out.
conscription-deferment-answer-years =
    The most years allowed:
    • associate degree 2.5 years; bachelor’s 5 years
    • bachelor’s after an associate degree 3 years
    • master’s 3 years; integrated master’s 6 years
    • general medicine 8 years; doctorate 6 years
    .date = our review of Aban 1405 in the Iranian calendar
conscription-deferment-answer-extra =
    The university’s commission can give at most 1 extra year.
    Before your years end, apply to the university’s education office.
    Without it, the time to report begins.
    We cannot know the result in advance.
    .date = our review of Aban 1405 in the Iranian calendar
conscription-deferment-answer-leave =
    After dropping out or expulsion, you have 1 year to report.
    You can return to study within 1 year, if the commission agrees.
    This is only within the first years allowed.
    Before dropping out, ask the university’s education office and 096480.
    .date = our review of Aban 1405 in the Iranian calendar
conscription-deferment-answer-next =
    After graduation, you have 1 year to report.
    If you are admitted to the next level in that time, apply for a new deferment.
    See the exact date in the SAKHA portal. I do not work it out for you.
    After this time, absence is recorded.
conscription-deferment-answer-rejected =
    The reason is written in the SAKHA portal. It is usually one of these:
    • the time has passed or an absence is recorded
    • the level or field was registered wrongly
    • you already had a deferment for that level
    Take proof to a Police+10 office, or ask 096480.
conscription-deferment-answer-illness =
    With a good reason and proof, call-up is put off for up to 1 year.
    Apply before the reporting day, in the SAKHA portal or at a Police+10 office.
    Bring the hospital’s or doctor’s paper.
    Until you get an answer, the earlier date stands.
    .date = our review of Aban 1405 in the Iranian calendar
conscription-deferment-answer-serving =
    Tell your own unit and show the admission paper.
    The unit and the conscription office decide whether you go on serving or leave to study.
    Do not leave the unit without permission.
    Guidance: 096480.
