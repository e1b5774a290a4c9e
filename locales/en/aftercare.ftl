### Surveys, alarms, news and a person. Owner: service quality. Source: domain seeds (002, 004), style. Reviewed: 1405/08/30.

aftercare-q-about = Subject
survey-answer-title = Survey
survey-invited =
    Your case has ended. Were you satisfied with how it was handled?
    Answering is optional and has no effect on anything.
survey-answer-q-grade = What grade from 1 to 5 do you give?
    .label = Grade
survey-answer-q-grade-5 = 5: very good
    .words = very good | excellent | great | five
survey-answer-q-grade-4 = 4: good
    .words = it was good | good | four
survey-answer-q-grade-3 = 3: average
    .words = average | okay | so so | three
survey-answer-q-grade-2 = 2: bad
    .words = poor | bad | two
survey-answer-q-grade-1 = 1: very bad
    .words = very bad | terrible | awful | one
survey-answer-q-grade-opt-out = Do not ask again
    .words = do not ask | dont ask | stop asking | never ask
survey-answer-q-comment = What could we do better? This is optional.
    .label = Opinion
survey-button = I give my opinion
survey-thanks = Thank you for your time. Your opinion is read without your name.
survey-opted-out = We will not send surveys again.
survey-over = The time for this survey is over, or you have already answered. Thank you.

alarm-rang =
    Your alarm has just gone off.
    If you are in danger, call 110. Do not go into the place yourself.
alarm-closed = The response to your alarm has ended.
alarm-safe = I am safe
alarm-mistake = It was a mistake
alarm-help = Help
alarm-answer-title = Alarm
alarm-said-safe = Noted that you are safe. If anything changes, call 110.
alarm-said-mistake = Noted that it was a mistake. Thank you for telling us.
alarm-said-help =
    Call 110 as well. Your request for help has reached the centre.
    Stay in a safe place and do not confront anyone.
alarm-over = This alarm is closed. If you are in danger, call 110.

news-follow-title = Announcements and warnings
news-follow-q-how = Would you like to receive police announcements and warnings?
    .label = Announcements
news-follow-q-how-follow = Yes, send them
    .words = send them | send me | I want | follow | subscribe | sign me up | notify me | let me know | keep me informed | warn
news-follow-q-how-stop = No, do not send them
    .words = do not send | dont send | stop | unsubscribe | turn off | cancel
news-follow-q-where = Which province? If you skip, you get the nationwide announcements.
    .label = Province
news-follow-q-topics = About which subjects? If you skip, you get all of them.
    .label = Subjects
news-follow-q-topics-theft = Theft
    .words = theft | steal | burglar
news-follow-q-topics-cyber = Internet fraud
    .words = internet | online | cyber | fraud | scam
news-follow-q-topics-traffic = Traffic and roads
    .words = traffic | road | driving
news-follow-q-topics-passport = Passports and Arbaeen
    .words = passport | arbaeen
news-follow-q-topics-conscription = Military service
    .words = military service | conscription | soldier
news-follow-q-topics-safety = Safety and warnings
    .words = safety | warning | earthquake | flood
news-follow-on = Done. New announcements will reach you. You can stop them at any time.
news-follow-stopped = Done. We will send no more announcements.

human-agent-open =
    In an emergency, only call 110.
    Complaint about police conduct: 197. Internet crime: 096380. Police stations are open day and night.
human-agent-q-wanted = Shall I pass this chat to an operator? They answer right here.
    .label = Operator
human-agent-q-matter = Write in one or two sentences what help you need.
    .label = Subject
human-agent-not-wanted = All right. I am still here.
human-agent-waiting =
    Your chat was passed to an operator. You are number { $position } in line.
    The answer usually comes here within { $minutes } minutes.
human-agent-closed =
    Your message was left for the operator. It is outside working hours now.
    The answer comes here. In an emergency, call 110.
human-agent-summary =
    Request: { $asked }
    Unfinished: { $doing }
    Cases: { $cases }
handover-replied =
    Operator:
    { $text }
handover-reply-title = Reply to the operator
handover-reply-q-words = Write your reply.
    .label = Reply
handover-said = Your message reached the operator. The answer comes here.
handover-closed = The chat with the operator has ended. If you need anything else, write it here.
paper-moved =
    Your { $kind } request was updated:
    { $state }
