// Takes any bytes as 指标.csv and 数据.csv in any encoding: reads, judges, writes and reads them
// again. The first byte chooses the encoding of each sheet, and whether the year is known and the
// figures are also read alone; the sheets follow, separated by a line of "====".
#include "check/decoder.h"
#include "mutate_part.h"
#include "plan/files/write_csv.h"
#include "properties.h"
#include "tests/plan/files/read_csv.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iconv.h>
#include <optional>
#include <string_view>

using namespace zhixiao;

namespace {

constexpr std::string_view parting = "\n====\n";

// The meaning of the first byte.
struct Form {
    unsigned indicators_encoding; // 0 to 7, see encoded()
    unsigned figures_encoding;
    bool knows_year;
    bool figures_alone; // the figures are read once more, into the plans just read
};

Form form_of(std::uint8_t byte) {
    return {byte & 7U, (byte >> 3) & 7U, (byte & 64U) != 0, (byte & 128U) != 0};
}

// Returns `text` in `encoding`, or unchanged when the encoding lacks one of its characters.
std::string converted(std::string_view text, const char* encoding) {
    const iconv_t converter = iconv_open(encoding, "UTF-8");
    std::string result(text.size() * 4 + 8, '\0');
    char* in = const_cast<char*>(text.data()); // iconv only reads through it
    char* out = result.data();
    std::size_t in_left = text.size();
    std::size_t out_left = result.size();
    const std::size_t outcome = iconv(converter, &in, &in_left, &out, &out_left);
    iconv_close(converter);
    if (outcome == static_cast<std::size_t>(-1))
        return std::string(text);
    result.resize(result.size() - out_left);
    return result;
}

// Returns `text` in one of the encodings of spreadsheets, so that the fuzzer can work on plain
// text. From 4 on the bytes stay as they are, which also brings in broken encodings.
std::string encoded(std::string_view text, unsigned encoding) {
    switch (encoding) {
    case 0:
        return "\xEF\xBB\xBF" + std::string(text);
    case 1:
        return "\xFF\xFE" + converted(text, "UTF-16LE");
    case 2:
        return "\xFE\xFF" + converted(text, "UTF-16BE");
    case 3:
        return converted(text, "GB18030");
    default:
        return std::string(text);
    }
}

bool has_errors(const std::vector<Problem>& problems) {
    return std::any_of(problems.begin(), problems.end(),
                       [](const Problem& problem) { return problem.severity == Severity::Error; });
}

void read_again_as_csv(const std::vector<Pack>& packs) {
    const content::Loaded again =
        content::read_csv({{{"指标.csv", content::write_indicators_csv(packs)},
                            {"数据.csv", content::write_figures_csv(packs)}},
                           {},
                           std::nullopt},
                          nullptr);
    fuzz::require(!has_errors(again.problems), "packs written as CSV read without an error");
    fuzz::require(again.packs == packs, "packs written as CSV read back the same");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    if (size == 0)
        return 0;
    const Form form = form_of(bytes[0]);
    const std::string_view rest(reinterpret_cast<const char*>(bytes) + 1, size - 1);
    const std::size_t parted = std::min(rest.find(parting), rest.size());
    std::vector<content::File> files{
        {"指标.csv", encoded(rest.substr(0, parted), form.indicators_encoding)}};
    if (parted < rest.size())
        files.push_back(
            {"数据.csv", encoded(rest.substr(parted + parting.size()), form.figures_encoding)});
    const std::optional<int> year = form.knows_year ? std::optional(fuzz::this_year) : std::nullopt;
    content::Loaded loaded = content::read_csv({files, {}, year}, check::decode);
    if (form.figures_alone && loaded.has_new_plans && files.size() > 1) {
        const std::vector<Pack> before = loaded.packs;
        const content::Loaded after =
            content::read_csv({{files[1]}, std::move(loaded.packs), year}, check::decode);
        loaded.packs = after.packs;
        fuzz::require(after.has_new_plans || after.packs == before,
                      "figures that come again change nothing");
    }
    for (const Pack& pack : loaded.packs) {
        fuzz::require(fuzz::is_sound({"fuzz.csv", pack}), "a pack of CSV files is sound");
        fuzz::judge_everything(pack);
        if (form.figures_alone)
            fuzz::read_again_as_json(pack); // slow, so not always
    }
    if (loaded.has_new_plans && !loaded.packs.empty())
        read_again_as_csv(loaded.packs);
    return 0;
}

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* bytes, std::size_t size,
                                               std::size_t most, unsigned seed) {
    return fuzz::mutate_part(bytes, size, most, seed, ",\n\r");
}
