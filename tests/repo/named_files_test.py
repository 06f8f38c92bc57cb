# A file that a comment names is in the repository, or is made by the build.
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
FOLDERS = ("src", "web", "tools", "tests", "cmake")
NAMED = r"[A-Za-z_][\w-]*(?:/[\w-]+)*\.(?:md|h|cpp|mjs|js|py)\b"
MADE = {
    "zhixiao.mjs": "made by Emscripten",
    "zhixiao_desk.mjs": "made by Emscripten",
    "hashes.mjs": "made while bundling",
    "imgui_impl_sdl2.cpp": "a file of Dear ImGui",
}


def comments(text):
    """What stands behind // outside of strings, a line each; empty lines elsewhere."""
    pattern = r'R"\((?:.|\n)*?\)"|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'|`(?:\\.|[^`\\])*`|//([^\n]*)'
    kept = []
    end = 0
    for match in re.finditer(pattern, text):
        kept.append("\n" * text.count("\n", end, match.start()))
        kept.append(match[1] if match[1] is not None else "\n" * match[0].count("\n"))
        end = match.end()
    return "".join(kept).split("\n")


def faults(path, text, known):
    found = []
    for number, comment in enumerate(comments(text), 1):
        for name in re.findall(NAMED, comment):
            if name not in MADE and not any(f"/{file}".endswith(f"/{name}") for file in known):
                found.append(f"{path}:{number}: there is no {name}")
        if "mockup" in comment:
            found.append(f"{path}:{number}: names a mockup, which nobody else can see")
    return found


KNOWN = {"src/draw/theme.h", "docs/family.md", "web/desk/desk.mjs"}
GOOD = ["// As draw/theme.h and docs/family.md say.", 'auto a = "look.md"; // theme.h', "// zhixiao.mjs, 2.5 px"]
BAD = ["// look.md, Type", "int a; // platform/theme.h", "// mockups, Measurements", "f(`a` + 'b'); // old.mjs"]


def main():
    wrong = [f"good sample {text}" for text in GOOD if faults("a", text, KNOWN)]
    wrong += [f"bad sample {text} passes" for text in BAD if len(faults("a", text, KNOWN)) != 1]
    listed = subprocess.run(["git", "ls-files", "--cached", "--others", "--exclude-standard"], cwd=ROOT, text=True,
                            capture_output=True)
    known = [line for line in listed.stdout.split("\n") if (ROOT / line).is_file()]
    if listed.returncode != 0:  # not a clone: what lies there
        known = [path.relative_to(ROOT).as_posix() for folder in (*FOLDERS, "docs", "assets")
                 for path in (ROOT / folder).rglob("*") if path.is_file()]
    sources = [path for path in known if path.startswith(tuple(f"{folder}/" for folder in FOLDERS))
               and path.endswith((".h", ".cpp", ".c", ".mjs", ".js", ".jsx"))]
    if not sources:
        wrong.append("no sources were found")
    for path in sources:
        wrong += faults(path, (ROOT / path).read_text("utf-8"), known)
    for line in wrong:
        print(line)
    print("named files:", "ok" if not wrong else f"{len(wrong)} faults", f"in {len(sources)} files")
    return 1 if wrong else 0


sys.exit(main())
