"""`python -m tests.faults`: the long form. Prints a table and the seed; the status is 0 only where all held."""

from __future__ import annotations

import argparse
import asyncio
import secrets
import signal
import sys
import tempfile
from pathlib import Path

from tests.faults.run import Plan, carry_out, table
from tests.faults.town import Size


def main(arguments: list[str]) -> int:
    """One run; with the same seed it breaks the same things in the same order."""
    options = _parser().parse_args(arguments)
    plan = Plan(
        seed=options.seed, citizens=options.citizens, faults=options.faults, pause=options.pause,
        patience=options.patience, thinking=options.thinking, stay=True, longest_pause=30.0,
        cold_share=options.cold, size=Size(options.serve, options.poll, options.deliver, disk=512),
        only=options.only, keep=options.keep, cluster=options.cluster,
    )  # fmt: skip
    folder = Path(tempfile.mkdtemp(prefix="pishkhan-faults-"))
    print(f"seed {plan.seed}", flush=True)
    # Whoever ends the suite ends its processes with it.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    outcome = asyncio.run(carry_out(plan, folder, lambda line: print(line, flush=True)))
    print(table(outcome), flush=True)
    return 0 if outcome.verdict.clean else 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.faults", description=__doc__)
    parser.add_argument("--seed", type=int, default=secrets.randbelow(1_000_000))
    parser.add_argument("--citizens", type=int, default=200)
    parser.add_argument("--faults", type=int, default=1_000)
    parser.add_argument("--pause", type=float, default=1.0, help="seconds between two mishaps on average")
    parser.add_argument(
        "--patience", type=float, default=900, help="seconds for everybody to end after the last one"
    )
    parser.add_argument("--thinking", type=float, default=8.0, help="longest a citizen thinks, in seconds")
    parser.add_argument("--cold", type=float, default=0.05, help="share of killed desks that start cold")
    parser.add_argument("--only", help="a pattern of mishaps: redis, office, messenger")
    parser.add_argument("--cluster", action="store_true", help="lines on a Redis Cluster that fails over")
    parser.add_argument("--keep", action="store_true", help="write everybody's transcript, even if all held")
    for name, default in (("serve", 2), ("poll", 2), ("deliver", 2)):
        parser.add_argument(f"--{name}", type=int, default=default, help=f"how many {name} processes")
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
