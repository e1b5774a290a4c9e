### Lodged cases. Owner: complaints desk. Source: domain case life cycle. Reviewed: 1405/08/30.

case-status-title = Follow up a case
case-status-open-waiting = You have every right to be tired of waiting. Let us see where the case is and what comes next.
    .words = months | for weeks | no news | nothing happened | nobody answers | still waiting | tired of | come tomorrow
case-status-open-accused =
    A complaint is not a conviction. First let us see where the case is.
    Take the code from the text message. If you do not have it, write “I lost my code”.
    .words = complaint against me | complained against me | complained about me | filed against me | accused
case-code-lost-title = I do not have the tracking code
case-code-lost-open-accused =
    A complaint is not a conviction. First let us see where the case is.
    I show the case by the number that the message came to.
    .words = complaint against me | complained against me | complained about me | filed against me | accused
case-code-lost-open = With the mobile number that stands in the case, I can show you your cases.
case-update-title = Add to a case or correct it
case-q-code = What is the 12-digit tracking code? If you do not have it, write “I lost my code”.
    .label = Tracking code
case-q-digits =
    To be safe, write the last four digits of the national ID registered in the case.
    If you gave no national ID, write “I lost my code” and we will show it by text message.
    .label = Last four digits of the national ID
case-not-found =
    No case was found with these details.
    Please look at the code and the four digits again.
    If someone complained about you, write “I lost my code” and use your mobile number.
case-too-many =
    There were too many tries. To protect the case, please try again in an hour.
    With your mobile number you can see it right away: write “I lost my code”.
show-case = See the case
case-now =
    Latest state of case { $code }:
    { $state }
    Since { $when }
case-branch = Branch: { $branch }
case-order = Order: { $order }
case-hearing = Hearing: { $when }
case-note = Note: { $note }
case-history = The way so far:
case-line = • { $when }: { $state }
case-usual = This stage usually takes { $least } to { $most } days. We have no exact time.
case-usual-most = This stage usually takes up to { $most } days. We have no exact time.
official-text = The official text is only in SANA, the judiciary’s portal.
cases-none = No case is registered with this number. You may have used another number.
cases-found = These cases are registered with your number:
cases-line =
    • { $kind }, { $when }
    Tracking code: { $code }
    State: { $state }
case-update-q-what = What shall I do for this case?
    .label = Action
case-update-q-what-evidence = Add a photo or document
    .words = evidence | document | photo | picture | video | invoice | receipt
case-update-q-what-correction = Correct or complete the information
    .words = correct | mistake | wrong | change | fix | complete | more details | information
case-update-q-what-message = Message to the case officer
    .words = message to the officer | to the officer | case officer | tell the officer | write to the officer
case-update-q-what-withdrawal = Withdraw the complaint
    .words = withdraw | take back | drop the complaint | drop the case | drop it
case-update-q-files = Please send the photos or documents.
    .label = Documents
case-update-q-text = Write your text. Say only what is new or corrected.
    .label = Text
case-update-q-pictures = If you have a photo or a document, send it with the message.
    .label = Attachments
case-update-q-reason = If you wish, write the reason. This is optional.
    .label = Reason
case-update-q-sure =
    If you withdraw, the police will not follow up this request.
    Are you sure?
    .label = Confirmation
case-update-kept = The case stays as it was.
case-update-too-late = The case has passed this stage, so I cannot do it here. Talk to the branch or the police station.
case-update-done-evidence = The documents were added to case { $code }.
case-update-done-correction = Your correction was added to case { $code }.
case-update-done-message = Your message reached the officer of case { $code }. The answer comes here.
case-update-done-withdrawal = Your request is registered. Case { $code } will no longer be followed up.

update-moved =
    Case { $code } was updated:
    { $state }
update-neutral = You have a new message. To see it, press the button below.
update-message =
    Message from the officer of case { $code }:
    { $text }
update-message-files = Attachments: { $count }. They are below this message.
update-message-reply = Reply to the officer
case-messages-title = Messages from the officer
case-messages-none = The officer has not written yet.
case-messages-shown = The officer of case { $code } wrote:
case-messages-line =
    { $when }:
    { $text }
announcement =
    { $title }
    { $body }
news-stop = Announcement settings
silence =
    No new step has been registered for case { $code }.
    State: { $state }. This stage usually takes up to { $days } days.
    Nothing has been lost. To follow up, you can send the case officer a message.

order-inquiry = This means the case has gone to the police station for inquiries and documents.
    .words = inquiry | investigation | referred to the police station
order-summons = This means a person has been asked to appear on the date given.
    .words = summons | summoned
order-arrest = This means there is an order to bring a person in.
    .words = arrest of the accused | arrest order | arrest warrant
order-forensic = This means you have been referred to forensic medicine for an official examination.
    .words = forensic medicine | forensic examination
order-no-prosecution = This means the prosecutor’s office will not go on with the case. The notice states the time limit to object.
    .words = no prosecution | non prosecution
order-halted = This means the proceedings have stopped for a legal reason.
    .words = proceedings halted | cessation of proceedings
order-paused = This means the inquiry is paused for now, because the suspect is not known.
    .words = inquiry paused | suspension of inquiry | investigation suspended
order-archived = This means the case has been archived under certain conditions.
    .words = archived
order-trial = This means the prosecutor’s office finds the case ready for trial.
    .words = committal to trial | referred to trial
order-indictment = This means the prosecutor’s office has asked the court to hear the case.
    .words = indictment
order-no-jurisdiction = This means the case must go to another authority.
    .words = no jurisdiction | lack of jurisdiction
order-closed = This means the case has ended at this authority.
    .words = case closed | closed
order-expert = This means an official expert has to give an opinion.
    .words = expert
