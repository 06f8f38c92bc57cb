# Writes the numbers of C++ enumerations and constants into the scripts of web/: python3 tools/numbers_of_headers.py [--check]
# A line “// Written by tools/numbers_of_headers.py from NAME.” stands before each constant that it writes. With --check
# nothing is written; the files that are not up to date are named.
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[1]
MARK = r"(// Written by tools/numbers_of_headers\.py from (\w+)\.\n((?:export )?const \w+ = ))(?:\{[^}]*\}|[^;]*);"


def without_comments(text):
    return re.sub(r"//[^\n]*|/\*.*?\*/", "", text, flags=re.S)


def snake_case(name):
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()


def numbers_of(headers):
    """By name: an object for each enumeration, a number for each integer constant; None: two have that name."""
    found = {}

    def add(name, value):
        found[name] = None if name in found and found[name] != value else value

    for text in headers:
        code = without_comments(text)
        for name, body in re.findall(r"\benum(?:\s+class)?\s+(\w+)(?:\s*:\s*\w+)?\s*\{([^}]*)\}", code):
            members, value = {}, -1
            for part in filter(None, (part.strip() for part in body.split(","))):
                member, _, given = (piece.strip() for piece in part.partition("="))
                value = int(given, 0) if given else value + 1
                members[snake_case(member)] = value
            add(name, members)
        for name, value in re.findall(r"\bconstexpr\s+(?:int|std::size_t)\s+(\w+)\s*=\s*(\d+)\s*;", code):
            add(name, int(value))
    return found


def as_script(value):
    if isinstance(value, int):
        return str(value)
    members = [f"{name}: {number}" for name, number in value.items()]
    line = "{ " + ", ".join(members) + " }"
    if len(line) <= 90:
        return line
    lines = []
    for member in members:
        if lines and len(lines[-1]) + len(member) < 100:
            lines[-1] += f" {member},"
        else:
            lines.append(f"  {member},")
    return "{\n" + "\n".join(lines) + "\n}"


def written(script, numbers):
    """The script with its numbers, and what is wrong with its marks."""
    faults = []

    def replaced(match):
        value = numbers.get(match[2])
        if value is None:
            faults.append(f"no enumeration or constant alone has the name {match[2]}")
            return match[0]
        return f"{match[1]}{as_script(value)};"

    result = re.sub(MARK, replaced, script)
    if len(re.findall(MARK, script)) != script.count("Written by tools/numbers_of_headers.py"):
        faults.append("a mark has no constant after it")
    return result, faults


def main(check):
    headers = [path.read_text("utf-8") for path in sorted((ROOT / "src").rglob("*.h"))]
    numbers = numbers_of(headers)
    wrong = count = 0
    for path in sorted((ROOT / "web").rglob("*.mjs")):
        script = path.read_text("utf-8")
        result, faults = written(script, numbers)
        count += len(re.findall(MARK, script))
        for fault in faults:
            print(f"{path.relative_to(ROOT)}: {fault}")
        if check and result != script:
            print(f"{path.relative_to(ROOT)}: not the numbers of src/: run python3 tools/numbers_of_headers.py")
        wrong += len(faults) + (check and result != script)
        if not check and result != script:
            path.write_text(result, "utf-8")
    print(f"numbers: {count} constants,", "ok" if not wrong else f"{wrong} faults")
    return 1 if wrong or not count else 0


if __name__ == "__main__":
    sys.exit(main("--check" in sys.argv[1:]))
