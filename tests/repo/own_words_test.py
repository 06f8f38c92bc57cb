# The repository's texts are its own: no string of the content, samples, tables of facts and
# documents shares a run of 20 letters with the seeds (docs/seeds.md). tests/cases/seed_runs.bin
# holds the hashes of the seeds' runs.
import json
import pathlib
import sys

sys.dont_write_bytecode = True
ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tools"))
from seed_runs import LENGTH, RUNS, hashes, normalised, pack, unpack  # noqa: E402

LARGEST = 300_000  # bytes; limit for the file of hashes
# Names with only one possible wording. A run is excused when at most JOINING of its letters stand
# outside these names: names in sequence, with “和” between them, and nothing else.
TITLES = (
    "中国妇女发展纲要（2021—2030年）",
    "中国儿童发展纲要（2021—2030年）",
)
JOINING = 3


def outside_titles(text, titles):
    """Returns for each letter of a normalised text whether it is outside all titles."""
    outside = [True] * len(text)
    for title in map(normalised, titles):
        at = text.find(title)
        while at >= 0:
            outside[at:at + len(title)] = [False] * len(title)
            at = text.find(title, at + 1)
    return outside


def shared(text, runs, titles=TITLES):
    """Returns the runs that a text shares with the seeds, each at its full length."""
    text = normalised(text)
    outside = outside_titles(text, titles)
    found = []
    for at, each in enumerate(hashes(text)):
        if each not in runs or sum(outside[at:at + LENGTH]) <= JOINING:
            continue
        if found and at <= found[-1][1]:
            found[-1][1] = at + LENGTH
        else:
            found.append([at, at + LENGTH])
    return [text[start:end] for start, end in found]


def strings(value, place=""):
    """Yields every string of a JSON value with its place."""
    if isinstance(value, str):
        yield place, value
    elif isinstance(value, list):
        for i, each in enumerate(value):
            yield from strings(each, f"{place}/{i}")
    elif isinstance(value, dict):
        for key, each in value.items():
            yield from strings(each, f"{place}/{key}")


def texts_of(file, data):
    """Returns the strings of a JSON file, or the lines of any other file; some are GB 18030, as Excel writes it."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("gb18030")
    if file.endswith(".json"):
        return list(strings(json.loads(text)))
    return [(f" line {number}", line) for number, line in enumerate(text.splitlines(), 1)]


def faults(file, data, runs, titles=TITLES):
    return [f"{file}#{place}: “{run}” is not our own words: {len(run)} letters are a seed's"
            for place, text in texts_of(file, data) for run in shared(text, runs, titles)]


def unused(titles, texts):
    """Returns a fault for each title that no text names: it could only excuse future copying."""
    everything = [normalised(text) for text in texts]
    return [f"own_words_test.py: “{title}” is named nowhere, take it off the list" for title in titles
            if not any(normalised(title) in text for text in everything)]


SEED = "甲乙丙丁戊己庚辛壬癸，子丑寅卯辰巳午未申酉戌亥。\n《天干之书（2021—2030年）》和《地支之书（2021—2030年）》各有一册。"
NAMED = ("天干之书（2021—2030年）", "地支之书（2021—2030年）")
GOOD = [
    ("a.json", '{"text": "甲乙丙丁戊己庚辛壬癸，子丑寅卯辰巳午未申"}'),                 # 19
    ("a.json", '["甲乙丙丁戊己庚辛壬癸子丑寅卯辰", "巳午未申酉戌亥"]'),               # split over two strings
    ("a.json", '{"甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥": "一个名字"}'),       # the name of a member is no text
    ("a.json", '{"source": "《天干之书（2021—2030年）》、《地支之书（2021—2030年）》"}'),  # titles in sequence
    ("a.csv", "甲乙丙丁戊己庚辛壬癸子丑寅卯辰\n巳午未申酉戌亥\n"),                    # split over two lines
]
BAD = [
    ("a.json", '{"list": [1, {"text": "说：甲乙丙丁戊己庚辛壬癸，子丑寅卯辰巳午未申酉。"}]}', "a.json#/list/1/text: “甲乙丙丁戊"),
    ("a.json", '["甲、乙、丙、丁、戊、己、庚、辛、壬、癸、子、丑、寅、卯、辰、巳、午、未、申、酉"]', "a.json#/0: “甲乙丙丁戊"),
    ("a.json", '"甲乙丙丁戊 己庚辛壬癸\\n子丑寅卯辰　巳午未申酉"', "a.json#: “甲乙丙丁戊"),
    ("a.json", '{"a": "天干之书２０２１２０３０年和地支之书２０２１２０３０年各有一册"}', "a.json#/a: “"),
    ("a.csv", "第一行\n甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥\n", "a.csv# line 2: “甲乙丙丁戊"),
]


def test_itself():
    runs = unpack(pack([SEED]))
    wrong = [f"good sample {sample}: {found}" for sample in GOOD
             if (found := faults(sample[0], sample[1].encode(), runs, NAMED))]
    for file, text, begin in BAD:
        found = faults(file, text.encode(), runs, NAMED)
        if len(found) != 1 or not found[0].startswith(begin):
            wrong.append(f"bad sample {text} gives {found}")
    if not faults("a.csv", BAD[-1][1].encode("gb18030"), runs, NAMED):
        wrong.append("a text in GB 18030 is not read")
    if shared(SEED, runs, ()) != [normalised(SEED)]:
        wrong.append("a run is not told as long as it goes")
    if len(unused(("有的书", "没有的书"), ["《有的书》"])) != 1:
        wrong.append("a title that is named nowhere is not told")
    for broken in (pack([SEED])[1:], pack([SEED])[6:] + pack([SEED])[:6], pack([SEED]) + pack([SEED])[-6:]):
        try:
            unpack(broken)
            wrong.append("a broken file of hashes is read")
        except ValueError:
            pass
    return wrong


def test_tree():
    data = RUNS.read_bytes()
    runs = unpack(data)
    found = []
    if len(runs) < 10_000 or len(data) > LARGEST:
        found.append(f"{RUNS.name}: {len(runs)} hashes in {len(data)} bytes: that is not all of the seeds, or too much")
    files = [file for folder, kinds in (("assets", ("*.json", "*.csv")), ("docs", ("*.md",)), ("tests/cases", ("*.json",)))
             for kind in kinds for file in sorted((ROOT / folder).rglob(kind))]
    names = {file.relative_to(ROOT).as_posix(): file.read_bytes() for file in [*files, ROOT / "README.md"]}
    if not any(name.startswith("assets/content/") for name in names) or not any(name.endswith(".csv") for name in names):
        found.append("no content and no sample was found")
    for name, each in names.items():
        found += faults(name, each, runs)
    return found + unused(TITLES, [text for name, each in names.items() for _, text in texts_of(name, each)])


problems = test_itself() or test_tree()
for problem in problems:
    print(problem)
print("own words:", "ok" if not problems else f"{len(problems)} faults")
sys.exit(1 if problems else 0)
