### What the doors themselves say; everything else is said by the desk.

## `python -m bot run`, to whoever started it.
doors-open = The desk is open: { $url }
doors-say = Say for example: “My car was stolen last night.”
doors-staff = Staff page: { $url } (token: { $token })
doors-telegram = The bot { $bot } answers as well.
doors-stop = Press Ctrl-C to close.

## Groups.
doors-group = I only answer in private chats. Please write to me directly.
doors-too-many =
    That was a lot at once. Wait a minute, then go on.
    If somebody's life is in danger, call 110.
