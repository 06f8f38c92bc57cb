# The numbers that the scripts of web/ share with C++ are those of the headers (tools/numbers_of_headers.py).
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "tools"))
import numbers_of_headers as tool  # noqa: E402

HEADER = """
enum class Keeping { No, Yes, NoRoom }; // Old
enum Flags : int { Family = 1, KeepsFamily = 2, Plans = 4 };
constexpr int presses_to_leave = 3;
"""
SCRIPT = "// Written by tools/numbers_of_headers.py from Keeping.\nconst keeping = {};\nconst other = { a: 1 };\n"


def expect(what, is_so):
    if not is_so:
        print(f"numbers: {what}")
    return not is_so


numbers = tool.numbers_of([HEADER])
script, faults = tool.written(SCRIPT, numbers)
wrong = [
    expect("enumerators count from 0", numbers["Keeping"] == {"no": 0, "yes": 1, "no_room": 2}),
    expect("given values are taken", numbers["Flags"] == {"family": 1, "keeps_family": 2, "plans": 4}),
    expect("constants are found", numbers["presses_to_leave"] == 3),
    expect("a marked constant is written", "const keeping = { no: 0, yes: 1, no_room: 2 };" in script and not faults),
    expect("others stay", "const other = { a: 1 };" in script),
    expect("what is written stays as it is", tool.written(script, numbers)[0] == script),
    expect("an unknown name is told", tool.written(SCRIPT.replace("from Keeping", "from Gone"), numbers)[1]),
    expect("two of one name are told", tool.written(SCRIPT, tool.numbers_of([HEADER, "enum class Keeping { A };"]))[1]),
]
sys.exit(1 if any(wrong) else tool.main(True))
