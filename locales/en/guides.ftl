### Words that every guide shares. Owner: conversation design. Source: own text. Reviewed: 1405/08/30.

guide-other = Other topics
guide-again = Start the questions again
guide-dated = This information is from { $date } and may have changed.
guide-off =
    The answer “{ $title }” is not available in this chat for now.
    For this, go to the nearest Police+10 office or police station.
