# Writes tests/cases/seed_runs.bin: hashes of every run of 20 characters in the texts of a folder. docs/seeds.md says why.
#
#     python3 tools/seed_runs.py FOLDER
#
# The texts themselves are not part of the repository and cannot be recovered from the hashes. Even
# so, our own texts can be compared with them (tests/repo/own_words_test.py).
import hashlib
import pathlib
import sys
import unicodedata

ROOT = pathlib.Path(__file__).resolve().parents[1]
RUNS = ROOT / "tests/cases/seed_runs.bin"
LENGTH = 20  # characters of a run; shorter ones belong to nobody
SIZE = 6     # bytes of a hash: 48 bits, one false match in 70,000 readings of all our texts


def normalised(text):
    """Returns the letters and digits of `text`, without differences of width and case. Leaves out
    white space, punctuation, signs (% ‰ ＋) and marks, so that a sentence with another comma counts
    as the same sentence."""
    return "".join(c for c in unicodedata.normalize("NFKC", text).lower() if unicodedata.category(c)[0] in "LN")


def hashes(text):
    """Returns the hash of every run in a normalised text, by position."""
    return [hashlib.blake2b(text[i:i + LENGTH].encode(), digest_size=SIZE).digest()
            for i in range(len(text) - LENGTH + 1)]


def pack(texts):
    """Returns the bytes of the file: each hash once, in ascending order."""
    return b"".join(sorted({each for text in texts for each in hashes(normalised(text))}))


def unpack(data):
    """Returns the hashes in `data`, the bytes of the file. Raises ValueError if they are cut off or
    out of order."""
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
