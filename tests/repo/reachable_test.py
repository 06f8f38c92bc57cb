# Every function of src/ is reached from a program that people run; what only tests call is named.
# Reads the objects of a native build: python3 tests/repo/reachable_test.py build/native
import bisect
import pathlib
import re
import struct
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
SOURCES = ROOT / "src"
# Compiled for the browser only: whatever these files name is taken as used.
WEB_ONLY = ("main.cpp", "desk/web.cpp", "platform/web.cpp", "platform/web_exports.cpp", "loop/picture.cpp",
            "loop/picture.h")

# Reached by tests alone, and why they stand in src/ all the same.
FOR_TESTS = {
    "zhixiao::Figures::Figures": "a list of figures at once, where files give them one by one",
    "zhixiao::scene::audit": "stands beside node.h, so that the compiler asks for every new role",
    "zhixiao::scene::dump": "the same",
}


class Object:
    """An ELF object file: its functions and variables, and who refers to whom."""

    def __init__(self, path):
        data = path.read_bytes()
        headers, count = struct.unpack_from("<Q", data, 40)[0], struct.unpack_from("<H", data, 60)[0]
        sections = [struct.unpack_from("<IIQQQQIIQQ", data, headers + 64 * i) for i in range(count)]
        titles = sections[struct.unpack_from("<H", data, 62)[0]][4]
        [table] = [section for section in sections if section[1] == 2]  # SHT_SYMTAB
        strings = sections[table[6]]
        self.path = path
        self.symbols = []  # name, binding, type, section, address, size
        for at in range(table[4], table[4] + table[5], 24):
            name, info, _, section, address, size = struct.unpack_from("<IBBHQQ", data, at)
            start = strings[4] + name
            text = data[start:data.index(b"\0", start)].decode()
            self.symbols.append((text, info >> 4, info & 15, section, address, size))
        self.edges = []  # from symbol or None (the section), to symbol, by index
        self.places = self.by_section()
        for section in sections:
            start = titles + section[0]
            title = data[start:data.index(b"\0", start)].decode()
            if section[1] == 4 and re.match(r"\.rela\.(text|data|rodata|init_array)", title):  # SHT_RELA
                self.read_references(data, section)

    def by_section(self):
        places = {}
        for index, (_, _, kind, section, address, size) in enumerate(self.symbols):
            if kind in (1, 2) and 0 < section < 0xFF00:  # variable or function
                places.setdefault(section, []).append((address, size, index))
        return {section: sorted(found) for section, found in places.items()}

    def at(self, section, offset):
        """The symbol that holds this byte of a section."""
        found = self.places.get(section, [])
        place = bisect.bisect_right(found, (offset, float("inf"), 0)) - 1
        if place < 0 or offset >= found[place][0] + max(found[place][1], 1):
            return None
        return found[place][2]

    def read_references(self, data, section):
        for at in range(section[4], section[4] + section[5], 24):
            offset, info, addend = struct.unpack_from("<QQq", data, at)
            target, kind = info >> 32, info & 0xFFFFFFFF
            if self.symbols[target][2] == 3:  # a section: by address, relative ones end 4 later
                relative = 4 if kind in (2, 4) else 0
                target = self.at(self.symbols[target][3], addend + relative)
            if target is not None:
                self.edges.append((self.at(section[7], offset), target))


def readable(names):
    answer = subprocess.run(["c++filt"], input="\n".join(names), text=True, capture_output=True, check=True)
    return dict(zip(names, answer.stdout.split("\n")))


def graph_of(objects):
    """Edges between names; what is local to a file carries its path, so that names stay apart."""
    edges, roots, globals_of = {}, set(), {}
    for each in objects:
        group = f"{each.path}#local"
        key = {}
        for index, (name, binding, kind, section, _, _) in enumerate(each.symbols):
            key[index] = group if binding == 0 else name
            if binding == 1 and kind == 2 and section:
                globals_of[name] = each.path
        edges.setdefault(group, set())
        for source, target in each.edges:
            from_key = group if source is None else key[source]
            edges.setdefault(from_key, set()).add(key[target])
        # Calls within one file leave no trace when the function called is local to it: what is
        # local is taken as used as soon as anything else of its file is.
        for index, (_, _, kind, section, _, _) in enumerate(each.symbols):
            if kind in (1, 2) and section and key[index] != group:
                edges.setdefault(key[index], set()).add(group)
    return edges, globals_of


def reached_from(edges, roots):
    seen, todo = set(roots), list(roots)
    while todo:
        for target in edges.get(todo.pop(), ()):
            if target not in seen:
                seen.add(target)
                todo.append(target)
    return seen


def main(build):
    below = build / "src" / "CMakeFiles"
    # By the source of each, as a build that was moved keeps objects of files that are gone.
    found = {"/".join(path.relative_to(below).parts[1:])[:-len(".o")]: path for path in sorted(below.rglob("*.o"))}
    sources = {path.relative_to(SOURCES).as_posix() for path in SOURCES.rglob("*.cpp")}
    missing = sources - set(found) - set(WEB_ONLY)
    if missing:
        print(f"reachable: not compiled, build all first: {', '.join(sorted(missing))}")
        return 1
    objects = [Object(found[source]) for source in sorted(sources & set(found))]
    edges, functions = graph_of(objects)
    names = readable(sorted(functions))
    web = "\n".join((SOURCES / path).read_text("utf-8") for path in WEB_ONLY)
    words = set(re.findall(r"\w+", web))

    def whole(name):
        return re.sub(r"\(.*", "", names[name].replace("[abi:cxx11]", ""))

    def base(name):
        return whole(name).split("::")[-1].lstrip("~")

    roots = {"main"} | {name for name in functions if names[name].startswith("zhixiao::") and base(name) in words}
    roots |= {name for name in functions if "zhixiao::AppLoop::" in names[name]}
    reached = reached_from(edges, roots)
    dead = sorted(names[name] for name in functions if names[name].startswith("zhixiao::") and name not in reached
                  and "::operator" not in whole(name) and whole(name) not in FOR_TESTS)
    for name in dead:
        print(f"{name}: only tests call it, or nobody")
    print("reachable:", "ok" if not dead else f"{len(dead)} functions", f"of {len(functions)}")
    return 1 if dead else 0


sys.exit(main(pathlib.Path(sys.argv[1])))
