### Reminders the citizen asks for. Owner: conversation design. Source: own text; domain case life cycle §3. Reviewed: 1405/08/30.

reminder-set-title = Reminder
    .words = remind me | a reminder | set a reminder
reminder-set-q-what = What shall I remind you of?
    .label = Subject
reminder-set-q-what-objection = Time limit to object
    .words = objection | object | appeal
reminder-set-q-what-exemption = End of an exemption or deferment
    .words = exemption | deferment | student
reminder-set-q-what-passport = Passport expiry
    .words = passport
reminder-set-q-what-hearing = Hearing at court or branch
    .words = hearing | court | branch | meeting
reminder-set-q-what-dispatch = Date of reporting for service
    .words = military service | call up | reporting date | conscription
reminder-set-q-what-other = Something else
reminder-set-q-day =
    Write the date that stands on your paper.
    I do not work out time limits. For example: “10 Dey”.
    .label = Date
reminder-kept = I will remember: { $day }. I will tell you here before then.
reminder-due-objection = Reminder: the time limit to object you told me is { $day }. Please look at the notice.
reminder-due-exemption = Reminder: the end of the exemption you told me is { $day }. Act in the SAKHA portal before then.
reminder-due-passport = Reminder: your passport expires on { $day }.
reminder-due-hearing = Reminder: the hearing you told me about is on { $day }. Bring your national card and documents.
reminder-due-dispatch = Reminder: the date you told me for reporting for service is { $day }.
reminder-due-other = Reminder: you told me { $day } for something you have to do.
