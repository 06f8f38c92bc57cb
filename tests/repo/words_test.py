# Every sentence that src/ names exists in words.json or later_words.json, or in the words of
# guide.json, rights/words.json or family_words.json. No sentence there is unused, and none is
# written in the code.
import json
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
# Names made at run time begin with a literal such as "field.short." + id.
BEGUN = r'"([a-z_]+(?:\.[a-z_]+)*\.)"\s*\+'
# How the code names a sentence, by file.
ASKED = {
    "words.json": r'\bwords(?:\(\))?\(\s*"([^"]+)"\s*\)',
    "guide.json": r'\bguided\(\s*"([^"]+)"\s*\)',
    "family_words.json": r'\bfamily_words\(\s*"([^"]+)"\s*\)',
    "rights/words.json": r'\brights_words\(\s*"([^"]+)"\s*\)',
}
HAN = r'"(?:\\.|[^"\\\n])*[\u4e00-\u9fff](?:\\.|[^"\\\n])*"'


def without_comments(text):
    pattern = r'("(?:\\.|[^"\\\n])*")|//[^\n]*|/\*.*?\*/'
    return re.sub(pattern, lambda m: m[1] or " ", text, flags=re.S)


def faults(words, sources, file="words.json"):
    """Returns the faults. `words` is the object of sentences as text, `sources` path below src/ -> text."""
    pairs = json.loads(words, object_pairs_hook=lambda pairs: pairs)
    names = [name for name, _ in pairs]
    found = [f"{file}: \"{name}\" stands there twice"
             for name in sorted(set(names)) if names.count(name) > 1]
    found += [f"{file}: \"{name}\" is empty" for name, sentence in pairs if not sentence]
    asked, begun = {}, set()
    for path, text in sources.items():
        code = without_comments(text)
        for name in re.findall(ASKED[file], code):
            asked.setdefault(name, path)
        begun.update(re.findall(BEGUN, code))
        if re.match(r"(\w+/)?(act|pages|message)/", path):
            found += [f"{path}: {literal} belongs into words.json"
                      for literal in re.findall(HAN, code)]
    found += [f"{path}: \"{name}\" is not in {file}"
              for name, path in asked.items() if name not in names]
    found += [f"{file}: \"{name}\" is used nowhere" for name in dict.fromkeys(names)
              if name not in asked and not name.startswith(tuple(begun))]
    return found


GOOD = [
    ('{"home.title": "首页"}', {"app/pages/home.cpp": '// "家"\nauto a = words("home.title"); // 好\n'}),
    ('{"field.short.law": "法律"}', {"pages/a.cpp": 'auto a = words("field.short." + id);\n'}),
    ('{"a": "一"}', {"pages/a.cpp": 'auto a = context.words(\n    "a");\n'}),
    ('{}', {"draw/a.cpp": 'auto a = "中";\n'}),
]
BAD = [
    ('{}', {"app/pages/home.cpp": 'auto a = words("home.title");\n'}),
    ('{"home.title": "首页"}', {"app/pages/home.cpp": '// words("home.title")\n'}),
    ('{"a": "一", "a": "二"}', {"pages/a.cpp": 'auto a = words("a");\n'}),
    ('{"a": ""}', {"pages/a.cpp": 'auto a = words("a");\n'}),
    ('{}', {"pages/a.cpp": 'auto a = text("首页");\n'}),
    ('{"field.long.law": "法律"}', {"pages/a.cpp": 'auto a = words("field.short." + id);\n'}),
]


def test_itself():
    wrong = [f"good sample {sample}: {faults(*sample)}" for sample in GOOD if faults(*sample)]
    return wrong + [f"bad sample passes: {sample}" for sample in BAD if len(faults(*sample)) != 1]


def all_words(content):
    """Joins the sentences of the first load with those that come later; both count as words.json."""
    texts = [(content / name).read_text("utf-8").strip() for name in ("words.json", "later_words.json")]
    return texts[0][:-1] + "," + texts[1][1:]


def test_tree():
    files = sorted(p for p in (ROOT / "src").rglob("*") if p.suffix in (".h", ".cpp"))
    sources = {p.relative_to(ROOT / "src").as_posix(): p.read_text("utf-8") for p in files}
    content = ROOT / "assets/content"
    guide = json.loads((content / "guide.json").read_text("utf-8"))
    family = json.loads((content / "family_words.json").read_text("utf-8"))
    rights = json.loads((content / "rights/words.json").read_text("utf-8"))
    return (faults(all_words(content), sources)
            + faults(json.dumps(guide["words"]), sources, "guide.json")
            + faults(json.dumps(family["words"]), sources, "family_words.json")
            + faults(json.dumps(rights["words"]), sources, "rights/words.json"))


problems = test_itself() or test_tree()
for problem in problems:
    print(problem)
print("words:", "ok" if not problems else f"{len(problems)} faults")
sys.exit(1 if problems else 0)
