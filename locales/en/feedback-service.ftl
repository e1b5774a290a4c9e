### Praise, criticism and suggestions. Owner: service quality. Source: domain style §3, services §11. Reviewed: 1405/08/30.

feedback-service-title = Opinion, thanks or suggestion
    .label = Opinions and suggestions
feedback-service-open = Thank you for telling us your opinion. It is registered without a name.
feedback-service-q-kind = Which is it mostly?
    .label = Kind of opinion
feedback-service-q-kind-praise = Thanks
    .words = thank | grateful | appreciate | satisfied | happy with | great | excellent | well done | praise | good job
feedback-service-q-kind-suggestion = Suggestion
    .words = suggest | it would be better | would be good | I wish | please add | could you add | idea
feedback-service-q-kind-criticism = Criticism
    .words = criticism | criticise | criticize | slow | took too long | unhappy | dissatisfied | not satisfied | bad | poor | terrible | useless | confusing
feedback-service-q-grade = What grade do you give, from 1 (bad) to 5 (excellent)?
    .label = Grade
feedback-service-q-grade-5 = 5 excellent
    .words = excellent | great | five out of five | five
feedback-service-q-grade-4 = 4 good
    .words = good | four
feedback-service-q-grade-3 = 3 average
    .words = average | okay | so so | three
feedback-service-q-grade-2 = 2 weak
    .words = weak | poor | two
feedback-service-q-grade-1 = 1 bad
    .words = bad | very bad | terrible | one
feedback-service-q-words = Would you like to add a few words? You may name a person or a place.
    .label = Your opinion
feedback-service-thanks = Thank you. Your opinion is registered and reaches the people responsible.
feedback-service-sorry =
    Thank you for telling us. I am sorry you were not satisfied. Your opinion is registered.
    To complain about an officer’s conduct, press the button below or call 197.
