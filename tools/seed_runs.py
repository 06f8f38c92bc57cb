# Writes tests/cases/seed_runs.bin: hashes of every run of 20 characters in the texts of a folder. docs/seeds.md says why.
#
#     python3 tools/seed_runs.py FOLDER
#
# The texts themselves are not part of the repository, and cannot be made from the hashes; what is written here can be
# held against them all the same (tests/repo/own_words_test.py).
import hashlib
import pathlib
import sys
import unicodedata

ROOT = pathlib.Path(__file__).resolve().parents[1]
RUNS = ROOT / "tests/cases/seed_runs.bin"
LENGTH = 20  # characters that a run has; what is shorter is nobody's own
SIZE = 6     # bytes of a hash: with 48 bits one false finding in some 70,000 readings of all our texts


def normalised(text):
    """Returns the letters and digits of a text, without differences of width and case. White space, punctuation,
    signs (% ‰ ＋ ① as they are read) and marks are left out, so that another comma does not make another sentence."""
    return "".join(c for c in unicodedata.normalize("NFKC", text).lower() if unicodedata.category(c)[0] in "LN")


def hashes(text):
    """Returns the hash of every run in a normalised text, by place."""
    return [hashlib.blake2b(text[i:i + LENGTH].encode(), digest_size=SIZE).digest()
            for i in range(len(text) - LENGTH + 1)]


def pack(texts):
    """Returns the bytes of the file: each hash once, rising."""
    return b"".join(sorted({each for text in texts for each in hashes(normalised(text))}))


def unpack(data):
    """Returns the hashes of such a file; what was cut off or mixed up is refused."""
    found = [data[i:i + SIZE] for i in range(0, len(data), SIZE)]
    if len(data) % SIZE or found != sorted(set(found)):
        raise ValueError(f"{RUNS.name} is not whole: write it anew")
    return set(found)


def main():
    if len(sys.argv) != 2:
        sys.exit("usage: tools/seed_runs.py FOLDER")
    files = sorted(pathlib.Path(sys.argv[1]).glob("*.txt"))
    if not files:
        sys.exit(f"no .txt file in {sys.argv[1]}")
    data = pack(file.read_text("utf-8") for file in files)
    RUNS.write_bytes(data)
    print(f"{RUNS.relative_to(ROOT)}: {len(data) // SIZE} runs of {len(files)} texts, {len(data)} bytes")


if __name__ == "__main__":
    main()
