// Takes any bytes as the JSON file of a pack: reads, checks, judges, writes and reads it again.
#include "mutate_part.h"
#include "plan/files/read_pack.h"
#include "properties.h"

#include <cstddef>
#include <cstdint>

using namespace zhixiao;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const std::string text(reinterpret_cast<const char*>(bytes), size);
    Checked<Pack> read = content::read_pack({"fuzz.json", text});
    if (!std::holds_alternative<Pack>(read))
        return 0;
    const NamedPack pack{"fuzz.json", std::move(std::get<Pack>(read))};
    if (!fuzz::is_sound(pack))
        return 0;
    fuzz::judge_everything(pack.pack);
    fuzz::read_again_as_json(pack.pack);
    return 0;
}

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* bytes, std::size_t size,
                                               std::size_t most, unsigned seed) {
    return fuzz::mutate_part(bytes, size, most, seed, "\",:{}[]");
}
