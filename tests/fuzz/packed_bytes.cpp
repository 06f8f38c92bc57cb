// Takes any bytes as packed plans from a worker or the device: unpacks, examines, packs and unpacks
// them again.
#include "plan/files/packed.h"
#include "properties.h"

#include <cstddef>
#include <cstdint>
#include <string_view>

using namespace zhixiao;

namespace {

// Checks that figures can be visited one by one and by series, whatever names they hold.
void look_at_figures(const Pack& pack) {
    std::size_t in_series = 0;
    for (const SeriesStart& series : pack.observations.index().series())
        in_series += pack.observations.index().figures(series).size();
    fuzz::require(in_series == pack.observations.size(), "each figure is in one series");
    for (const Observation& observation : pack.observations)
        fuzz::require(!pack.observations.of(observation.indicator, observation.area).empty(),
                      "a figure is found by its indicator and area");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const std::string_view input(reinterpret_cast<const char*>(bytes), size);
    const std::optional<std::vector<Pack>> packs = content::unpacked(input);
    if (!packs)
        return 0;
    for (const Pack& pack : *packs) {
        look_at_figures(pack);
        if (fuzz::is_sound({"fuzz", pack}))
            fuzz::judge_everything(pack);
        fuzz::written(pack);
    }
    const auto again = content::unpacked(content::packed(*packs));
    fuzz::require(again && *again == *packs, "packs packed again unpack to the same");
    return 0;
}
