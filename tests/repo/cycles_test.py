# No two units of src/ need each other, directly or through others: a unit is a header with its .cpp.
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]


def includes(text):
    """Returns the files of src/ that a file includes; a line that is a comment includes nothing."""
    return re.findall(r'^\s*#\s*include\s*"([^"]+)"', re.sub(r"/\*.*?\*/", " ", text, flags=re.S), flags=re.M)


def unit_of(path):
    return re.sub(r"\.(?:h|cpp)$", "", path)


def graph_of(files):
    """Returns for every unit the units that it includes; `files` are the texts by their path below src/."""
    graph = {unit_of(path): set() for path in files}
    for path, text in files.items():
        graph[unit_of(path)] |= {unit_of(name) for name in includes(text) if name in files} - {unit_of(path)}
    return graph


def shortest_circle(graph, start):
    """Returns the units of a shortest circle through `start`, from it on; None if there is none."""
    trails = [[start]]
    seen = set()
    for trail in trails:  # grows while it is read: by breadth
        for unit in sorted(graph[trail[-1]]):
            if unit == start:
                return trail
            if unit not in seen:
                seen.add(unit)
                trails.append(trail + [unit])
    return None


def circles(graph):
    """Returns circles such that every unit of any circle is in one, each begun at its first unit by name."""
    found = set()
    for unit in graph:
        circle = shortest_circle(graph, unit)
        if circle:
            first = circle.index(min(circle))
            found.add(tuple(circle[first:] + circle[:first]))
    return sorted(found)


def faults(files):
    return ["units in a circle: " + " → ".join([*circle, circle[0]]) for circle in circles(graph_of(files))]


# What the files include (each line a file's path, then what it includes), faults.
SAMPLES = [
    (["a/x.h", "a/y.h a/x.h", "a/x.cpp a/x.h"], []),
    (["a/x.h b/c/d/y.h", "b/c/d/y.h b/z.h", "b/z.h", "b/z.cpp b/z.h"], []),
    (["a/patch.h", "a/rows.cpp a/patch.h a/x.h", "a/x.h a/patch.h"], []),  # rows implements patch: a unit by itself
    (["a/x.h gone/y.h", "a/y.h a/x.h"], []),  # not of src
    (["a/x.h a/x.h"], []),
    (["a/x.h a/y.h", "a/y.h a/x.h"], ["units in a circle: a/x → a/y → a/x"]),
    (["a/x.h", "a/x.cpp a/x.h a/y.h", "a/y.h a/x.h"], ["units in a circle: a/x → a/y → a/x"]),  # by the .cpp
    (["a/x.h", "a/y.h", "a/x.cpp a/y.h", "a/y.cpp a/x.h"], ["units in a circle: a/x → a/y → a/x"]),
    (["b/c/d/z.h a/x.h", "a/y.h b/c/d/z.h", "a/x.h a/y.h"],
     ["units in a circle: a/x → a/y → b/c/d/z → a/x"]),
    (["a/x.h a/y.h a/z.h", "a/y.h a/x.h", "a/z.h a/x.h"],
     ["units in a circle: a/x → a/y → a/x", "units in a circle: a/x → a/z → a/x"]),
    (["a/patch.h a/rows.cpp", "a/rows.cpp a/patch.h"], ["units in a circle: a/patch → a/rows → a/patch"]),
]


def test_itself():
    wrong = []
    for lines, expected in SAMPLES:
        files = {path: "".join(f'#include "{name}"\n' for name in names) for path, *names in map(str.split, lines)}
        if faults(files) != expected:
            wrong.append(f"sample {lines}: {faults(files)}, not {expected}")
    if includes('// "a.h"\n// #include "b.h"\n/* \n#include "c.h"\n*/\n#include <d.h>\n  # include "e.h"\n') != ["e.h"]:
        wrong.append("reads other includes than those of the code")
    return wrong


def test_tree():
    sources = [p for p in (ROOT / "src").rglob("*") if p.suffix in (".h", ".cpp")]
    files = {file.relative_to(ROOT / "src").as_posix(): file.read_text("utf-8") for file in sources}
    return faults(files) if files else ["src/ holds no source file"]


problems = test_itself() or test_tree()
for problem in problems:
    print(problem)
print("cycles:", "ok" if not problems else f"{len(problems)} faults")
sys.exit(1 if problems else 0)
