### Exemption from service, as a tree. Owner: conscription desk. Source: domain services §8 (art. 44, 45, 30). Reviewed: 1405/08/30.

conscription-exemption-title = Guide to exemption from service
    .label = Exemption from service
conscription-exemption-q-reason =
    Exemption requests are registered in the SAKHA portal (sakha.epolice.ir) or at a Police+10 office.
    Act before your time to report ends. The review board gives the result.
    With a few short questions I tell you which one you can request.

    For what reason do you want an exemption?
    .label = Reason
conscription-exemption-q-reason-kefalat = Caring for family (kefalat)
    .words = kefalat | care for | caring for | take care of | only son | my father | my dad | my mother | my mom | my mum | divorced parents | no father | my sister | grandmother | grandfather | disabled brother | disabled sister | breadwinner | 70 years
conscription-exemption-q-reason-medical = Medical problem
    .words = medical | illness | ill | sick | disease | doctor | medical board | eyes | glasses | slipped disc | herniated | my back | heart | asthma | epilepsy | diabetes | kidney | weight | overweight | underweight | height | fracture | adhd | autism | depression | psychiatr | multiple sclerosis | cancer | flat feet | platinum
conscription-exemption-q-reason-children = Having children
    .words = three children | four children | 3 children | 4 children | two children | three kids | four kids | 3 kids | 4 kids | two kids | have children | have kids | I am a father of
conscription-exemption-q-reason-isargar = Veteran or martyr in the family
    .words = isargar | martyr | veteran | war wounded | former prisoner of war | prisoner of war | at the front | chemical weapons
conscription-exemption-q-reason-special = Special cases (Relief Committee, Welfare, elite)
    .words = special case | special | relief committee | emdad | welfare | behzisti | elite | olympiad | inventor
conscription-exemption-q-reason-study = Study and university
    .words = study deferment | deferment | student | university | studying
conscription-exemption-q-reason-brothers = Brothers who served
    .words = brothers served | my brothers | three brothers | two brothers | brothers
conscription-exemption-q-reason-married = Marriage
    .words = married | marriage | my wife
conscription-exemption-q-reason-age = Age over 50
    .words = over 50 | 50 years old | above 50 | older than 50 | fifty | my age
conscription-exemption-q-reason-buy = Buying out service or amnesty
    .words = buy | buy out | pay instead | amnesty
conscription-exemption-q-reason-unsure = I do not know which
    .words = do not know | dont know | not sure | unsure | which exemption | what exemptions | all of them

conscription-exemption-q-ward = Whom do you care for?
    .label = Person in need of care
conscription-exemption-q-ward-father = My father
    .words = father | dad
conscription-exemption-q-ward-mother = My mother, without a husband
    .words = mother | mom | mum | parents are divorced | divorced
conscription-exemption-q-ward-sister = An unmarried sister without a father
    .words = my sister | unmarried sister | single sister
conscription-exemption-q-ward-sibling-disabled = A sister or brother unable to live alone
    .words = disabled | disability | wheelchair | unable
conscription-exemption-q-ward-sibling-minor = A young sister or brother
    .words = minor | younger brother | younger sister | little brother | little sister | young brother | young sister
conscription-exemption-q-ward-grandparent = A grandfather or grandmother
    .words = grandfather | grandmother | grandpa | grandma | grandparent
conscription-exemption-q-ward-own-child = My own child, after my wife’s death
    .words = my wife died | my wife passed away | my wife has died | after my wife
conscription-exemption-q-ward-none = None of these
    .words = none | nobody | no one
conscription-exemption-q-father = What is your father’s situation?
    .label = Father’s situation
conscription-exemption-q-father-seventy = 70 years or older
    .words = seventy | seventies | eighty | 70 | 71 | 72 | 73 | 74 | 75 | 76 | 77 | 78 | 79 | 80 | older than 70 | over 70
conscription-exemption-q-father-ill = Under 70, but ill or unable
    .words = ill | sick | stroke | bedridden | cancer | dialysis | alzheimer | disabled | cannot work | unable
conscription-exemption-q-father-younger = Under 70 and healthy
    .words = healthy | 60 | 61 | 62 | 63 | 64 | 65 | 66 | 67 | 68 | 69 | sixty | sixties | fifty | fifties
conscription-exemption-q-other = Is there another healthy carer over 18, apart from you? For example, another brother.
    .label = Another carer
conscription-exemption-q-other-no = No, only me
    .words = only me | just me | there is nobody | there is no one | only son | no other | no brother
conscription-exemption-q-other-yes = Yes, there is
    .words = I have a brother | have another brother | one more brother | yes
conscription-exemption-q-other-unsure = I am not sure
    .words = not sure | do not know | dont know | maybe | unsure
conscription-exemption-q-absent = Do you have an absence from service?
    .label = Absence
conscription-exemption-q-absent-no = No absence
    .words = no absence | not absent | without absence
conscription-exemption-q-absent-yes = I have an absence
    .words = I am absent | have an absence | have absence | was absent | with absence
conscription-exemption-q-absent-unsure = I do not know
    .words = do not know | dont know | not sure | maybe | unsure
conscription-exemption-q-stage = Which stage are you at?
    .label = Stage
conscription-exemption-q-stage-new = I have not applied yet
    .words = not applied | have not applied | not yet | how do I apply | want to apply | just starting
conscription-exemption-q-stage-hospital = I have a hospital letter
    .words = hospital letter | letter | referral | hospital
conscription-exemption-q-stage-board = I am waiting for the medical board
    .words = medical board | board | commission | waiting | appointment
conscription-exemption-q-stage-objection = I object to the decision
    .words = object | objection | appeal | decision | not accepted | rejected | said I am healthy | review again
conscription-exemption-q-stage-temporary = Temporary or non-combat exemption
    .words = temporary | non combat | noncombat | exempt from combat | one year
conscription-exemption-q-count = How many children do you have?
    .label = Number of children
conscription-exemption-q-count-four = 4 children or more
    .words = four | five | 4 children | 4 kids | 5 children
conscription-exemption-q-count-three = 3 children
    .words = three | 3 children | 3 kids
conscription-exemption-q-count-fewer = Fewer than 3 children
    .words = two | one child | 2 children | 2 kids | 1 child | a child
conscription-exemption-q-forty = Are you 40 or older?
    .label = Age
conscription-exemption-q-forty-yes = Yes
    .words = yes | forty | 40 | 41 | 42 | 43 | 44 | 45 | 46 | 47 | 48 | 49
conscription-exemption-q-forty-no = No
    .words = thirty | twenty | 30 | 31 | 32 | 33 | 34 | 35 | 36 | 37 | 38 | 39
conscription-exemption-q-relation = How is the veteran or martyr related to you?
    .label = Relation
conscription-exemption-q-relation-father = Father or mother
    .words = my father | my dad | my mother | my mom | my mum
conscription-exemption-q-relation-brother = Brother or sister
    .words = my brother | my sister
conscription-exemption-q-relation-self = Myself
    .words = myself | it is me | I am a veteran | I was wounded
conscription-exemption-q-relation-other = Another relation
    .words = uncle | grandfather | father in law | other
conscription-exemption-q-cover = Which one is true for you?
    .label = Cover
conscription-exemption-q-cover-relief = Relief Committee (Komite Emdad)
    .words = relief committee | emdad
conscription-exemption-q-cover-welfare = Welfare Organization (Behzisti)
    .words = welfare | behzisti
conscription-exemption-q-cover-elite = Elite or inventor
    .words = elite | olympiad | inventor | invention
conscription-exemption-q-cover-other = Something else
    .words = other | something else | another

conscription-exemption-end-kefalat =
    With these answers, you can request the family-care exemption (kefalat).
    Where: the SAKHA portal or a Police+10 office.
    When: before your time to report ends. See your own date in the SAKHA portal.
    After that come local inquiries and the review board. We have no exact time.
conscription-exemption-end-kefalat-papers =
    Bring these:
    • forms 1 and 2, and the kefalat form signed by 3 relatives
    • birth certificates and national cards of the whole family
    • the death or divorce paper, if there is one
    • medical papers of the person in need of care
    • your photo and latest education certificate
    .date = our review of Aban 1405 in the Iranian calendar
conscription-exemption-end-kefalat-nobody =
    For kefalat, one of those relatives must need your care.
    Other ways: medical, veterans’ family, special cases or study deferment.
    Questions: 096480 or a Police+10 office.
conscription-exemption-end-kefalat-father-younger =
    Kefalat for a father begins at 70, or when a doctor confirms that he is unable.
    When one of these happens, you can apply.
    Until then, do not miss your time to report.
conscription-exemption-end-kefalat-other-carer =
    Kefalat is for the only healthy carer over 18.
    If the other carer is ill or serving himself, bring proof of it.
    The review board decides from the documents. Questions: 096480.
    .date = our review of Aban 1405 in the Iranian calendar
conscription-exemption-end-kefalat-absent =
    With an absence, kefalat is usually not accepted.
    The exception: its conditions were there before and without a break. Bring proof from those days.
    If you had a good reason, first request a “justification of absence”.
    .date = our review of Aban 1405 in the Iranian calendar
conscription-exemption-end-medical-new =
    You can request a medical exemption in the SAKHA portal or at a Police+10 office.
    Documents: medical file, tests and scans, birth certificate and national card.
    The hospital letter comes by post within 15 days. Go to the hospital within 30 days.
    I cannot say which illness is exempt. The medical board decides that.
    .date = our review of Aban 1405 in the Iranian calendar
conscription-exemption-end-medical-hospital =
    Within 30 days of the letter, go to that hospital.
    Bring the medical file, your national card and the letter itself.
    The medical board’s appointment comes about 30 days after that.
    .date = our review of Aban 1405 in the Iranian calendar
conscription-exemption-end-medical-board =
    The board’s appointment usually comes within 30 days of the hospital.
    See its date in the SAKHA portal or the Police-e Man app.
    Bring all medical papers and your national card.
    We cannot know the result in advance.
    .date = our review of Aban 1405 in the Iranian calendar
conscription-exemption-end-medical-objection =
    You can object to the decision in the SAKHA portal or at a Police+10 office.
    Send new medical papers with the request.
    You go to the hospital and board again. The decision of the “high medical board” is final.
    The time limit to object is written on the decision paper.
conscription-exemption-end-medical-temporary =
    A temporary exemption has an end date.
    Within 1 month after it ends, report yourself in the SAKHA portal.
    “Exempt from combat” means that you serve, but without combat duty.
    For a new review you can hand in new documents.
conscription-exemption-end-children =
    You can request the exemption for children in the SAKHA portal.
    Documents: birth certificates of you, your wife and all the children, and your national card.
    The plan was announced until the end of 1404 in the Iranian calendar. We cannot confirm that it was extended.
    Before you act, ask 096480 or look in the SAKHA portal.
    .date = 1404 in the Iranian calendar
conscription-exemption-end-children-forty =
    In the plan of 1404 in the Iranian calendar, 3 children counted from the age of 40.
    4 children had no age condition. We cannot confirm that the plan was extended.
    You can request the reduction of service for children.
    .date = 1404 in the Iranian calendar
conscription-exemption-end-children-fewer =
    We know of no exemption for fewer than 3 children.
    You can ask your unit for a reduction of service:
    first child 3 months, second 4 months, marriage 2 months.
    .date = our review of Aban 1405 in the Iranian calendar
conscription-exemption-end-isargar-father =
    You can request the exemption or reduction for veterans’ and martyrs’ families.
    Where: the SAKHA portal or a Police+10 office. Absence is no obstacle.
    The Martyrs and Veterans Foundation tells you the percentage and time needed.
conscription-exemption-end-isargar-brother =
    You can request the exemption for veterans’ and martyrs’ families.
    Where: the SAKHA portal or a Police+10 office. Absence is no obstacle.
    The Martyrs and Veterans Foundation tells you each family’s share.
conscription-exemption-end-isargar-self =
    You can request your own veteran’s exemption.
    Where: the SAKHA portal or a Police+10 office. Absence is no obstacle.
    The Martyrs and Veterans Foundation or the unit certifies the percentage or time.
conscription-exemption-end-isargar-other =
    This exemption is mostly for children and brothers of veterans and martyrs.
    For other relations, first ask the Martyrs and Veterans Foundation.
    Absence does not stop you from applying.
conscription-exemption-end-isargar-papers =
    Bring these:
    • certificate of the Martyrs and Veterans Foundation or the veteran’s unit
    • birth certificate and national card, yours and the veteran’s
    • your photo and latest education certificate
    .date = our review of Aban 1405 in the Iranian calendar
conscription-exemption-end-special-relief =
    You can request the “special cases” exemption.
    Where: the SAKHA portal or a Police+10 office, before your time to report ends.
    Documents: Relief Committee certificate, and the family’s birth certificates and national cards.
    The review board gives the result.
    .date = our review of Aban 1405 in the Iranian calendar
conscription-exemption-end-special-welfare =
    You can request the “special cases” exemption.
    Where: the SAKHA portal or a Police+10 office, before your time to report ends.
    Documents: Welfare Organization certificate, and the family’s birth certificates and national cards.
    The review board gives the result.
    .date = our review of Aban 1405 in the Iranian calendar
conscription-exemption-end-special-elite =
    You can apply through the National Elites Foundation.
    The foundation confirms that you are an elite or an inventor.
    Then register its letter in the SAKHA portal or at a Police+10 office.
    Act before your time to report ends.
    .date = our review of Aban 1405 in the Iranian calendar
conscription-exemption-end-special-other =
    The list of special cases changes every year.
    Ask 096480 or a Police+10 office whether your case is on it.
    If it is, you can apply in the SAKHA portal.
    .date = our review of Aban 1405 in the Iranian calendar
conscription-exemption-end-study =
    You can request a study deferment.
    At the start of each level, first in the SAKHA portal, then at the university.
    A school leaver must have been admitted within 1 year of finishing school.
    The details are in “Study deferment”.
conscription-exemption-end-brothers =
    The three-brothers exemption is not confirmed to us for now.
    The sources do not agree about it.
    Ask 096480 or the SAKHA portal. If it still stands, you can apply in the SAKHA portal.
    .date = our review of Aban 1405 in the Iranian calendar
conscription-exemption-end-married =
    In our list of exemptions, marriage alone is not one.
    You can ask your unit for a 2-month reduction of service.
    Show the marriage certificate for the place of service too.
    .date = our review of Aban 1405 in the Iranian calendar
conscription-exemption-end-age =
    A man over 50 is no longer liable for service.
    You can request the card for it in the SAKHA portal or at a Police+10 office.
    Bring your birth certificate, national card and photo.
conscription-exemption-end-buy =
    Buying out service opens only by that year’s budget law.
    Today we know of no announcement. An amnesty also needs an official announcement.
    Do not pay anyone who promises it.
    Questions: 096480.
    .date = our review of Aban 1405 in the Iranian calendar
conscription-exemption-end-unsure =
    These exemptions exist:
    • family care: the only carer of a father, mother or relative in need
    • medical: decided by the medical board
    • veterans’ family, children, special cases
    • study: until the end of that level
    Write the one closest to you, and I tell you what you can request.
