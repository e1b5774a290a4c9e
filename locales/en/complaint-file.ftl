### A complaint by kind of offence. Owner: complaints desk. Source: domain services §4, style §6. Reviewed: 1405/08/30.

complaint-file-title = Register a complaint
complaint-file-open =
    I am sorry this happened. I will register it with a few short questions.
    If you are in danger right now, call 110.
complaint-file-open-debt =
    Debts and loans are usually for the civil court, not for the police.
    To find the right way, ask a lawyer or call 129.
    If there was deceit, a cheque or a threat, I file it here.
    .words = debt | loan | owes me | owe me | lent | pay me back | give my money back
complaint-file-open-family =
    Immediate danger: 110. Free and confidential help at any hour: 123.
    It is not your fault.
    If someone sees this phone, press “Quick exit”.
complaint-file-open-hit-and-run =
    If someone is injured and you have not called yet: 115 and 110.
    Keep the papers of the treatment; they are added to the case.
    I file the report with a few short questions.
complaint-file-open-noise =
    For noise right now call 110, so that a patrol can see it.
    I also take your complaint with a few short questions.
complaint-file-q-offence = What is your complaint about?
    .label = Subject
complaint-file-q-offence-assault = Beating and injury
    .words = beat me | beaten | beating | hit me | punched | kicked | slapped | pushed me | fight | attacked | injured | stabbed | knife | broke my arm | broke my nose | broke my tooth
complaint-file-q-offence-threat = Threats
    .words = threat | threaten | threatened to kill | will kill me
complaint-file-q-offence-harassment = Harassment or insults
    .words = harass | bother | insult | swear | swore | curse | follows me | following me | stalk | keeps calling | verbal abuse
complaint-file-q-offence-damage = Damage to property
    .words = damage | vandal | broke my window | broken window | scratched my car | smashed | set fire to | punctured | slashed my tyres | slashed my tires
complaint-file-q-offence-fraud = Fraud in person
    .words = fraud | scam | cheated | conned | swindle | fake receipt | forged | counterfeit | took my money | did not deliver | rented to two
complaint-file-q-offence-breach-of-trust = Breach of trust
    .words = entrusted | lent | borrowed | does not give back | will not give it back | not returning | will not return | keeps my deposit | deposit | breach of trust
complaint-file-q-offence-cheque = Bounced cheque
    .words = cheque | bounced | bad check | bank check | check bounced
complaint-file-q-offence-noise = Noise and trouble from neighbours
    .words = noise | noisy | loud music | loud | party next door | upstairs neighbour | upstairs neighbor
complaint-file-q-offence-family = Violence or trouble in the family
    .words = my husband | my wife | my spouse | ex husband | ex wife | my father beats | my brother beats | my father hits | my brother hits | family violence | domestic | my in laws
complaint-file-q-offence-sexual = Sexual harassment or assault
    .words = sexual | rape | molest | groped | touched me
complaint-file-q-offence-hit-and-run = Hit and run
    .words = hit and run | hit my car and | drove off | drove away | fled the scene | ran away after | scraped my car
complaint-file-q-offence-other = Another subject
complaint-file-q-safe-now = Are you in a safe place now?
    .label = Your safety
complaint-file-q-safe-now-yes = Yes, I am safe
    .words = I am safe | safe now | at home | it is over | he left | she left | they left | no danger | I am fine
complaint-file-q-safe-now-no = No, I am in danger
    .words = in danger | danger | afraid | scared | not safe | unsafe | still here | behind the door | might come back | following me now
complaint-file-q-danger =
    Call 110 right now. If you are injured: 115.
    If you can, get away from there. Free and confidential help: 123.
    Your report is saved. We go on when you are safe.
    .label = Advice in danger
complaint-file-q-danger-safe = I am safe, let us go on
    .words = I am safe | safe | fine | go on | continue | I got out | I called | left the place
complaint-file-q-unsafe =
    It is not your fault. Who is not safe?
    For a child or an elderly person, 123 is free and confidential.
    .label = Who is not safe
complaint-file-q-unsafe-me = Myself
    .words = myself | it is me | I am not safe | I am in danger | I am the one
complaint-file-q-unsafe-child = A child
    .words = child | children | kid | my son | my daughter | baby
complaint-file-q-unsafe-elder = An elderly or disabled person
    .words = my mother | my father | my mom | my mum | my dad | grandmother | grandfather | elderly | disabled | disability
complaint-file-q-unsafe-other = Another person
    .words = my sister | my brother | neighbour | neighbor | my friend
complaint-file-q-woman-officer = Would you like a woman officer to talk with you?
    .label = Woman officer
complaint-file-q-happened =
    When did it happen? The day, and the hour if you know it.
    If it keeps happening, write the last time.
    .label = Time
complaint-file-q-city = In which city or village did it happen?
    .label = City
complaint-file-q-way =
    How was it done?
    Do not delete messages or the call list, and do not answer.
    .label = How
complaint-file-q-way-face = In person
    .words = in person | face to face | at my door | in front of | in the street | on the street
complaint-file-q-way-phone = By phone call
    .words = by phone | phone call | phoned | called me | calls me | calling me
complaint-file-q-way-message = By message
    .words = message | text | sms | whatsapp | telegram | direct message
complaint-file-q-way-other = Another way
complaint-file-q-story = What happened? Write in your own words, in order.
    .label = Account
complaint-file-q-told =
    I am sorry. It is not your fault. You do not have to give details.
    If you wish, write a few words, or press “Skip”.
    .label = Your words
complaint-file-q-treated =
    Are you hurt? Keep your treatment papers.
    Marks of injury fade quickly, so an early examination is better.
    .label = Injury and treatment
complaint-file-q-treated-unhurt = No physical injury
    .words = not hurt | not injured | unhurt | no injury | nothing happened to me
complaint-file-q-treated-doctor = I have seen a doctor
    .words = doctor | hospital | clinic | emergency room | stitches | in a cast | treated
complaint-file-q-treated-forensic = I have been to forensic medicine
    .words = forensic
complaint-file-q-treated-not-yet = I am hurt, but have not gone yet
    .words = not yet | have not gone | did not go | have not seen | not seen a doctor | in pain | hurts | bruise
complaint-file-q-damaged = What was damaged?
    .label = What was damaged
complaint-file-q-entrusted =
    What did you hand over, when, and what for?
    If you have a receipt or contract, say so.
    .label = What was entrusted
complaint-file-q-paid-how = How did you pay?
    .label = Way of payment
complaint-file-q-paid-how-cash = Cash
    .words = cash
complaint-file-q-paid-how-card = Card or bank transfer
    .words = by card | my card | bank card | card to card | transfer | pos machine
complaint-file-q-paid-how-cheque = Cheque
    .words = cheque | by check
complaint-file-q-paid-how-nothing = I paid nothing
    .words = nothing | did not pay | have not paid | took the goods | fake receipt
complaint-file-q-cheque-date = What is the date on the cheque?
    .label = Cheque date
complaint-file-q-cheque-number =
    Do you have the Sayyad ID or the cheque number? It is written on the cheque.
    If not, press “Skip”.
    .label = Cheque number
complaint-file-q-loss =
    About how much is your loss? For example “5 million toman”.
    If you do not know, press “Skip”.
    .label = Amount of loss
complaint-file-q-noise-often = How often?
    .label = How often
complaint-file-q-noise-often-once = Once
    .words = once | one time | just last night | only last night
complaint-file-q-noise-often-often = Several times
    .words = several | a few times | some nights | weekends | every week | many times
complaint-file-q-noise-often-nightly = Every night
    .words = every night | always | every day | all the time | constantly
complaint-file-q-other-plate = Do you have that vehicle’s plate? Even part of it helps. Write it in your account.
    .label = The other side’s plate
complaint-file-q-other-who =
    What do you know about the other side? Name, address, number or looks.
    If you do not know them, press “Skip”. The complaint is registered all the same.
    .label = The other side
complaint-file-q-proofs = What evidence or witness do you have? You can name more than one.
    .label = Evidence
complaint-file-q-proofs-photo = Photo or video
    .words = photo | picture | video | film
complaint-file-q-proofs-message = Messages or chat
    .words = message | chat | text | sms | screenshot | voice recording
complaint-file-q-proofs-paper = Contract, receipt or treatment paper
    .words = contract | receipt | invoice | paper | certificate | deed | medical
complaint-file-q-proofs-camera = A camera at the place
    .words = camera | cctv
complaint-file-q-proofs-witness = A witness
    .words = witness | my neighbour saw | my neighbor saw | people saw
complaint-file-q-proofs-none = I have no evidence
    .words = none | nothing | no evidence | no proof | do not have any
complaint-file-next =
    Next step: go to the police station of that place with your national card and documents.
    The station takes complaints at any hour, day or night, and gives a receipt.
    Your name and address are disclosed only where the law orders it.
complaint-file-next-assault =
    Next step: go to the local police station today with your national card. It is open day and night.
    Ask for a letter for the forensic examination. Marks of injury fade quickly.
    Bring the treatment papers and the names of witnesses.
complaint-file-next-threat =
    Next step: go to the local police station or a judicial services office. Bring your national card and the messages.
    Do not answer, and delete nothing. If they come near, call 110.
    News of this case only says “you have a new message”.
complaint-file-next-harassment =
    Next step: go to the local police station or a judicial services office. Bring your national card and the messages.
    Even if the number is unknown, the complaint is accepted.
    News of this case only says “you have a new message”.
complaint-file-next-fraud =
    Next step: bring the contract, receipt and national card to the police station or a judicial services office.
    To learn whether it is a criminal or civil matter, ask a lawyer or call 129.
complaint-file-next-breach-of-trust =
    Next step: bring the receipt or contract and your national card to a judicial services office.
    Some disputes are handled in civil court. For advice: a lawyer or 129.
complaint-file-next-cheque =
    Next step: get a “certificate of non-payment” from the bank (it shows that the cheque bounced).
    Bring the cheque itself, the certificate and your national card to a judicial services office.
    To choose the way, ask a lawyer or call 129.
complaint-file-next-family =
    Next step: 123 helps at any hour, free and confidential. Immediate danger: 110.
    Keep important papers outside the home, with someone you trust.
    If you are injured, ask the police station for a forensic medicine letter.
    News of this case only says “you have a new message”.
complaint-file-next-sexual =
    The next step is your choice. Free and confidential support: 123.
    If you want an examination, do not wash before it, and put the clothes in paper.
    You can ask for a woman officer to talk with you.
    News of this case only says “you have a new message”.
complaint-file-next-noise =
    Next step: call 110 while the noise is going on, so a patrol can see it.
    To complain, go to the local police station with your national card.
complaint-file-next-hit-and-run =
    Next step: if it has just happened, call 110 and do not move the vehicle.
    Take photos of the damage and any paint left behind. Camera recordings are soon erased.
    Go to the local police station with your insurance policy and national card.
