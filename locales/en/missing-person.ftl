### A missing person. Owner: missing persons desk. Source: domain style §6.5. Reviewed: 1405/08/30.

missing-person-title = Report a missing person
    .label = Missing person
missing-person-open =
    For a child, an elderly or ill person, or anyone in danger: 110 right now.
    You do not have to wait 24 hours.
    One person should stay by the home phone. Tell the others close to them.
missing-person-q-danger =
    Which of these is true about them?
    You can name more than one.
    .label = Signs of danger
missing-person-q-danger-memory = Elderly or with memory loss
    .words = alzheimer | dementia | memory | forget | confused | elderly | old man | old woman
missing-person-q-danger-illness = Ill or needs medicine
    .words = ill | sick | medicine | medication | heart | diabetes | epilepsy | depression | mental | pills
missing-person-q-danger-threat = Was threatened or in a quarrel
    .words = threat | creditor | debt | owes | quarrel | argument | fight | kidnap | taken
missing-person-q-danger-self-harm = Spoke of dying or left a note
    .words = suicide | wants to die | spoke of dying | left a note | left a letter | said goodbye | kill himself | kill herself
missing-person-q-danger-minor = Under 18
    .words = under 18 | child | kid | teenager | school student | minor
missing-person-q-danger-disabled = Has a disability or cannot speak
    .words = disabled | disability | deaf | blind | autism | autistic | down syndrome | wheelchair | cannot speak
missing-person-q-danger-none = None of these
    .words = none | nothing | do not know | dont know | healthy
missing-person-q-called =
    Call 110 right now and tell them these signs.
    Search the house, roof, storeroom, car and lift.
    Tell guards, hospitals and 115 too.
    Have you called 110?
    .label = Call to 110
missing-person-q-called-done = Yes, I called
    .words = yes | I called | have called | already called | I did
missing-person-q-called-now = I will call now
    .words = calling now | call now | will call | not yet | right now
missing-person-q-who =
    What are their name, age and phone number? What were they wearing?
    Also write marks on the face and how you are related.
    For example “Ali Rezaei, 32, dark blue jacket, my brother”.
    .label = Details of the person
missing-person-q-seen = When did you last see them or hear their voice?
    .label = Last seen
missing-person-q-place = Where were they last? Write the city and the place.
    .label = Place
missing-person-q-evidence =
    Do you have a recent photo of them? Send it here.
    Do not make your own number and address public.
    .label = Their photo
missing-person-next =
    Next step: go to the nearest police station or Agahi with your national card and their photo.
    If there is news or they come back, tell 110 and tell us here.
    If anyone asks money for news of them, do not pay, and tell 110.
