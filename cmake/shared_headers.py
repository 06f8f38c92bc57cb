# Prints our own headers that at least half of the given sources read, one a line: what is worth
# precompiling for them, and changes so much when it changes that nothing is lost by it.
#   python3 cmake/shared_headers.py ROOT SOURCE…
import functools
import pathlib
import re
import sys

QUOTED = re.compile(r'^\s*#\s*include\s*"([^"]+)"', re.M)


def included(path):
    return QUOTED.findall(path.read_text(encoding="utf-8"))


@functools.cache
def reached(root, name):
    """The names, as written from root, of all headers that a header there brings along, with its own."""
    file = root / name
    return frozenset({name, *all_names(root, file)}) if file.is_file() else frozenset()


def all_names(root, file):
    return {name for direct in included(file) for name in reached(root, direct)}


def shared(root, sources):
    read = [all_names(root, source) for source in sources]
    return [name for name in sorted(set().union(*read))
            if 2 * sum(name in names for names in read) >= len(read)]


if __name__ == "__main__":
    print("\n".join(shared(pathlib.Path(sys.argv[1]), [pathlib.Path(name) for name in sys.argv[2:]])))
