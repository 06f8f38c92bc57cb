// Sorts figures into series once, and compares neighbours.
#include "plan/files/csv_series.h"

#include "common/model/places.h"
#include "plan/model/check_pack.h"

#include <algorithm>
#include <utility>

namespace zhixiao::content {
namespace {

// A figure's place in its series. It is small because there may be millions.
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

// Returns the position of each name in `items`, counted from 1; 0 for a name that is not there.
template <class T>
std::vector<std::uint32_t> numbers_of(const Names& names, const std::vector<T>& items) {
    const Places places = places_of(items);
    std::vector<std::uint32_t> numbers(names.size());
    for (std::uint32_t name = 0; name < names.size(); ++name)
        if (const auto found = places.find(names[name]); found != places.end())
            numbers[name] = static_cast<std::uint32_t>(found->second + 1);
    return numbers;
}

std::vector<Entry> sorted_entries(const Pack& pack) {
    const Figures::Parts& figures = pack.observations.parts();
    const auto indicators = numbers_of(figures.indicators, pack.indicators);
    const auto areas = numbers_of(figures.areas, pack.areas);
    std::vector<Entry> entries;
    entries.reserve(figures.rows.size());
    for (const Figure& figure : figures.rows)
        entries.push_back({indicators[figure.indicator],
                           figure.area == 0 ? 0 : areas[figure.area - 1], figure.year,
                           static_cast<std::uint32_t>(entries.size())});
    if (!std::is_sorted(entries.begin(), entries.end()))
        std::sort(entries.begin(), entries.end());
    return entries;
}

struct Settling {
    Pack& pack;
    const NewFigures& figures;
    CsvProblems& problems;

    Observation of(const Entry& entry) const { return pack.observations[entry.observation]; }
    double value(const Entry& entry) const {
        return pack.observations.row(entry.observation).value;
    }

    // Returns the entries that stay, and marks the other figures in `dropped`.
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
    for (const std::pair<std::size_t, std::size_t>& repeat : repeats) {
        const CsvPlace place = figures.place(repeat.first);
        const CsvPlace earlier = figures.place(repeat.second);
        problems.error([&] {
            const Observation observation = pack.observations[repeat.first];
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
        const double before = value(kept[i - 1]);
        const double after = value(entry);
        const bool is_near = after <= before * suspicious_jump && before <= after * suspicious_jump;
        if (is_near || !(before > 0) || !(after > 0))
            continue;
        // check_observations (plan/model) decides whether this is a jump, and words the warning.
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
    if (std::find(dropped.begin(), dropped.end(), true) != dropped.end())
        pack.observations.remove(dropped);
}

} // namespace zhixiao::content
