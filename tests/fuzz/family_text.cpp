// Takes any bytes as the text of a family record, and as a text that contains short codes.
#include "family/files/record_text.h"
#include "family/model/codes.h"
#include "mutate_part.h"

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <variant>

using namespace zhixiao;

namespace {

// Ends the run when a property does not hold, so that libFuzzer keeps the bytes.
void require(bool holds, const char* property) {
    if (holds)
        return;
    std::fprintf(stderr, "does not hold: %s\n", property);
    std::abort();
}

// Returns the checklist of tests/cases/family_cases.json, whose codes are among the seeds.
Family family_of_cases() {
    FamilyChecklist checklist;
    checklist.stage = FamilyStage::UpTo12;
    checklist.revision = 34;
    for (const char* id : {"a", "b", "c", "d", "e", "f", "g"}) {
        checklist.items.emplace_back();
        checklist.items.back().id = {id};
    }
    return {"", {checklist}};
}

void as_record(const std::string& text) {
    const auto read = record_from(text);
    const auto* record = std::get_if<FamilyRecord>(&read);
    if (!record)
        return;
    require(!record->children.empty() && record->children.size() <= most_children,
            "a record has a child, and not too many");
    require(record_from(text_of(*record)) == read, "a record reads back the same");
    const FamilyRecord both = merged(*record, *record);
    require(merged(both, *record) == both, "a record adds nothing to itself");
}

void as_codes(const Family& family, const std::string& text) {
    std::size_t until = 0;
    for (const FoundCode& found : codes_in(family, text)) {
        require(found.begin >= until && found.begin < found.end && found.end <= text.size(),
                "codes lie one behind the other in their text");
        until = found.end;
        const auto* result = std::get_if<FamilyResult>(&found.read);
        if (!result)
            continue;
        const std::string code = code_of(family.checklists.front(), result->answers);
        require(result_from_code(family, code) == found.read, "a code found reads back the same");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    static const Family family = family_of_cases();
    const std::string text(reinterpret_cast<const char*>(bytes), size);
    as_record(text);
    as_codes(family, text);
    return 0;
}

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* bytes, std::size_t size,
                                               std::size_t most, unsigned seed) {
    return fuzz::mutate_part(bytes, size, most, seed, "\",:{}[]- \n");
}
