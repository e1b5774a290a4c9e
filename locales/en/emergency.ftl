### Danger now: the number first, one protective action, then nothing in the way. Owner: safety. Source: domain style §5–6. Reviewed: 1405/08/30.

emergency-any =
    Call 110 (police) right now. For an injured person: 115.
    If you can, get away from there.
    Are you in a safe place now?
emergency-violence =
    Call 110 right now.
    Your life matters most. If you can, get away, and do not confront anyone.
    Are you in a safe place now?
    .words = thief | burglar | robber | robbing | intruder | knife | gun | weapon | armed | shooting | shots | fired a gun | hostage | breaking in | broke in | breaking the door | fight | hitting | beating | attack | stab
emergency-injury =
    Call 115 (ambulance) and 110 right now.
    Do not move the injured person, and stay with them.
    Are you in a safe place now?
    .words = accident | crash | injured | hurt | bleeding | blood | wound | unconscious | not breathing | cannot breathe | poison | burned | burnt | collapsed | heart attack | stroke | drown
emergency-fire =
    Call 125 (fire brigade) and 110 right now.
    Go outside. Do not touch the light switches.
    Are you in a safe place now?
    .words = fire | burning | flames | smoke | smell of gas | gas leak | smell gas | explosion | exploded
emergency-suicide =
    Thank you for telling me. Call 115 or 123 right now.
    You are not alone. If someone is near you, call out to them.
    To talk: 1480 (from 8 to 24) and 4030.
    .words = suicide | kill myself | kill himself | kill herself | end my life | want to die | wants to die | do not want to live | took pills | overdose | hurt myself | cut my wrist
emergency-suicide-safe-button = Someone is with me
emergency-suicide-safe =
    It is good that you are not alone. Stay together and talk to 123 or 115.
    If it gets hard again, call at any hour.
emergency-suicide-called =
    You did right to call 115 or 123. Until help comes, stay away from anything dangerous.
    If someone is near, ask them to come to you.
emergency-suicide-waiting =
    What you say matters. Please talk to 123 or 115 right now.
    A human voice helps more. If someone is near you, call out to them.
emergency-suicide-other =
    Call 115 and 110 right now and give their address.
    If you are near, do not leave them alone and put dangerous things away.
    If you are far, ask someone near them for help. Advice: 123.
    .words = kill himself | kill herself | kill themselves | he wants to die | she wants to die | has taken pills
emergency-suicide-other-safe-button = I have called
emergency-suicide-other-called =
    You did right to call 115. Do not leave them alone until help comes.
    Talk or write to them calmly.
emergency-suicide-other-safe =
    You did right to call 115. Do not leave them alone until help comes.
    Talk or write to them calmly.
emergency-neighbour =
    Call 110 right now and give the address of that home.
    Do not go in and do not confront anyone.
    For a child or a partner in danger, 123 is free and confidential too.
    .words = neighbour | neighbor | next door | screaming | upstairs | downstairs | beats his wife | beating his wife | beats her child
emergency-neighbour-safe-button = I have called 110
emergency-neighbour-called = You did right to call 110. If it begins again, call again.
emergency-neighbour-safe = You did right to call 110. If it begins again, call again.
emergency-child-missing =
    Call 110 right now. You do not have to wait 24 hours.
    One person should search the house, the roof, the storeroom and the car.
    Tell guards and people nearby, and have a recent photo ready.
    .words = missing child | child is missing | my child is lost | lost my child | son is missing | daughter is missing | lost my son | lost my daughter | cannot find my son | cannot find my daughter | cannot find my child | not come home | kidnapped | disappeared
emergency-child-missing-safe-button = I have called 110
emergency-child-missing-safe =
    You did right to call 110. Keep the phone within reach.
    If the child is found, tell 110 too.
emergency-child-found =
    Call 110 right now.
    Stay with the child and do not take it away from there.
    Tell a guard or someone in charge of the place. Free help: 123.
    .words = found a child | found a lost child | found a boy | found a girl | found a kid | child alone | not my child | whose child
emergency-child-found-safe-button = I have called 110
emergency-child-found-called = You did right to call 110. Stay with the child until the officers come.
emergency-child-found-safe = You did right to call 110. Stay with the child until the officers come.
emergency-child =
    Call 123 (social emergency) or 110 right now.
    123 is free and confidential.
    Is the child in a safe place now?
    .words = my dad hits | my dad beats | my father hits | my father beats | my mom hits | my mum hits | my mother hits | my mother beats | stepfather | stepmother | child abuse | beating a child | beats the child | hitting a child | hits the child | beats his child | beats her child
emergency-family =
    Call 110 right now. It is not your fault.
    For free and confidential social help: 123.
    If someone can see this phone, press “Quick exit”.
    .words = husband beats | husband hits | husband is beating | husband is hitting | husband hit me | husband beat me | husband threatens | wife beats | wife hits | wife is beating | wife is hitting | partner beats | partner hits | partner is beating | partner is hitting | afraid of my husband | afraid of my wife | afraid of my partner | domestic violence | beats me | hits me | beating me | hitting me | locked me | will not let me leave
emergency-sexual =
    Call 110 right now. If you are injured: 115.
    I am sorry. It is not your fault. For someone to stand by you: 123.
    Are you in a safe place now?
    .words = rape | raped | sexual assault | sexually | molest | sexual harassment
emergency-noise =
    For noise right now call 110, so that a patrol can see it.
    Do not confront anyone yourself.
    Are you in a safe place now?
    .words = noise | noisy | loud music | party | cannot sleep | can't sleep
emergency-vehicle =
    Call 110 right now, so that the plate is searched for sooner.
    Do not follow the thief.
    Are you in a safe place now?
    .words = my car | my motorcycle | my motorbike | my van | my truck
emergency-silent =
    You cannot speak? Ask someone to call 110 for you.
    In some provinces a text message works: 110 and the area code; Kerman is 11034.
    Write the address and the word “danger”.
    .words = deaf | can't speak | cannot speak | can't talk | cannot talk | can't call | cannot call | can't phone | he can hear me | they can hear me
emergency-safe-button = I am safe
    .words = i am safe | i'm safe | im safe | safe now | we are safe | called 110 | the police came | ambulance came | no danger
emergency-safe = I am glad you are safe. Whenever you need it, 110 answers day and night.
emergency-over-button = It is over; { $title }
emergency-called =
    Well done. If it gets worse, call 110 again.
    Stay in a safe place until the officers come.
    When the danger is over, write “I am safe”.
    .words = i called | we called | have called | they are coming | on their way | on the way
emergency-unanswered =
    Call 110 again and do not hang up. If someone is injured: 115.
    Ask somebody near you to call too.
    .words = no answer | not answering | does not answer | nobody answers | busy
emergency-waiting =
    Tell the officers of 110 this too. I have kept it for your report.
    When the danger is over, press the button below.
