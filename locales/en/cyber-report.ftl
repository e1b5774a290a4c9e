### Offences online: withdrawals, adverts, hacked accounts, blackmail. Owner: cyber desk. Source: domain services §5, style §6.7. Reviewed: 1405/08/30.

cyber-report-title = Report an internet crime
    .label = Internet crime
cyber-report-open =
    I am sorry. It is not your fault.
    If money is gone, call your bank first, then 096380.
    The first 45 minutes matter. Do not delete any message.
cyber-report-open-harassed =
    I am sorry. It is not your fault. Do not answer.
    Take screenshots of the messages and of the account, and delete nothing.
    Advice day and night: 096380. If you are under 18 or alone: 123, free.
    .words = harass | insult | swear | ugly messages | dirty messages | bothers me | keeps writing
cyber-report-open-blackmail =
    I am sorry that this happened. You are not alone.
    If you feel unwell, 123 is free and confidential.
cyber-report-open-account =
    I am sorry. 096380 (the cyber police) gives advice day and night.
    Tell people you know that messages from that page are not yours. Delete nothing.
cyber-report-q-kind = Which one is closest to what happened?
    .label = Subject
cyber-report-q-kind-withdrawal = Money taken from a card or account
    .words = account is empty | emptied my account | money is gone | money was taken | withdrew | withdrawn | withdrawal | from my account | from my card | phishing | fake gateway | payment gateway | clicked a link | clicked on a link | fake sana | one time password | unauthorised | unauthorized
cyber-report-q-kind-purchase = A fake purchase, advert or shop
    .words = divar | sheypoor | advert | online shop | shop | seller | bought | ordered | paid a deposit | prepayment | investment | invest | crypto | bitcoin | trading | job offer | did not send | never sent | never arrived | fake website | fake site
cyber-report-q-kind-account = A hacked account or page
    .words = hack | my instagram | my telegram | my whatsapp | my account was | my page | my email | impersonat | fake page | fake account | fake profile | using my photo | using my name
cyber-report-q-kind-blackmail = Threats to publish photos or videos
    .words = blackmail | extort | sextortion | publish my | share my photos | post my photos | leak my | spread my | my private photos | intimate | nudes | private video
cyber-report-q-kind-other = Another subject
    .words = insult | swear | slander | defam | rumour | rumor | online harassment
cyber-report-q-bank =
    Right now, in this order:
    1) Bank: have the card and account blocked.
    2) 096380: the cyber police (FATA).
    3) Register the report here, then the official complaint.
    Have you called the bank?
    .label = Call to the bank
cyber-report-q-bank-done = Yes, it is blocked
    .words = yes | blocked | I called | closed it | done
cyber-report-q-bank-now = I will call now and come back
    .words = calling now | call now | will call | not yet | right now
cyber-report-q-bank-cannot = I could not
    .words = could not | cannot | no answer | did not answer | do not answer | not answering
cyber-report-q-feeling =
    This is a crime, and you are the victim.
    • Do not pay, send no photos, do not go to a meeting.
    • Keep the messages, IDs and times. We do not want the photos.
    • 096380 answers day and night.
    How are you feeling now?
    .label = How you feel
cyber-report-q-feeling-able = I can go on
    .words = let us go on | lets go on | we can go on | continue | I am ok | I am okay | I am fine | all right
cyber-report-q-feeling-minor = I am under 18
    .words = under 18 | I am 12 | I am 13 | I am 14 | I am 15 | I am 16 | I am 17 | 12 years old | 13 years old | 14 years old | 15 years old | 16 years old | 17 years old | a child | teenager | school student
cyber-report-q-feeling-unwell = I feel very bad
    .words = feel bad | feel very bad | terrible | awful | scared | afraid | cannot go on | falling apart | going crazy | stress | panic
cyber-report-q-minor =
    123 (social emergency) is free and confidential. Please call right now.
    You did well to tell me. It is not your fault.
    Tell an adult you trust, too.
    .label = Advice under 18
cyber-report-q-minor-go-on = Go on
    .words = go on | continue | ok | I told | I called | yes
cyber-report-q-unwell =
    123 and 115 are there for you day and night. If you have hurt yourself: 115.
    You are not alone. If someone is near you, call out to them.
    To talk: 1480 (from 8 to 24). The report can wait.
    .label = Advice when you feel bad
cyber-report-q-unwell-go-on = I feel better, go on
    .words = go on | continue | ok | better | yes
cyber-report-q-how = What happened before the money was taken?
    .label = How
cyber-report-q-how-link = I opened a link or payment page
    .words = link | gateway | website | site | text message | sms | bank page
cyber-report-q-how-app = I installed an app
    .words = install | an app | the app | this app | apk | application | malware
cyber-report-q-how-call = I gave a password or code by phone
    .words = phone call | called me | by phone | gave the code | gave a code | gave my password | gave the password | bank employee | won a prize | you won
cyber-report-q-how-unknown = I do not know
    .words = do not know | dont know | no idea | by itself | without my knowledge | not clear
cyber-report-q-infected =
    Put the phone in flight mode right now.
    Call the bank and 096380 from another phone.
    Take photos of the messages. Then reset the phone to factory settings.
    .label = Infected phone
cyber-report-q-infected-done = I did it
    .words = I did | did it | done | yes | ok
cyber-report-q-infected-later = I will do it later
    .words = later | cannot | not now
cyber-report-q-platform =
    First take the account back through the app’s own recovery.
    Then sign out other devices and turn on two-step login.
    Tell your friends not to send money.
    Which account is it?
    .label = Account
cyber-report-q-platform-instagram = Instagram
    .words = instagram | insta | my page
cyber-report-q-platform-telegram = Telegram
    .words = telegram
cyber-report-q-platform-whatsapp = WhatsApp
    .words = whatsapp | whats app
cyber-report-q-platform-domestic = An Iranian messenger
    .words = rubika | eitaa | bale messenger | soroush | iranian messenger
cyber-report-q-platform-email = Email
    .words = email | e mail | gmail | yahoo
cyber-report-q-platform-other = Another account
cyber-report-q-asked-money = Has anyone been asked for money from your account?
    .label = Others asked for money
cyber-report-q-city = In which city do you live?
    .label = City
cyber-report-q-amount = How much money is gone? For example “12 million toman”.
    .label = Amount
cyber-report-q-transfer =
    Do you have the transaction’s tracking number and the receiver’s card or IBAN (Sheba)?
    Never write your own PIN, one-time password or CVV2.
    .label = Transaction
cyber-report-q-address =
    What is the other side’s ID, number, website or advert?
    If you do not know, press “Skip”.
    .label = The other side’s address
cyber-report-q-paid = Have you paid them anything so far? Whatever it is, nobody blames you.
    .label = Paid to them
cyber-report-q-paid-yes = Yes
    .words = i paid | i sent money | i transferred
cyber-report-q-paid-no = No
    .words = not paid | did not pay | didn't pay | have not paid | haven't paid | sent nothing
cyber-report-q-story = What happened? Write it in a few sentences, in order.
    .label = Account of events
cyber-report-q-evidence =
    Do you have the transaction receipt, the chat or a photo of the advert? Up to 5 files.
    Cover your own card number.
    .label = Photos and documents
cyber-report-next =
    Next step: with your national card and documents, register the official complaint at a judicial services office.
    The report here does not replace the official complaint.
    Keep every new message and send it here.
cyber-report-next-withdrawal =
    Next step: get a stamped statement from the bank.
    With your national card and the statement, go to the cyber police (FATA) or a police station.
    The official complaint is registered at a judicial services office. This report does not replace it.
cyber-report-next-account =
    Next step: if money is gone, call 096380.
    For the official complaint, go to a judicial services office with your national card.
    Also change the password of the email linked to the account.
cyber-report-next-blackmail =
    Next step: do not answer them, and report their page in the app.
    For the official complaint: a judicial services office or the prosecutor’s office. 096380 gives guidance.
    News of this case only says “you have a new message”.
