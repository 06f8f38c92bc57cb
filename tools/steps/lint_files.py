# What lint has to read: python3 tools/steps/lint_files.py PRESET_FOLDER LINT_FOLDER writes the compile
# commands of src/ without precompiled headers (nothing is compiled yet, and a missing #include is to
# be found) and prints a line for each file: a key, a tab, the file. The key changes with the file,
# with any header of ours that it reads, with the rules and with how the file is compiled.
import hashlib
import json
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "cmake"))
from shared_headers import all_names  # noqa: E402

PRECOMPILED = re.compile(r" -Winvalid-pch| -Xclang -include(-pch)? -Xclang \S+")


def entries(preset):
    """The compile commands of our own sources, each without what is precompiled."""
    for entry in json.loads((preset / "compile_commands.json").read_text("utf-8")):
        if pathlib.Path(entry["file"]).is_relative_to(ROOT / "src"):
            yield {**entry, "command": PRECOMPILED.sub("", entry["command"])}


def key_of(entry, rules):
    file = pathlib.Path(entry["file"])
    headers = [ROOT / "src" / name for name in sorted(all_names(ROOT / "src", file))]
    parts = [rules, entry["command"].encode(), *(path.read_bytes() for path in [file, *headers])]
    return hashlib.sha256(b"\0".join(parts)).hexdigest()[:32]


if __name__ == "__main__":
    folder = pathlib.Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    found = list(entries(pathlib.Path(sys.argv[1])))
    (folder / "compile_commands.json").write_text(json.dumps(found, indent=1), "utf-8")
    for one in found:
        print(key_of(one, (ROOT / ".clang-tidy").read_bytes()), one["file"], sep="\t")
