"""What the operator watches. Names and labels hold no personal data: channels, kinds and reasons only."""

from __future__ import annotations

from prometheus_client import Counter, Gauge, Histogram

_FAST = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10)

turns = Histogram(
    "pishkhan_turn_seconds", "One turn, from the door to the commit.", ["channel"], buckets=_FAST
)
repeated = Counter("pishkhan_repeated_incoming_total", "Incoming that had been handled before.")
lost_leases = Counter("pishkhan_lost_leases_total", "Turns repeated because their lease was lost.")
failed_steps = Counter("pishkhan_failed_steps_total", "Steps in which the desk broke.")
broken_seals = Counter("pishkhan_broken_seals_total", "Stored data that no key of ours opens.")
unavailable = Counter("pishkhan_line_unavailable_total", "Requests refused because Redis was away.", ["door"])

sent = Counter("pishkhan_sent_total", "Messages delivered.", ["channel"])
send_seconds = Histogram("pishkhan_send_seconds", "One call to a messenger.", ["channel"], buckets=_FAST)
postponed = Counter("pishkhan_postponed_total", "Sendings to be tried again.", ["channel", "reason"])
uncertain = Counter("pishkhan_uncertain_total", "Sendings that may have arrived.", ["channel", "repeated"])
blocked = Counter("pishkhan_blocked_total", "Chats that were found to be blocked.", ["channel"])
set_aside = Counter("pishkhan_set_aside_total", "Messages set aside.", ["channel", "reason"])
waiting_lines = Gauge("pishkhan_due_lines", "Lines whose visit is overdue, seen at the last look.")
oldest_due = Gauge("pishkhan_oldest_due_seconds", "How overdue the oldest of them is.")
budget_waits = Histogram(
    "pishkhan_budget_wait_seconds", "Waiting for the sending budget.", ["bot", "priority"],
    buckets=(0.001, 0.01, 0.1, 0.5, 1, 2, 5, 15, 60),
)  # fmt: skip

events = Counter("pishkhan_events_total", "Events from the back office.", ["outcome"])
feed_lag = Gauge("pishkhan_feed_checked_timestamp_seconds", "When the event feed was last read to its end.")
refused = Counter("pishkhan_refused_requests_total", "Requests refused at a door.", ["door", "reason"])
