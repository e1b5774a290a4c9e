### Road hazards and other drivers' offences. Owner: traffic desk. Source: domain services §3, seeds 000. Reviewed: 1405/08/30.

traffic-report-title = Report a road hazard or a driving offence
    .label = Road hazard or driving offence
traffic-report-open =
    If anyone is in danger right now or the road is blocked, call 110.
    Do not write or take photos while driving.
traffic-report-q-what = What are you reporting?
    .label = Subject
traffic-report-q-what-driver = A driver’s offence
    .words = driver | overtak | speeding | weaving | drifting | ran a red | ran the red | red light | using a phone | on the phone | drunk | wrong way | too many passengers | school bus | covered plate | hidden plate | no plate | on the pavement | on the sidewalk | racing
traffic-report-q-what-parking = Wrong parking
    .words = parked | parking | double parked | blocking my garage | in front of my garage
traffic-report-q-what-signal = A broken light or sign
    .words = traffic light | broken light | sign | street light | lighting | road marking
traffic-report-q-what-road = A pothole or damaged road
    .words = pothole | hole | asphalt | sinkhole | subsidence | landslide | rockfall | speed bump | guardrail | guard rail | bridge is damaged
traffic-report-q-what-obstacle = An obstacle or animal on the road
    .words = obstacle | fallen | on the road | tyre | tire | rock | stone | rubble | oil | diesel | animal | sheep | herd | dog | cow | broken down | ice
traffic-report-q-what-spot = A place with many accidents
    .words = accident spot | many accidents | accidents every | black spot | dangerous bend | dangerous curve | put a camera
traffic-report-q-what-other = Something else
traffic-report-q-plate =
    Did you see that vehicle’s plate? For example 12 B 345 Iran 67
    If not, press “Skip”.
    .label = Plate
traffic-report-q-details = Write in one sentence what you saw.
    .label = Account
traffic-report-q-evidence =
    Do you have a photo or video? Send it if you are in a safe place.
    The faces of passers-by are not needed.
    .label = Photos and video
traffic-report-next =
    Your report reaches the traffic police.
    If the danger grows, call 110. State of the roads: 141.
