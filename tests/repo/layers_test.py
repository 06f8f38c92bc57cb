# Rules that the compiler cannot check: what a source file may include, call and begin with.
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
PURE = r"(base|scene|desk)/|\w+/(model|files|message|act|pages)/"


def without_comments_and_strings(text):
    """Returns the code alone, so that words in comments and strings break no rule."""
    pattern = r'//[^\n]*|/\*.*?\*/|R"\((?:.|\n)*?\)"|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])\''
    return re.sub(pattern, lambda m: '""' if m[0][0] in "\"R" else " ", text, flags=re.S)


def includes(text):
    return re.findall(r'^\s*#\s*include\s*([<"][^>"]+[>"])', text, flags=re.M)


def may_use_json(path):
    return bool(re.fullmatch(r"\w+/files/\w+\.(h|cpp)|scene/patch\w*\.cpp|scene/patch_controls\.h", path))


def may_use_imgui(path):
    return path.startswith("draw/") or path == "loop/picture.cpp"


def may_use_emscripten(path):
    # desk/web.cpp is to the worker's program what platform/web.cpp is to the app. The two programs
    # share no page, frame or message, so that one file for both would join unrelated things.
    return bool(re.fullmatch(r"platform/web\w*\.cpp|desk/web\.cpp", path))


# Calls that give different results for the same input, found by their names.
IMPURE = {
    r"chrono::\w+::now\b|_clock::now\b": "reads a clock",
    r"\b(?:time|localtime|gmtime|clock)\s*\(\s*(?:nullptr|NULL|0|&|\))": "reads a clock",
    r"\b(?:std::)?s?rand\s*\(|random_device": "is random",
    r"std::(?:cout|cerr|clog|cin)\b|\bprintf\s*\(": "writes to the terminal",
    r"setlocale|std::locale\b|localeconv|use_facet|strftime|strcoll": "depends on the locale",
    r"\bgetenv\b": "reads the environment",
}


def faults(path, text):
    """Returns the faults of one file of src/; `path` is relative to src/."""
    found = []
    if not text.startswith("// "):
        found.append("the first line must be a // sentence that says what the file is")
    code = without_comments_and_strings(text)
    for name in includes(text):
        if "../" in name:
            found.append(f"includes {name}: write it from the module's folder on")
        if "nlohmann" in name and not may_use_json(path):
            found.append(f"includes {name}: JSON belongs to the files of a room and scene/patch")
        if "imgui" in name and not may_use_imgui(path):
            found.append(f"includes {name}: Dear ImGui belongs to draw and loop/picture.cpp")
        if "emscripten" in name and not may_use_emscripten(path):
            found.append(f"includes {name}: Emscripten belongs to platform/web.cpp and desk/web.cpp")
        if re.search(r"SDL", name) and path != "loop/picture.cpp":
            found.append(f"includes {name}: SDL belongs to loop/picture.cpp")
        if name in ("<iostream>", "<locale>", "<clocale>") and re.match(PURE, path):
            found.append(f"includes {name}: pure modules neither print nor know a locale")
    if re.search(r"\bEM_(?:JS|ASM)\w*|EMSCRIPTEN_KEEPALIVE", code) and not may_use_emscripten(path):
        found.append("talks to JavaScript: only platform/web.cpp and desk/web.cpp do")
    if re.search(r"\b(?:try\s*\{|catch\s*\(|throw\b)", code):
        found.append("uses exceptions: return Checked<T> instead")
    if re.match(PURE, path):
        for pattern, what in IMPURE.items():
            match = re.search(pattern, code)
            if match:
                found.append(f"{match[0].strip()} {what}: let a message bring the value in")
    return found


GOOD = {
    "quiz/model/quiz.cpp": '// Quizzes.\n#include "quiz/model/quiz.h"\n#include <chrono>\nint time_left(int);\n',
    "common/files/reader.h": "// Reads.\n#include <nlohmann/json.hpp>\n",
    "family/files/record_text.cpp": "// Saves.\n#include <nlohmann/json.hpp>\n",
    "scene/patch_rows.cpp": "// Patches.\n#include <nlohmann/json.hpp>\n",
    "draw/draw.cpp": "// Draws.\n#include <imgui.h>\n#include <imgui_internal.h>\n",
    "loop/picture.cpp": "// Paints.\n#include <SDL.h>\n#include <imgui_impl_sdl2.h>\n",
    "platform/web.cpp": "// Web.\n#include <emscripten.h>\nEM_JS(int, now, (), { return 1; });\n",
    "desk/web.cpp": "// Web.\n#include <emscripten.h>\n",
    "rights/pages/help.cpp": '// Says "throw" and try { in text.\nauto a = "throw std::cout rand()"; // catch (x)\n',
    "base/text.cpp": "// Numbers.\nint a = std::snprintf(b, 9, f, 1);\n",
}
BAD = {
    "plan/model/no_sentence.cpp": "#include <string>\n",
    "plan/model/up.cpp": '// Up.\n#include "../act/visit.h"\n',
    "plan/model/json.cpp": "// JSON.\n#include <nlohmann/json.hpp>\n",
    "app/act/update.cpp": "// JSON.\n#include <nlohmann/json.hpp>\n",
    "scene/node.h": "// JSON.\n#include <nlohmann/json_fwd.hpp>\n",
    "app/pages/home.cpp": "// ImGui.\n#include <imgui.h>\n",
    "draw/audio.cpp": "// SDL.\n#include <SDL.h>\n",
    "main.cpp": "// Emscripten.\n#include <emscripten.h>\n",
    "platform/other.cpp": '// JavaScript.\nvoid f() { EM_ASM({ alert(1); }); }\n',
    "desk/read.cpp": "// Emscripten.\n#include <emscripten.h>\n",
    "app/files/load.cpp": "// Throws.\nvoid f() { throw 1; }\n",
    "common/files/reader.cpp": "// Catches.\nvoid f() { try { g(); } catch (...) {} }\n",
    "app/act/clock.cpp": "// Clock.\nauto t = std::chrono::system_clock::now();\n",
    "plan/model/clock.cpp": "// Clock.\nauto t = time(nullptr);\n",
    "plan/model/chance.cpp": "// Chance.\nint a = rand() % 6;\n",
    "base/print.cpp": '// Prints.\nvoid f() { printf("x"); }\n',
    "base/stream.cpp": "// Prints.\n#include <iostream>\n",
    "scene/locale.cpp": '// Locale.\nvoid f() { std::setlocale(LC_ALL, ""); }\n',
}


def test_itself():
    wrong = [f"good sample {path}: {faults(path, text)}"
             for path, text in GOOD.items() if faults(path, text)]
    wrong += [f"bad sample {path} passes" for path, text in BAD.items()
              if len(faults(path, text)) != 1]
    return wrong


def test_tree():
    wrong = []
    sources = sorted(p for p in (ROOT / "src").rglob("*") if p.suffix in (".h", ".cpp"))
    if not sources:
        wrong.append("src/ holds no source file")
    for file in sources:
        path = file.relative_to(ROOT / "src").as_posix()
        wrong += [f"src/{path}: {fault}" for fault in faults(path, file.read_text("utf-8"))]
    for file in sorted(p for p in (ROOT / "tests").rglob("*") if p.suffix in (".h", ".cpp")):
        text = file.read_text("utf-8")
        path = file.relative_to(ROOT).as_posix()
        if not text.startswith("// "):
            wrong.append(f"{path}: the first line must be a // sentence that says what the file is")
        if any("../" in name for name in includes(text)):
            wrong.append(f"{path}: an include goes up with ../")
    return wrong




MOST_ARROWS = 45  # between rooms; base, on which all rooms stand as on the standard library, does not count
MAP_BEGINS = "| room | what is in it | layers | stands on |"


def rooms_in_order():
    """Returns the rooms in the order of src/CMakeLists.txt: each may stand on those before it."""
    table = (ROOT / "src/CMakeLists.txt").read_text("utf-8")
    names = re.findall(r"zhixiao_(?:pillar|module)\((\w+)(?: FOLDER (\w+)/)?", table)
    return [*dict.fromkeys(folder or name for name, folder in names), "main.cpp"]


def arrows(files):
    """Returns {room: the rooms it includes}; `files` are the texts by their path below src/."""
    found = {path.split("/")[0]: set() for path in files}
    for path, text in files.items():
        found[path.split("/")[0]] |= {name[1:-1].split("/")[0] for name in includes(text) if name[1:-1] in files}
    return {room: others - {room, "base"} for room, others in found.items()}


def room_faults(order, found, most):
    wrong = [f"src/{room} stands in no row of src/CMakeLists.txt" for room in found if room not in order]
    place = {room: number for number, room in enumerate(order)}
    wrong += [f"{room} includes {other}, which comes after it in src/CMakeLists.txt"
              for room in found for other in sorted(found[room])
              if place.get(other, 0) > place.get(room, len(place))]
    count = sum(map(len, found.values()))
    return wrong + ([f"{count} arrows between rooms, {most} are enough"] if count > most else [])


def map_row(room, description, found, layers, order):
    others = ", ".join(other for other in order if other in found[room])
    return f"| `src/{room}` | {description} | {', '.join(layers)} | {others or ('base' if room != 'base' else '')} |"


def drawn_map(readme, found, order):
    """Returns README with its map as the tree is: rooms, layers and what they stand on. Descriptions stay."""
    lines = readme.split("\n")
    begin = lines.index(MAP_BEGINS) + 2
    end = next(i for i in range(begin, len(lines)) if not lines[i].startswith("| `src/"))
    said = {m[1]: m[2] for m in (re.match(r"\| `src/([\w.]+)` \| ([^|]*) \|", line) for line in lines[begin:end]) if m}

    def layers(room):
        return [layer for layer in ("model", "files", "message", "act", "pages") if (ROOT / "src" / room / layer).is_dir()]

    rows = [map_row(room, said.get(room, ""), found, layers(room), order) for room in order]
    return "\n".join([*lines[:begin], *rows, *lines[end:]])


ROOM_SAMPLES = [  # files, order, how many arrows, faults
    ({"a/x.h": "", "b/y.cpp": '#include "a/x.h"\n'}, ["a", "b"], 1, 0),
    ({"base/x.h": "", "b/y.cpp": '#include "base/x.h"\n'}, ["base", "b"], 0, 0),
    ({"b/x.h": "", "a/pages/y.cpp": '#include "b/x.h"\n'}, ["a", "b"], 1, 1),
    ({"c/x.h": ""}, ["a"], 0, 1),
    ({"a/x.h": "", "b/y.cpp": '#include "a/x.h"\n', "c/z.h": '#include "a/x.h"\n'}, ["a", "b", "c"], 1, 1),
]


def test_rooms(write):
    wrong = [f"sample {files}: {found}" for files, order, most, count in ROOM_SAMPLES
             if len(found := room_faults(order, arrows(files), most)) != count]
    files = {p.relative_to(ROOT / "src").as_posix(): p.read_text("utf-8")
             for p in (ROOT / "src").rglob("*") if p.suffix in (".h", ".cpp")}
    order, found = rooms_in_order(), arrows(files)
    wrong += room_faults(order, found, MOST_ARROWS)
    readme = (ROOT / "README.md").read_text("utf-8")
    drawn = drawn_map(readme, found, order)
    if write:
        (ROOT / "README.md").write_text(drawn, "utf-8")
    elif drawn != readme:
        wrong.append("README.md: the map is not the tree: python3 tests/repo/layers_test.py --map draws it anew")
    wrong += [f"README.md: the map does not say what is in {line.split('`')[1]}"
              for line in drawn.split("\n") if re.match(r"\| `src/[\w.]+` \|  \|", line)]
    print(f"rooms: {len(found)}, arrows between them: {sum(map(len, found.values()))} of at most {MOST_ARROWS}")
    return wrong


problems = test_itself() or test_tree() + test_rooms("--map" in sys.argv)
for problem in problems:
    print(problem)
print("layers:", "ok" if not problems else f"{len(problems)} faults")
sys.exit(1 if problems else 0)
