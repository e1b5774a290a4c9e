### Words of the desk itself, for every service. Owner: conversation design. Source: own text. Reviewed: 1405/08/30.

yes = Yes
no = No
back = Back
    .words = back | go back | previous | previous question
cancel = Cancel
    .words = cancel | cancel it | stop
cancel-soft = Never mind
    .words = never mind | nevermind | forget it | not important | it is nothing
skip = Skip
done = That is all
    .words = done، enough، that is all، that's all، thats all، finished، all sent، no more
edit = Edit
confirm = All correct, register it
    .words = register it | file it | submit it | send it
again = Try again
undo = Undo
    .words = undo | bring it back | I changed my mind | cancelled by mistake | canceled by mistake
menu = List of services
    .words = menu | main menu | list | list of services | services | start | start over | from the beginning
repeat = Repeat
    .words = repeat | repeat that | say it again | ask again | what did you say | what was the question | pardon
ask-person = a person
    .words = person | a person | human | a human | agent | operator | talk to a person
quick-exit = Quick exit
    .words = quick exit | exit now | delete everything | delete this chat | delete the chat | clear the chat
share-phone = Send my own mobile number
share-place = Send where I am now
share-received = Received.

greeting =
    Hello. I am the police chat assistant. I am not a human.
    If anyone’s life is in danger right now, call 110.
    How can I help? Write in your own words.
welcome-back = Hello. Your earlier chat is saved. We will go on from there.
menu-lead = This is what I can do. Choose one, or write in your own words:
nothing-open = Nothing is unfinished right now. How can I help?
loose-media =
    It arrived, but I do not know what it is for. I cannot listen to voice messages.
    Write in a few words what happened, or choose one of these.
    Send the photo again when I ask; I have not kept it yet.
did-you-mean = Did I understand you? Which one do you mean?
did-you-mean-careful = If you are in danger right now, call 110.
none-of-these = None of these
not-understood-1 =
    I did not understand. Could you say it in fewer words?
    For example: “my phone was stolen” or “where is my case?”
not-understood-2 = I am still not sure. Please choose one of these:
not-understood-3 = I am sorry, I could not understand. You can talk to an operator or choose one of these:
empty-message = Your message arrived empty. Please write in a few words what you need.
not-ours = This is not police work. { $authority }
not-ours-any =
    Either this is not police work, or I did not understand; I do not want to guess.
    If you need the police, write in one sentence what happened.
plate-alone = What is this plate about?
number-alone =
    I do not know this number. A tracking code has 12 digits.
    Perhaps a digit is missing or wrong. Which do you need?
abused =
    I understand that you are upset. I want to help.
    Tell me in one sentence what happened, or choose one of these:
    .words = idiot | stupid | shut up | useless bot | fuck | asshole | moron | go to hell
abused-again =
    I still want to help.
    You can talk to a person. Complaints about the police: 197.
safe-then-report = Shall we report it now?
time-just-now = just now
    .words = just now | right now | minutes ago | minute ago | hour ago | hours ago | half an hour | today | a moment ago
time-ago = a little while ago
    .words = minutes ago | minute ago | hour ago | hours ago
other-ways =
    If you do not know the answer, write “back” or “cancel”.
    To talk to a person, write “operator”.
surprise =
    Sorry, something went wrong in our system. Your earlier answers are saved.
    Please send it again in a minute. Error number: { $number }
exited =
    This chat has been deleted from our memory.
    Please also delete the messages on your own phone.

understood = This is what I understood from your message:
review-line = • { $label }: { $value }
review = Please check “{ $title }”:
review-ask = Is everything correct? You can change any answer.
edit-which = Which answer do you want to change?
answer-changed = “{ $question }” has been changed.
progress = Question { $n } of { $all }
choices-so-far = Your choice: { $chosen }. If that is everything, press “That is all”.
files-so-far = Files received: { $count }. You can send up to { $most }. If that is enough, press the button below.
file-kept = Received. Files with this report so far: { $count }. If you have more, send them.
files-enough = { $most } files go with this report already; no more can be sent.
file-away = We cannot take files right now. Please send it again in a few minutes.
file-too-large = This file is larger than 10 MB. Please send a smaller one; an ordinary photo is enough.
file-unknown-type = We cannot take this kind of file. Please send a photo, PDF, audio or video.
file-broken = This file did not reach us properly. Please send it again, or send another one.
voice-unheard = I cannot hear voice messages. If you said your answer, please write it.
cannot-skip = This answer is needed and cannot be skipped.
first-question = This is the first question.
cancelled = Cancelled. Nothing was registered.
restored = It is back. We will go on from there.
resume = Back to “{ $title }”.
back-to-question = Back to your question:
already-in-it = We are in the middle of this right now.
which-first = “{ $old }” is not finished yet. Which one first? The other one stays saved.
switch-no = Go on with the earlier one
switch-yes = Start the new one
stale-button = This button belongs to an earlier part of the chat. We are here now:
form-changed = Sorry, this form has changed recently. I will ask one or two questions again.
try-later =
    The police system is not answering right now. Your answers are saved.
    I will try again myself and let you know.
filed-later =
    Your report is complete and safe with us.
    The police system is not answering right now. Once it is registered, I will send the receipt here.
already-filed = This report is already registered. To change it, write “I want to correct my case”.
already-filed-code = This report is already registered. Tracking code: { $code }
not-accepted = The police system did not accept some of the answers. Please write them again.
proof-over = For your safety, the time of your identity check has ended. Please confirm once more.
refused = The police system did not accept this request. Please contact 110 or the nearest police station.
too-many-attempts = There were too many requests. Please try again in a few minutes.
too-many-codes = We have sent many codes to this number. Use the last one, or wait a few minutes.

value-map-point = A point on the map
value-window = { $found } (all was well until: { $since })
value-files = Files: { $count }
kind-other = Case
speaks-fa = فارسی
language-back = From now on I will write in English.
language-offer = If you like, we can go on in English.
speaks-en = English
speaks-ar = العربية
misread = Sorry, I misunderstood. Write in one sentence what happened, or choose one:
politeness = Politeness
    .words = hello | hi | hey | good morning | good evening | thanks | thank you | thank you very much | bye | goodbye
half-done = Half done
    .words = half done | not finished | did not finish | didn't finish | continue my report | where I left
go-on = Go on
    .words = go on | continue | carry on | next
telling-marks = A remark
    .words = was | were | had | inside it
noted = I noted this too:
street-marks = Marks of a street
    .words = street | alley | square | avenue | boulevard | number | building | opposite | corner
request-marks = Request
    .words = want | would like | can I | can you | could I | could you | may I | please | help | how | where | what | when | who is | why | do I need | do I have to | is there | is it possible | tell me | show me | operator | guide
correction-marks = correction
    .words = sorry | i mean | i meant | my mistake | no no | actually
negation-marks = not so
    .words = no | not | don't | doesn't | didn't | without | nothing | none
clause-joins = but
    .words = but | only | however | though
place-marks = Marks of an address
    .words = street | road | square | avenue | boulevard | alley | lane | highway | park | market | bazaar | station | near | outside | in front of | next to | opposite | parking
name-lead = Name
    .words = My full name is | my full name is | My name is | my name is | Full name | full name | Name is | name is | Name | name | I am | i am | I'm | i'm | I’m | This is | this is | My national ID number is | my national ID number is | My national ID is | my national ID is | National ID number | national ID number | National ID | national ID | national id | ID number | id number | My mobile number is | my mobile number is | My mobile is | my mobile is | My phone number is | my phone number is | Mobile number | mobile number | Mobile | mobile | Phone number | phone number | Phone | phone | and

problem-text-short = This answer is too short.
problem-text-long = This text is longer than { $most } characters. Please make it shorter.
problem-name = Write your first and last name in letters, for example “Maryam Ahmadi”.
problem-name-refused =
    This report needs a name. Only the officers of the case see it.
    If you do not want that, write “cancel”. A way without a name: 110.
    .words = don't want | do not want | won't say | not telling | no name | without a name | without name | anonymous | why my name
problem-national-id-check = One digit of the national ID number is mistyped. Please write the 10 digits again.
problem-national-id-length = A national ID number has 10 digits. You wrote { $count }.
problem-last-four = Write only the last four digits of the national ID number.
problem-mobile = The mobile number is not complete. For example: 09123456789
problem-one-time-code = The code we texted you has 6 digits. Please look at it again.
problem-wrong-code = This code is not correct or has expired. Please look at the latest text message.
problem-wrong-code-new = That code was not right. A new code has been sent by SMS; please type that one.
problem-too-many-codes = There were too many tries. Wait a few minutes and write it again.
problem-tracking-code = A tracking code has 12 digits, and one of these is not right. Copy it from the receipt.
problem-plate = I could not read the whole plate. Write it like this: 12 B 345 Iran 67
problem-date = I did not understand the date. For example: “yesterday”, “Tuesday” or “25 Aban”.
problem-date-future = This date has not come yet. Please write a time in the past.
problem-date-past = This date has passed. Please write a date in the future.
problem-city = Write only the name of the city, for example “Qazvin”.
problem-place = Write the address in a few words, or send the location.
problem-amount = I did not understand the amount. For example: “2 million toman”.
problem-amount-small = “Thousand” or “million”? Write the whole amount, for example “5 million toman”.
problem-number = Please write a number.
problem-number-range = Write a number between { $least } and { $most }.
problem-code = This number is not complete. Please look at it again.
problem-imei = The phone’s IMEI has 15 digits, and one of these is not right. Dial *#06# to see it.
problem-card-number = A card number has 16 digits, and one of these is not right.
problem-postal-code = A postal code has 10 digits.
problem-passport-number = A passport number is one letter and 8 digits.

misfit-choice = Please choose one of the options.
misfit-choices = Please choose from the options. You can choose more than one.
misfit-yes-no = Please say “yes” or “no”.
misfit-text = I did not understand this answer. Please write a few words.
misfit-name = I did not understand this answer. Write your first and last name.
misfit-national-id = I did not understand this answer. Write only the digits.
misfit-mobile = I did not understand this answer. Write the mobile number, for example 09123456789
misfit-one-time-code = I did not understand this answer. Write the code we texted you.
misfit-tracking-code = I did not understand this answer. Write the 12-digit tracking code.
misfit-plate = I did not understand this answer. Write the plate like this: 12 B 345 Iran 67
misfit-date = I did not understand this answer. Write the date, for example “yesterday” or “25 Aban”.
misfit-date-time = I did not understand this answer. Write the time, for example “last night at 11 pm”.
misfit-city = I did not understand this answer. Write the name of the city.
misfit-place = I did not understand this answer. Write the address or send the location.
misfit-location = I did not understand this answer. Send the location or write the address.
misfit-files = A photo or file is needed here. If you have none, press the button below.
misfit-amount = I did not understand this answer. Write the amount, for example “2 million toman”.
misfit-number = I did not understand this answer. Please write a number.
misfit-review = To register, press the confirm button. To change an answer, write its name.
