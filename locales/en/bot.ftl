### About the desk itself. Owner: conversation design. Source: own text. Reviewed: 1405/08/30.

bot-help-title = Help
bot-help =
    I am the police chat assistant. I am not a human.
    I register complaints and thefts and give you a tracking code.
    With the code I tell you where your case is and report every change.
    At any time you can write “back”, “edit”, “cancel” or “operator”.
    In immediate danger, only call 110.
human-agent-title = Talk to an operator
bot-language-title = زبان / Language / اللغة
bot-language-q-language = Which language shall we speak?
    .label = Language
bot-language-q-language-fa = فارسی
    .words = persian | farsi
bot-language-q-language-en = English
    .words = english | don't speak | do not speak | don't understand | do not understand | can't read | cannot read | don't speak persian | don't speak farsi | don't understand persian | don't understand farsi
bot-language-q-language-ar = العربية
    .words = arabic
bot-language-set = From now on we will speak English.
bot-privacy-title = Privacy
bot-privacy-open =
    We ask only what your request needs, and we keep it encrypted.
    Never send a card PIN, one-time password, CVV2 or SANA password.
    Telegram messages stay on servers abroad. The web page is safer.
bot-privacy-q-delete =
    Shall I delete this chat from our memory?
    Reports you have registered stay with the police.
    .label = Delete
bot-privacy-deleted = This chat has been deleted. Please also delete the messages on your own phone.
bot-privacy-kept = Nothing was deleted.
updates-manage-title = News settings
updates-manage-q-how = How shall the news of your cases reach you?
    .label = News
updates-manage-q-how-on = In full
    .words = turn on | on again | back on | in full | full | all of it | everything | with details | notify me
updates-manage-q-how-neutral = Only “you have a new message”
    .words = without details | private | shared phone | only new message | short | discreet
updates-manage-q-how-off = Do not send any
    .words = turn off | switch off | none | stop | do not send | no news | unsubscribe | disable
updates-manage-set-on = You will get the news of every change in your case, in full.
updates-manage-set-neutral = From now on we only write “you have a new message”. You open the details yourself.
updates-manage-set-off = News is switched off. You can ask where your case is at any time.
smalltalk-greet-title = Hello
smalltalk-greet = Hello. How can I help? Write in your own words.
smalltalk-thanks-title = Thanks
smalltalk-thanks = You are welcome. Is there anything else?
smalltalk-bye-title = Goodbye
smalltalk-bye = Goodbye. I am here whenever you need me.
