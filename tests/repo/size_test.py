# No file of src, web, tools and tests has more than 300 lines, and no function more than 60.
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
FOLDERS = ("src", "web", "tools", "tests")
CODE = (".h", ".cpp", ".c", ".mjs", ".js", ".jsx", ".py", ".sh", ".css")
MOST_LINES = 300
MOST_OF_FUNCTION = 60


def blanked(text):
    """The code with comments, strings and regular expressions emptied; lines stay where they are."""
    pattern = (r'R"\((?:.|\n)*?\)"|//[^\n]*|/\*(?:.|\n)*?\*/|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\''
               r'|(?<=[(,=:&|!?\s])/(?![*/ ])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n])+/[a-z]*')
    return re.sub(pattern, lambda match: "\n" * match[0].count("\n"), text)


def template_free(text):
    """Template strings emptied, those within each other too."""
    out, depth, i = [], [], 0
    while i < len(text):
        char = text[i]
        in_text = bool(depth) and depth[-1] == "`"
        if in_text and char == "\\":
            i += 2
            continue
        if char == "`":
            depth.pop() if in_text else depth.append("`")
        elif in_text and text.startswith("${", i):
            depth.append("{")
            i += 1
        elif not in_text and depth and char == "{":
            depth.append("b")
            out.append(char)
        elif not in_text and depth and char == "}":
            if depth.pop() == "b":
                out.append(char)
        elif not in_text or char == "\n":
            out.append(char)
        i += 1
    return "".join(out)


# What stands before the brace of a block that is no function.
NO_FUNCTION = (r"(?:^|\s)(?:namespace|class|struct|union|enum|extern|if|for|while|switch|do|else|try|catch|return|import"
               r"|export)\b[^;{}]*$")
HEAD = r"\)\s*(?:(?:const|noexcept|override|final|mutable|=>|->\s*[\w:<>*&, ]+|:(?!:)[^;{}]*\))\s*)*$"


def functions(code):
    """First line and length of each block after the brackets of parameters."""
    for _ in range(3):  # values in braces are none
        code = re.sub(r"(?<=[\w>,(])\{[^{};\n]*\}", "()", code)
    found, open_at = [], []
    line, begun = 1, 0  # where the words before a brace begin
    for at, char in enumerate(code):
        if char == "\n":
            line += 1
        elif char == "{":
            words = code[begun:at]
            is_function = bool(re.search(HEAD, words)) and not re.search(NO_FUNCTION, words)
            first = line - words.strip().count("\n")
            open_at.append((is_function, first))
            begun = at + 1
        elif char == "}":
            if open_at:
                is_function, first = open_at.pop()
                if is_function:
                    found.append((first, line - first + 1))
            begun = at + 1
        elif char == ";":
            begun = at + 1
    return found


def python_functions(text):
    found, lines = [], text.split("\n")
    for at, line in enumerate(lines):
        match = re.match(r"( *)def ", line)
        if match:
            end = at + 1
            while end < len(lines) and (not lines[end].strip() or lines[end].startswith(match[1] + " ")):
                end += 1
            found.append((at + 1, len("\n".join(lines[at:end]).rstrip().split("\n"))))
    return found


def faults(path, text):
    found = []
    lines = text.count("\n")
    if lines > MOST_LINES:
        found.append(f"{path}: {lines} lines")
    if path.endswith(".py"):
        all_of_it = python_functions(text)
    elif path.endswith((".h", ".cpp", ".c", ".mjs", ".js", ".jsx")):
        all_of_it = functions(template_free(blanked(text)) if path.endswith(("js", "jsx")) else blanked(text))
    else:
        all_of_it = []
    found += [f"{path}:{first}: a function of {length} lines" for first, length in all_of_it
              if length > MOST_OF_FUNCTION]
    return found


LONG = "    a();\n" * 60
SAMPLES = [
    ("a.cpp", "int f(int a) {\n" + LONG + "}\n", 1),
    ("a.cpp", "A::A(int a) : b_(a), c_{a} {\n" + LONG + "}\n", 1),
    ("a.cpp", "bool f() const override {\n" + LONG + "}\n", 1),
    ("a.cpp", "namespace a {\nclass B {\n" + LONG + "};\n}\n", 0),
    ("a.cpp", "const auto f = [&](int a) {\n" + LONG + "};\n", 1),
    ("a.cpp", 'TEST_CASE("a") {\n' + LONG + "}\n", 1),
    ("a.mjs", "export class A {\n  f(a) {\n" + LONG + "  }\n}\n", 1),
    ("a.mjs", "const f = (a) => {\n" + LONG + "};\n", 1),
    ("a.mjs", "f(`${a ? `{` : b}`);\nif (a) {\n" + LONG + "}\n", 0),
    ("a.jsx", "function A({ a }) {\n  return <p>{a}’s {`${a}`}</p>;\n" + LONG + "}\n", 1),
    ("a.py", "def f(a):\n" + LONG, 1),
    ("a.cpp", "int f() {\n" + LONG[9:] + "}\n", 1),
    ("a.cpp", "int f() {\n" + LONG[18:] + "}\n", 0),
    ("a.css", "a {}\n" * 301, 1),
]


def main():
    wrong = [f"sample {text[:20]!r} of {path}: {faults(path, text)}" for path, text, count in SAMPLES
             if len(faults(path, text)) != count]
    files = [path for folder in FOLDERS for path in sorted((ROOT / folder).rglob("*"))
             if path.suffix in CODE and path.is_file()]
    functions_read = 0
    for path in files:
        text = path.read_text("utf-8")
        wrong += faults(path.relative_to(ROOT).as_posix(), text)
        functions_read += len(functions(blanked(text))) if path.suffix in (".h", ".cpp") else 0
    if functions_read < 2000:
        wrong.append(f"only {functions_read} functions of C++ were found")
    for line in wrong:
        print(line)
    print("sizes:", "ok" if not wrong else f"{len(wrong)} faults", f"in {len(files)} files, {functions_read} functions of C++")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
