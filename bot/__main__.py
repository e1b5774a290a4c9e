"""`python -m bot run | serve | poll | deliver | chat | broadcast | line | doctor | settings | openapi`"""

from __future__ import annotations

import argparse
import asyncio
import json
import sys

from bot import logs
from bot.settings import Settings, SettingsError, as_markdown, load
from bot.store import LineUnavailable


def main(arguments: list[str]) -> int:
    """Run one command; a broken setting is one clear sentence and status 2."""
    options = _parser().parse_args(arguments)
    if options.command == "settings":
        print(as_markdown(), end="")
        return 0
    if options.command == "openapi":
        from bot.web import build

        print(json.dumps(build().openapi(), ensure_ascii=False, indent=1))
        return 0
    try:
        settings = load()
        logs.set_up(settings.log_level, plain=sys.stderr.isatty())
        return _dispatch(options, settings)
    except SettingsError as error:
        print(error, file=sys.stderr)
        return 2
    except LineUnavailable:
        print("Redis does not answer: see PISHKHAN_REDIS_URL.", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130


def _dispatch(options: argparse.Namespace, settings: Settings) -> int:
    """Import only what the command needs: a start must be quick."""
    match options.command:
        case "run" | "serve" | "poll" | "deliver":
            from bot import server

            if options.command == "run":
                return server.run(settings)
            if options.command == "serve":
                return server.serve(settings)
            return server.work(settings, polling=options.command == "poll")
        case "chat":
            from bot import terminal

            asyncio.run(terminal.chat(settings, options.name))
            return 0
    from bot import operating

    match options.command:
        case "line":
            return asyncio.run(operating.line(settings, options, print))
        case "broadcast":
            return asyncio.run(operating.broadcast(settings, options, print))
        case _:
            return asyncio.run(operating.doctor(settings, print))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m bot", description="The doors of the desk.")
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("run", help="everything in one process tree, with an embedded Redis and the sandbox")
    commands.add_parser("serve", help="the web page, the chat API, webhooks and events")
    commands.add_parser("poll", help="fetch updates from the messengers that have no webhook")
    commands.add_parser("deliver", help="deliver what is due, read the event feed, work on broadcasts")
    chat = commands.add_parser("chat", help="talk to the desk in this terminal")
    chat.add_argument("--name", help="whose conversation; your user name if left out")
    commands.add_parser("doctor", help="look at everything the desk stands on")
    commands.add_parser("settings", help="print docs/settings.md")
    commands.add_parser("openapi", help="print the chat API's OpenAPI document")
    _add_line(commands.add_parser("line", help="what was set aside: show, try again, drop"))
    _add_broadcast(commands.add_parser("broadcast", help="announcements to all followers of topics"))
    return parser


def _add_line(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", required=True)
    actions.add_parser("list", help="everything set aside")
    actions.add_parser("uncertain", help="every message that may have arrived twice or not at all")
    state = actions.add_parser("state", help="how one line stands, without what was said")
    state.add_argument("name", metavar="LINE")
    for name, what in (("show", "what it says"), ("requeue", "send it again"), ("drop", "forget it")):
        action = actions.add_parser(name, help=what)
        action.add_argument("name", metavar="LINE")
        action.add_argument("number", type=int)
    every = actions.add_parser("requeue-all", help="send everything again that was set aside")
    every.add_argument("--reason", help="only what was set aside for this reason, as `list` names it")
    repair = actions.add_parser("repair", help="put lines right that nobody would visit, write follows again")
    repair.add_argument("name", metavar="LINE", nargs="?", help="only this one")


def _add_broadcast(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", required=True)
    start = actions.add_parser("start", help="tell all followers now")
    start.add_argument("--title", required=True)
    start.add_argument("--text", required=True)
    start.add_argument("--province", action="append", help="may be repeated; left out: everywhere")
    start.add_argument("--topic", action="append", help="may be repeated; left out: every topic")
    actions.add_parser("list", help="all broadcasts and how far they are")
    for name in ("show", "watch", "pause", "resume", "stop"):
        actions.add_parser(name).add_argument("id")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
