# Every name of the standard library has its header: a file of ours includes it, or a header of ours
# does that the file includes. Precompiled headers would hide it when none does.
import functools
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "cmake"))
from shared_headers import QUOTED  # noqa: E402

NAMES = {
    "algorithm": """adjacent_find all_of any_of binary_search clamp copy copy_if copy_n count count_if equal fill
        find find_first_of find_if find_if_not for_each generate includes is_sorted lower_bound max max_element
        merge min min_element minmax mismatch next_permutation none_of nth_element partial_sort partition
        partition_point remove remove_if replace reverse rotate search set_difference set_intersection
        set_union shuffle sort stable_partition stable_sort transform unique upper_bound""",
    "array": "array to_array", "atomic": "atomic", "bit": "bit_cast endian popcount countl_zero",
    "charconv": "from_chars to_chars", "chrono": "chrono", "clocale": "setlocale",
    "cmath": """abs acos asin atan atan2 ceil cos erf exp floor fmax fmin fmod hypot isfinite isinf isnan lgamma
        log log10 log2 lround nan nextafter pow round signbit sin sqrt tan tgamma trunc""",
    "cstddef": "size_t ptrdiff_t byte nullptr_t",
    "cstdint": "int8_t int16_t int32_t int64_t uint8_t uint16_t uint32_t uint64_t uintptr_t intptr_t",
    "cstdio": """FILE fclose fflush fopen fprintf fread fseek ftell fwrite printf puts rewind snprintf sscanf
        stdout stderr""",
    "cstdlib": "abort atoi atol exit getenv rand srand strtod strtol", "cstring": "memcpy memcmp memset strcmp strlen",
    "ctime": "clock clock_t time_t", "filesystem": "filesystem", "fstream": "ifstream ofstream",
    "functional": "function hash less less_equal greater plus ref cref bind", "initializer_list": "initializer_list",
    "ios": "ios", "iostream": "cout cerr cin",
    "iterator": """back_inserter begin end data distance empty inserter advance next prev size ssize
        istreambuf_iterator input_iterator_tag forward_iterator_tag make_move_iterator reverse_iterator
        make_reverse_iterator rbegin rend""",
    "limits": "numeric_limits", "map": "map multimap", "memory": "shared_ptr unique_ptr weak_ptr make_shared make_unique",
    "numbers": "numbers", "numeric": "accumulate gcd lcm iota reduce", "optional": "optional nullopt nullopt_t make_optional",
    "random": "mt19937 mt19937_64 minstd_rand random_device uniform_int_distribution uniform_real_distribution",
    "set": "set multiset", "span": "span", "sstream": "istringstream ostringstream stringstream",
    "string": "string u32string u8string to_string stoi stol stod getline string_literals char_traits",
    "string_view": "string_view u32string_view string_view_literals",
    "system_error": "errc error_code", "tuple": "tuple make_tuple tie ignore apply tuple_size tuple_element",
    "type_traits": """enable_if_t is_same_v is_trivially_copyable_v is_arithmetic_v is_base_of_v is_enum_v
        is_integral_v remove_const_t remove_cvref_t decay_t conditional_t underlying_type_t void_t
        true_type false_type is_constructible_v is_convertible_v invoke_result_t is_copy_constructible_v""",
    "unordered_map": "unordered_map", "unordered_set": "unordered_set",
    "utility": """move forward pair make_pair swap exchange index_sequence index_sequence_for make_index_sequence
        as_const in_place declval""",
    "variant": "variant visit get_if holds_alternative monostate variant_size_v variant_alternative_t",
    "vector": "vector",
}
HEADERS_OF = {}
for header, names in NAMES.items():
    for name in names.split():
        HEADERS_OF.setdefault(name, set()).add(header)
# What the standard puts into several headers, or what each of them has to know to declare its own.
HEADERS_OF["get"] = {"variant", "tuple", "array", "utility"}
HEADERS_OF["erase"] = HEADERS_OF["erase_if"] = {"vector", "string", "map", "set", "unordered_map"}
HEADERS_OF["size_t"] |= set(NAMES) - {"cmath", "limits", "numbers", "cstdint"}
HEADERS_OF["ptrdiff_t"] |= {"iterator", "span", "string", "string_view", "vector"}
HEADERS_OF["swap"] |= {"string", "vector", "algorithm"}
HEADERS_OF["abs"] |= {"cstdlib"}
for name in ("begin", "end", "size", "empty", "data"):
    HEADERS_OF[name] |= {"array", "map", "set", "span", "string", "string_view", "vector"}
for name in ("ios", "getline"):
    HEADERS_OF[name] |= {"fstream", "iostream", "sstream"}
HEADERS_OF["initializer_list"] |= {"map", "set", "string", "vector"}
HEADERS_OF["less"] |= {"map", "set"}
HEADERS_OF["hash"] |= {"string", "string_view", "optional", "variant", "memory"}


def code_of(text):
    """The text without comments and strings, as far as they could name something of std."""
    return re.sub(r'//[^\n]*|/\*.*?\*/|R"\((?:.|\n)*?\)"|"(?:\\.|[^"\\\n])*"', '""', text, flags=re.S)


def faults(text, brought):
    """Names of std in the text that neither it nor what its own headers bring explains."""
    have = set(re.findall(r"^\s*#\s*include\s*<([^>]+)>", text, flags=re.M)) | brought
    found = []
    for name in sorted(set(re.findall(r"\bstd::(\w+)", code_of(text)))):
        if name not in HEADERS_OF:
            found.append(f"std::{name} is not in the list of tests/repo/includes_test.py: add it")
        elif not HEADERS_OF[name] & have:
            found.append(f"std::{name} without <{min(HEADERS_OF[name] & set(NAMES), key=lambda h: name not in NAMES[h].split())}>")
    return found


@functools.cache
def brought_by(path):
    """The headers of the library that a file of ours includes, by way of others of ours, too."""
    text = path.read_text("utf-8")
    brought = set(re.findall(r"^\s*#\s*include\s*<([^>]+)>", text, flags=re.M))
    for name in QUOTED.findall(text):
        file = own_file(path, name)
        if file:
            brought |= brought_by(file)
    return frozenset(brought)


@functools.cache
def own_file(path, name):
    around = [path.parent, ROOT / "src", ROOT, *sorted(p for p in (ROOT / "tests").iterdir() if p.is_dir())]
    return next((folder / name for folder in around if (folder / name).is_file()), None)


def test_itself():
    good = ["#include <string>\nstd::string s; // std::vector\n", '#include <map>\nstd::size_t n = "std::set"[0];\n']
    bad = ["std::string s;\n", "#include <vector>\nstd::optional<int> a;\n", "#include <string>\nstd::made_up a;\n"]
    wrong = [f"good sample: {fault}" for text in good for fault in faults(text, set())]
    wrong += [f"bad sample passes: {text}" for text in bad if len(faults(text, set())) != 1]
    return wrong + ([] if not faults(bad[0], {"string"}) else ["what a header brings does not count"])


def test_tree():
    files = sorted(p for folder in ("src", "tests") for p in (ROOT / folder).rglob("*")
                   if p.suffix in (".h", ".cpp") and "must_not_compile" not in p.parts)
    return [f"{path.relative_to(ROOT)}: {fault}" for path in files
            for fault in faults(path.read_text("utf-8"), set(brought_by(path)))]


problems = test_itself() or test_tree()
for problem in problems:
    print(problem)
print("includes:", "ok" if not problems else f"{len(problems)} faults")
sys.exit(1 if problems else 0)
