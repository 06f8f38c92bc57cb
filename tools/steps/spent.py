# Runs a command and tells what it took: spent.py REPORT COMMAND… writes "WALL CPU" in seconds into the file
# REPORT. CPU is that of all processes the command started, also of those that it left behind, as browsers
# leave theirs: this process takes them over, and ends those that do not end by themselves.
import ctypes
import os
import resource
import signal
import sys
import time

PR_SET_CHILD_SUBREAPER = 36
PATIENCE = 3  # seconds for what was left behind to end by itself, and as long again for what was ended

report, *command = sys.argv[1:]
ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
start = time.monotonic()
child = os.spawnvp(os.P_NOWAIT, command[0], command)


def end(pid, number):
    try:
        os.kill(pid, number)
    except ProcessLookupError:
        pass  # it ended meanwhile


def left_behind():
    with open(f"/proc/self/task/{os.getpid()}/children", encoding="ascii") as children:
        return [int(pid) for pid in children.read().split()]


for name in (signal.SIGTERM, signal.SIGINT):
    signal.signal(name, lambda number, frame: end(child, number))

status = None
while status is None:
    pid, code = os.wait()
    if pid == child:
        status = os.waitstatus_to_exitcode(code)
wall = time.monotonic() - start
ended = time.monotonic()
while time.monotonic() < ended + 2 * PATIENCE:
    try:
        pid, _ = os.waitpid(-1, os.WNOHANG)
    except ChildProcessError:
        break
    if pid == 0:
        if time.monotonic() > ended + PATIENCE:
            for each in left_behind():
                end(each, signal.SIGKILL)
        time.sleep(0.02)
used = resource.getrusage(resource.RUSAGE_CHILDREN)
with open(report, "w", encoding="ascii") as out:
    out.write(f"{wall:.1f} {used.ru_utime + used.ru_stime:.1f}\n")
sys.exit(status if status >= 0 else 128 - status)
