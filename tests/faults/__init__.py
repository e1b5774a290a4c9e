"""The fault suite: whole stories told to real processes while everything around them breaks.

    python -m tests.faults --citizens 200 --faults 1000 --seed 7

`town` starts the processes, `people` and `staff` live in it, `mishaps` breaks it by a seeded plan, and `audit`
compares what citizens sent, what the back office holds, what was promised and what citizens saw.
"""
