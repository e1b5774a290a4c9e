### Accidents without injury. Owner: traffic desk. Source: domain services §9 (noordaily.ir; alefbakhabar.ir; bimito.com; delgarm.com 1404). Reviewed: 1405/08/30.

vehicle-accident-title = Accident without injury
    .label = Accident, damage only
vehicle-accident-open =
    If anyone is injured, call 115 and 110 right now.
    Put out the warning triangle, and take photos of the vehicles, plates and papers.
vehicle-accident-q-hurt = Is anyone injured or in pain?
    .label = Injured
vehicle-accident-q-hurt-yes = Yes
    .words = is hurt | is injured | are injured | is bleeding | in pain | unconscious | broke his | broke her
vehicle-accident-q-hurt-no = No
    .words = nobody is hurt | no one is hurt | nobody was hurt | no one was hurt | no injuries | no one injured | nobody injured | everyone is fine
vehicle-accident-q-facts = Which of these is the case?
    .label = Circumstances
vehicle-accident-q-facts-no-insurance = Someone has no insurance or no licence
    .words = no insurance | not insured | uninsured | without insurance | no licence | no license | without a licence | without a license
vehicle-accident-q-facts-dispute = We disagree on who is at fault
    .words = does not accept | disagree | dispute | argument | not my fault | denies | at fault
vehicle-accident-q-facts-fixed = Hit a guard rail, tree or wall
    .words = guard rail | guardrail | tree | wall | kerb | curb | pole | lamp post
vehicle-accident-q-facts-motorcycle = A motorcycle is involved
    .words = motorcycle | motorbike | motorcyclist
vehicle-accident-q-facts-heavy = A heavy or military vehicle
    .words = truck | lorry | bus | trailer | military | heavy
vehicle-accident-q-facts-many = More than two vehicles
    .words = three cars | several cars | pile up | pileup | more than two | multiple cars
vehicle-accident-q-facts-offence = Red light, reversing or head-on
    .words = red light | reversing | reverse | head on | crossed the line | wrong side
vehicle-accident-q-facts-none = None of these; we have agreed
    .words = none | agreed | agree | settled | accepts
vehicle-accident-end-hurt =
    Call 115 and 110 right now.
    Do not move the injured person, and do not move the vehicles.
    Stay there until the police arrive.
vehicle-accident-end-sketch =
    A police accident sketch (koruki) is needed. Call 110 and do not move the vehicles.
    If the place is dangerous, take photos first and then move aside.
    The sketch is electronic and is sent to the insurers.
    .date = 1403 in the Iranian calendar
vehicle-accident-end-no-sketch =
    If both have insurance and licences and the fault is clear, no police sketch is needed.
    The damage must not be above that year’s limit.
    The limit is one fortieth of the full diya (blood money) in a sacred month. In 1403 in the Iranian calendar it was 40 million toman.
    .date = 1403 in the Iranian calendar
vehicle-accident-end-insurer =
    For the insurer: both sides’ licences, vehicle cards and policies, with the sketch or with both present.
    Tell them soon, usually within five working days.
    .date = our review of Aban 1405 in the Iranian calendar
vehicle-accident-fled = The other side fled
