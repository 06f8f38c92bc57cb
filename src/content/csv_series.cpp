// Sorts figures into series once, and looks at neighbours.
#include "content/csv_series.h"

#include "domain/check_pack.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace zhixiao::content {
namespace {

// A figure's place in its series; small, as there may be millions.
struct Entry {
    std::uint32_t indicator = 0;
    std::uint32_t area = 0; // from 1; 0: the whole plan
    std::int32_t year = 0;
    std::uint32_t observation = 0;

    bool is_same_series(const Entry& other) const {
        return indicator == other.indicator && area == other.area;
    }
    bool is_same_cell(const Entry& other) const {
        return is_same_series(other) && year == other.year;
    }
    bool operator<(const Entry& other) const {
        if (indicator != other.indicator)
            return indicator < other.indicator;
        if (area != other.area)
            return area < other.area;
        return year != other.year ? year < other.year : observation < other.observation;
    }
};

template <class T>
std::unordered_map<std::string_view, std::uint32_t> numbers_of(const std::vector<T>& items) {
    std::unordered_map<std::string_view, std::uint32_t> numbers;
    for (const T& item : items)
        numbers.emplace(item.id.value, static_cast<std::uint32_t>(numbers.size() + 1));
    return numbers;
}

std::vector<Entry> sorted_entries(const Pack& pack) {
    const auto indicators = numbers_of(pack.indicators);
    const auto areas = numbers_of(pack.areas);
    std::vector<Entry> entries;
    entries.reserve(pack.observations.size());
    for (const Observation& observation : pack.observations) {
        const auto indicator = indicators.find(observation.indicator.value);
        const auto area = observation.area ? areas.find(observation.area->value) : areas.end();
        entries.push_back({indicator == indicators.end() ? 0 : indicator->second,
                           area == areas.end() ? 0 : area->second, observation.year,
                           static_cast<std::uint32_t>(entries.size())});
    }
    if (!std::is_sorted(entries.begin(), entries.end()))
        std::sort(entries.begin(), entries.end());
    return entries;
}

struct Settling {
    Pack& pack;
    const NewFigures& figures;
    CsvProblems& problems;

    const Observation& of(const Entry& entry) const { return pack.observations[entry.observation]; }

    // The entries that stay; `dropped` tells which figures do not.
    std::vector<Entry> without_repeats(const std::vector<Entry>& all,
                                       std::vector<bool>& dropped) const;
    void tell_repeats(std::vector<std::pair<std::size_t, std::size_t>> repeats) const;
    void tell_jumps(const std::vector<Entry>& kept) const;
    void tell_stale(const std::vector<Entry>& kept, int this_year) const;
};

std::vector<Entry> Settling::without_repeats(const std::vector<Entry>& all,
                                             std::vector<bool>& dropped) const {
    std::vector<Entry> kept;
    std::vector<std::pair<std::size_t, std::size_t>> repeats;
    kept.reserve(all.size());
    for (const Entry& entry : all) {
        if (kept.empty() || !kept.back().is_same_cell(entry)) {
            kept.push_back(entry);
            continue;
        }
        Entry& before = kept.back();
        if (figures.includes(entry.observation) && !figures.includes(before.observation)) {
            dropped[before.observation] = true;
            before = entry;
            continue;
        }
        dropped[entry.observation] = true;
        if (figures.includes(entry.observation))
            repeats.push_back({entry.observation, before.observation});
    }
    tell_repeats(std::move(repeats));
    return kept;
}

void Settling::tell_repeats(std::vector<std::pair<std::size_t, std::size_t>> repeats) const {
    std::sort(repeats.begin(), repeats.end());
    for (const auto& [repeat, first] : repeats) {
        const CsvPlace place = figures.place(repeat);
        const CsvPlace earlier = figures.place(first);
        const Observation& observation = pack.observations[repeat];
        problems.error([&] {
            return Problem{place.whole_row(),
                           "与 " + earlier.whole_row() + " 重复：同一编号" +
                               quoted(observation.indicator.value) + "、地区和年份 " +
                               std::to_string(observation.year),
                           "只留一个数值"};
        });
    }
}

void Settling::tell_jumps(const std::vector<Entry>& kept) const {
    for (std::size_t i = 1; i < kept.size(); ++i) {
        const Entry& entry = kept[i];
        if (!entry.is_same_series(kept[i - 1]) || !figures.includes(entry.observation))
            continue;
        const double before = of(kept[i - 1]).value;
        const double after = of(entry).value;
        const bool is_near = after <= before * suspicious_jump && before <= after * suspicious_jump;
        if (is_near || !(before > 0) || !(after > 0))
            continue;
        // The domain's rule decides, and words it.
        NamedPack pair;
        pair.pack.observations = {of(kept[i - 1]), of(entry)};
        ProblemList found;
        check_observations(pair, found);
        ProblemList jumps;
        for (Problem& problem : found.take()) {
            if (problem.where.ends_with("/1/value"))
                jumps.add(std::move(problem));
        }
        problems.add_checked(std::move(jumps), figures.place(entry.observation));
    }
}

void Settling::tell_stale(const std::vector<Entry>& kept, int this_year) const {
    constexpr int years_until_stale = 2;
    for (std::size_t start = 0; start < kept.size();) {
        const Entry* newest = &kept[start];
        std::size_t end = start;
        for (; end < kept.size() && kept[end].indicator == kept[start].indicator; ++end) {
            if (kept[end].year > newest->year)
                newest = &kept[end];
        }
        start = end;
        if (!figures.includes(newest->observation) || this_year - newest->year <= years_until_stale)
            continue;
        problems.warning([&] {
            return Problem{figures.place(newest->observation).of(Column::Year),
                           quoted(of(*newest).indicator.value) + "最新的数是 " +
                               std::to_string(newest->year) + " 年的，已经陈旧",
                           "补上近两年的数"};
        });
    }
}

} // namespace

void settle_figures(Pack& pack, const NewFigures& figures, std::optional<int> this_year,
                    CsvProblems& problems) {
    if (figures.origins.empty())
        return;
    const Settling settling{pack, figures, problems};
    std::vector<bool> dropped(pack.observations.size());
    const std::vector<Entry> kept = settling.without_repeats(sorted_entries(pack), dropped);
    settling.tell_jumps(kept);
    if (this_year)
        settling.tell_stale(kept, *this_year);
    std::size_t at = 0;
    std::erase_if(pack.observations, [&](const Observation&) { return dropped[at++]; });
}

} // namespace zhixiao::content
