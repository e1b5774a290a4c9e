### Connecting an alarm to the police centre. Owner: prevention police. Source: domain seeds 004; no public source for cost and technical terms. Reviewed: 1405/08/30.

alarm-link-title = Connecting a burglar alarm to the police centre
    .label = Alarm linked to the police
alarm-link-answer =
    Linking home and shop alarms to the police centre is not available in every city.
    I can take your request here. Your local police station answers it.
    An alarm does not replace 110. In immediate danger, call 110.
alarm-link-q-topic = Which one shall I tell you more about?
alarm-link-q-topic-how = Steps and documents
    .words = how do | how can | how to | steps | documents | papers | requirements | what do I need | what is needed | inspection | visit
alarm-link-answer-how =
    1) Register the request here.
    2) Your local police station says whether the link exists in your area.
    3) Have your national card, title deed or lease, and business licence ready.
    4) Name two people who can be reached when the alarm rings.
    .date = 1405 in the Iranian calendar
alarm-link-q-topic-cost = Cost
    .words = cost | how much | price | fee | subscription | money | free | pay
alarm-link-answer-cost =
    I have no official published amount, and I do not guess.
    You pay for the device. Your local police station tells you the cost of the link.
    Do not pay anyone without a receipt.
    .date = 1405 in the Iranian calendar
alarm-link-q-topic-device = Device and company
    .words = device | which company | company | installer | sim card alarm | camera | cctv | standard | panic button | which model
alarm-link-answer-device =
    Before you buy, ask your local police station which type is accepted.
    Buy only from a licensed company and get an invoice.
    You can also check a protection company’s licence here.
    .date = 1405 in the Iranian calendar
alarm-link-q-topic-false-alarm = False alarm
    .words = false alarm | by mistake | for nothing | goes off | fined | disconnected for
alarm-link-answer-false-alarm =
    If it was a mistake, say so quickly, so the patrol is free for others.
    When it rings, the button “It was a mistake” appears here.
    Your local police station tells you the rule on fines or disconnection.
alarm-link-q-topic-change = Change of address or ending it
    .words = change address | change my address | moving | moved house | transfer | cancel | end the subscription | disconnect | new phone line | reconnect | not connected
alarm-link-answer-change =
    To change the address or phone line, or to end the link, register a request here.
    Until the police station confirms it, keep the earlier link on.
alarm-link-q-topic-duty = Is it required?
    .words = required | mandatory | compulsory | obliged | must we | have to connect | circular | guild | jewellers | jewelers
alarm-link-answer-duty =
    I have no official document on whether it is required, and I do not guess.
    Ask your guild union or your local police station.
    .date = 1405 in the Iranian calendar
alarm-link-q-topic-arrival = When the patrol arrives
    .words = how many minutes | how long until | when will they arrive | arrival | arrive | patrol
alarm-link-answer-arrival =
    I cannot give a definite time. It depends on distance and traffic.
    If someone is inside, do not wait for the alarm. Call 110.
alarm-request-title = Request to connect an alarm
    .label = Register an alarm request
alarm-request-q-what = Where is the alarm?
    .label = Kind of place
alarm-request-q-what-home = A home
    .words = home | house | apartment | flat | villa
alarm-request-q-what-shop = A shop
    .words = shop | store | pharmacy | restaurant | supermarket
alarm-request-q-what-jeweller = A jeweller or currency exchange
    .words = jeweller | jeweler | jewellery | jewelry | goldsmith | gold shop | exchange
alarm-request-q-what-office = An office or warehouse
    .words = office | company | warehouse | workshop | clinic
alarm-request-q-what-other = Another place
alarm-request-q-wish = What would you like?
    .label = Request
alarm-request-q-wish-new = A new connection
    .words = new | connect my | install | set up
alarm-request-q-wish-move = A change of address or line
    .words = change | move | moving | transfer | address | line
alarm-request-q-wish-end = To end the connection
    .words = cancel | end | stop | disconnect
alarm-request-q-wish-problem = To solve a problem
    .words = problem | broken | not connected | not working | does not work
alarm-request-q-place = What is the address there? Write the city, street and number.
    .label = Address
alarm-request-q-device = What is the device, and who can be reached when it rings? Names and phone numbers.
    .label = Device and contacts
alarm-link-next =
    Next step: your local police station tells you whether it can be connected.
    Have the title deed or lease and your national card ready.
