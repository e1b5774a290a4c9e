### What a passport costs. Owner: passport desk. Source: domain services §7 (tabnak.ir 1404; yazdnegah.ir 1402). Reviewed: 1405/08/30.

passport-fee-title = Cost of a passport
passport-fee-answer =
    In 1404 in the Iranian calendar, an ordinary passport cost about 1,162,000 toman.
    When you apply, you see this year’s amount before you pay.
    The amount is the same at every Police+10 office, and you can pay only by card.
    .date = 1404 in the Iranian calendar
passport-fee-q-topic = Which one shall I explain?
    .label = Subject
passport-fee-q-topic-pilgrimage = Pilgrimage passport
    .words = pilgrimage | arbaeen | karbala | iraq
passport-fee-q-topic-child = Child
    .words = child | kid | baby | newborn | my son | my daughter
passport-fee-q-topic-lost = Lost passport
    .words = lost | replacement | stolen | missing
passport-fee-q-topic-payment = I paid, but it was not registered
    .words = payment | failed | money was taken | charged | paid twice | paid but | not registered | transaction | refund | receipt | gateway | one time password
passport-fee-q-topic-more = They asked for more
    .words = asked for more | took more | charged more | more expensive | higher amount | extra money | paid extra | tip
passport-fee-q-topic-post = Postage
    .words = post | postman | postage | delivery | shipping
passport-fee-answer-pilgrimage =
    A pilgrimage passport is cheaper.
    In 1402 in the Iranian calendar, it cost about one eighth of an ordinary passport.
    You see this year’s amount in the app before you pay.
    .date = 1402 in the Iranian calendar
passport-fee-answer-child =
    Under an old rule, a child’s passport cost half.
    I do not know today’s amount. See it in the app or office before you pay.
    .date = an old rule
passport-fee-answer-lost =
    A passport in place of a lost one costs more and takes longer.
    The passport office tells you the exact amount.
    .date = our review of Aban 1405 in the Iranian calendar
passport-fee-answer-payment =
    Before you pay again, look at your request in the same app.
    Keep the receipt and the transaction’s tracking number.
    If the money does not come back, ask your own bank with these two.
    Give your card PIN or one-time password to nobody.
passport-fee-answer-more =
    The cost is the same at every Police+10 office, and you pay on that office’s card machine.
    Keep the card receipt, and ask what each amount is for.
    If they asked for money without a receipt, you can complain.
passport-fee-answer-post =
    The passport comes by post.
    I do not know whether this year’s first amount includes postage.
    If the postman asks for separate money, get a receipt and ask 193 (post).
