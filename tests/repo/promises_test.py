# Every sentence about what is kept, sent, deleted or shown is listed in docs/promises.md, either
# with a test that proves it or with the reason why it promises nothing. All sentences and tests
# named there exist.
import json
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
LIST = "docs/promises.md"
# Files below assets/content. Of situations.json only "notes" counts: its other sentences give
# advice about evidence, not about the app.
CONTENT = {"words.json": None, "later_words.json": None, "guide.json": None, "family_words.json": None,
           "text_page.json": None, "rights/words.json": None, "rights/situations.json": "notes"}
# Words that promises are made with. Every sentence with one of them must be listed.
WORDS = re.compile(
    "保存|存|记住|记在|记着|记下|没有记|往设备上记|什么都不记|忘掉|就忘|口令忘|传出|发出去|发请求|上传|离开这台|只在这台|留在这台|不再留"
    "|内存|断网|联着网|删|会清掉|己清掉|部清掉|清掉这|清除|口令锁|没有口令|加密|没有动|不会动|不动。|关上这一页|关掉页面|关掉网页|就没有了|会没有"
    "|广告|浏览记录|重新载入|不会丢|规划没有变|快速离开")


def sentences(content):
    """Returns "file: key" -> sentence, with keys less their leading “words.”. `content` is file -> JSON."""
    found = {}

    def walk(value, file, path):
        pairs = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
        for key, inner in pairs:
            walk(inner, file, path + [str(key)])
        if isinstance(value, str):
            found[f"{file}: {'.'.join(path)}"] = value

    for file, value in content.items():
        walk(value.get("words", value), file, [])
        if "words" in value:
            walk({key: inner for key, inner in value.items() if key != "words"}, file, [])
    return found


def keys_in(cell):
    """Reads the keys of a cell: `a.json` `key`, `key`; `b.json` `key`"""
    keys, file = [], ""
    for token in re.findall(r"`([^`]+)`", cell):
        if token.endswith(".json"):
            file = token
        else:
            keys.append(f"{file}: {token}")
    return keys


def tests_in(cell):
    """Reads the tests of a cell: `tests/a_test.cpp` “name”, “name”; `tests/b.test.mjs` “name”"""
    tests, file = [], ""
    for path, name in re.findall(r"`([^`]+)`|“([^”]+)”", cell):
        file = path or file
        if name:
            tests.append((file, name))
    return tests


def rows(text):
    for line in text.splitlines():
        cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
        if line.startswith("|") and "`" in cells[0]:
            yield cells


def titles(path, text):
    """Returns the titles of the tests in a file, as the source spells them."""
    if path.endswith(".cpp"):
        cases = re.findall(r'TEST_CASE\(\s*((?:"(?:\\.|[^"\\])*"\s*)+)\)', text)
        return {"".join(re.findall(r'"((?:\\.|[^"\\])*)"', case)) for case in cases}
    return {name for _, name in re.findall(r"\btest\(\s*(['`])(.*?)\1", text)}


def faults(text, known, tests):
    """Returns the faults of the list. `text` is the list, `known` "file: key" -> sentence, `tests` path -> text of the file."""
    found, listed = [], []
    for cells in rows(text):
        keys, proofs = keys_in(cells[0]), tests_in(cells[2]) if len(cells) > 2 else []
        listed += keys
        if len(cells) < 2 or not cells[1]:
            found.append(f"{LIST}: {keys[0]} has neither a promise nor a reason")
        if len(cells) > 2 and not proofs:
            found.append(f"{LIST}: {keys[0]} names no test")
        for path, name in proofs:
            if path not in tests:
                found.append(f"{LIST}: there is no file {path}")
            elif name not in titles(path, tests[path]):
                found.append(f"{LIST}: {path} has no test “{name}”")
    found += [f"{LIST}: there is no sentence {key}" for key in listed if key not in known]
    found += [f"{LIST}: {key} stands there twice" for key in sorted(set(listed)) if listed.count(key) > 1]
    found += [f"{key} promises something (“{known[key]}”): put it into {LIST} with the test that proves it"
              for key in known if WORDS.search(known[key]) and key not in listed]
    return found


KNOWN = {"words.json: a": "什么都不保存", "words.json: b": "你好"}
TESTS = {"tests/a_test.cpp": 'TEST_CASE("one "\n   "case") {', "tests/a.test.mjs": "test('it’s so', () =>\n  test(`if ${why}`, "}
GOOD = [
    "| `words.json` `a` | Nothing is kept. | `tests/a_test.cpp` “one case”; `tests/a.test.mjs` “it’s so”, “if ${why}” |",
    "| `words.json` `a`, `b` | Advice. |",
]
BAD = [
    "",
    "| `words.json` `b` | Nothing is kept. | `tests/a_test.cpp` “one case” |",
    "| `words.json` `a`, `c` | Nothing is kept. | `tests/a_test.cpp` “one case” |",
    "| `words.json` `a` | Nothing is kept. | `tests/a_test.cpp` “another case” |",
    "| `words.json` `a` | Nothing is kept. | `tests/b_test.cpp` “one case” |",
    "| `words.json` `a` | Nothing is kept. | none yet |",
    "| `words.json` `a` | |",
    "| `words.json` `a`, `a` | Advice. |",
]


def test_itself():
    wrong = [f"good sample {sample}: {faults(sample, KNOWN, TESTS)}" for sample in GOOD if faults(sample, KNOWN, TESTS)]
    return wrong + [f"bad sample passes: {sample}" for sample in BAD if len(faults(sample, KNOWN, TESTS)) != 1]


def test_tree():
    content = {}
    for file, part in CONTENT.items():
        value = json.loads((ROOT / "assets/content" / file).read_text("utf-8"))
        content[file] = {part: value[part]} if part else value
    tests = {path.relative_to(ROOT).as_posix(): path.read_text("utf-8")
             for pattern in ("*_test.cpp", "*.test.mjs") for path in (ROOT / "tests").rglob(pattern)}
    return faults((ROOT / LIST).read_text("utf-8"), sentences(content), tests)


problems = test_itself() or test_tree()
for problem in problems:
    print(problem)
print("promises:", "ok" if not problems else f"{len(problems)} faults")
sys.exit(1 if problems else 0)
