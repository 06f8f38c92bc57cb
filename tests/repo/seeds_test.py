# Every statement of the seeds has its place in the content: each row of docs/seeds.md names an
# existing item, and words that this item contains.
import json
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
# Number of statements that the content must carry, by seed.
STATEMENTS = {"000": 8, "001": 9, "002": 13, "003": 25}
ROW = re.compile(r"^\| (?P<id>\d{3}-\d+) \| (?P<said>[^|]+) \| `(?P<file>[^:`]+): (?P<list>[^/`]+)/(?P<item>[^`]+)` \| (?P<words>[^|]+) \|$")


def items_of(value, name, item):
    """Returns every item with the id `item` in a list called `name`, at any depth."""
    found = []
    if isinstance(value, dict):
        for key, each in value.items():
            if key == name and isinstance(each, list):
                found += [one for one in each if isinstance(one, dict) and one.get("id") == item]
            found += items_of(each, name, item)
    elif isinstance(value, list):
        for each in value:
            found += items_of(each, name, item)
    return found


def says(value, words):
    if isinstance(value, str):
        return words in value
    each = value.values() if isinstance(value, dict) else value if isinstance(value, list) else []
    return any(says(one, words) for one in each)


def faults(document, content, statements):
    """Returns the faults of docs/seeds.md. `content` is the name of a file below assets/content -> its JSON."""
    found, seen = [], set()
    for number, line in enumerate(document.splitlines(), 1):
        if not re.match(r"^\| *\d", line) or re.match(r"^\| \d{3} \|", line):
            continue
        here = f"docs/seeds.md line {number}"
        row = ROW.match(line)
        if not row:
            found.append(f"{here}: is no row “| 000-1 | what | `file.json: list/id` | words |”")
            continue
        seen.add(row["id"])
        if row["file"] not in content:
            found.append(f"{here}: there is no file {row['file']}")
            continue
        items = items_of(content[row["file"]], row["list"], row["item"])
        if not items:
            found.append(f"{here}: {row['file']} has no {row['list']}/{row['item']}")
        elif not any(says(item, row["words"]) for item in items):
            found.append(f"{here}: {row['list']}/{row['item']} of {row['file']} does not say “{row['words']}”")
    wanted = [f"{seed}-{number + 1}" for seed, count in statements.items() for number in range(count)]
    found += [f"docs/seeds.md: {name} has no row" for name in wanted if name not in seen]
    return found + [f"docs/seeds.md: {name} is no statement of a seed" for name in sorted(seen) if name not in wanted]


CONTENT = {"a.json": {"topics": [{"terms": [{"id": "one", "text": "说一件事"}, {"id": "two", "also": ["又一件"]}]}]}}
ROWS = ("| 000 | a city |\n| id | what |\n| --- | --- |\n| 000-1 | it | `a.json: terms/one` | 一件 |\n"
        "| 000-2 | the other | `a.json: terms/two` | 又一件 |\n| 000-2 | again | `a.json: terms/one` | 说 |\n")
BAD = [
    ("terms/two", "terms/three"),      # a renamed id
    ("terms/two", "topics/two"),       # another list
    ("a.json: terms/two", "b.json: terms/two"),
    ("又一件", "没有说"),              # removed words
    ("`a.json: terms/two`", "a.json"),  # a row without a place
    ("| 000-1 |", "| 000-2 |"),        # a statement without a row
    ("| 000-2 | again", "| 000-3 | again"),
]


def test_itself():
    wrong = [f"good sample: {found}" for found in faults(ROWS, CONTENT, {"000": 2})]
    for old, new in BAD:
        found = faults(ROWS.replace(old, new), CONTENT, {"000": 2})
        if len(found) != 1:
            wrong.append(f"bad sample {new}: {found}")
    return wrong


def test_tree():
    content = ROOT / "assets/content"
    files = {file.relative_to(content).as_posix(): json.loads(file.read_text("utf-8")) for file in content.rglob("*.json")}
    return faults((ROOT / "docs/seeds.md").read_text("utf-8"), files, STATEMENTS)


problems = test_itself() or test_tree()
for problem in problems:
    print(problem)
print("seeds:", "ok" if not problems else f"{len(problems)} faults")
sys.exit(1 if problems else 0)
