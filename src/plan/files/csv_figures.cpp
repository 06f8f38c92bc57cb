// Reads the rows of 数据.csv. The checks of plan/model judge what they mean.
#include "plan/files/csv_figures.h"

#include "common/model/spelling.h"
#include "plan/model/natural_limits.h"

#include <algorithm>
#include <iterator>
#include <utility>
#include <variant>

namespace zhixiao::content {
namespace {

// Enough to suggest the id or area someone meant, few enough that the search is quick.
constexpr std::size_t most_candidates = 1000;

bool is_sound(const Indicator& indicator, const NaturalLimits& limits,
              const Observation& observation) {
    const double value = observation.value;
    const bool is_yes_no = std::holds_alternative<YesNoTarget>(indicator.target);
    return observation.year >= earliest_year && observation.year <= latest_year &&
           !(limits.low && value < *limits.low) && !(limits.high && value > *limits.high) &&
           !(observation.numerator && *observation.numerator < 0) &&
           !(observation.denominator && *observation.denominator <= 0) &&
           !(is_yes_no && value != 0 && value != 1) && observation.quality != Quality::Break;
}

// Lets the checks of plan/model judge and word whatever looks odd.
void check(const CsvRow& row, const Indicator& indicator, const NaturalLimits& limits,
           const Observation& observation) {
    if (is_sound(indicator, limits, observation))
        return;
    NamedPack alone;
    alone.pack.indicators = {indicator};
    alone.pack.observations = {observation};
    ProblemList found;
    check_observations(alone, found);
    row.problems.add_checked(std::move(found), row.table.place());
}

// Returns the value of the year. A relation written beside it (≥90) is kept in `note`.
std::optional<double> read_value(const CsvRow& row, const Indicator& indicator, std::string& note) {
    const std::optional<CellNumber> number = row.any_number(Column::Value);
    if (!number)
        return std::nullopt;
    const std::string cell = row.text(Column::Value);
    if (number->relation == Relation::ReduceBy || number->relation == Relation::RaiseBy) {
        row.error(Column::Value, quoted(cell) + "是变化的幅度，不是当年的数", "写当年的数值");
        return std::nullopt;
    }
    if (!is_unit_of(*number, indicator.unit)) {
        row.error(Column::Value, quoted(cell) + "的单位不是" + quoted(indicator.unit),
                  "按指标的单位换算后只写数");
        return std::nullopt;
    }
    if (number->relation)
        note += (note.empty() ? "" : "；") + ("原写作" + quoted(cell));
    return number->value;
}

// Returns a count of people or cases: 12, 12人. Such a count needs no unit from the indicator.
std::optional<double> read_count(const CsvRow& row, Column column) {
    const std::optional<CellNumber> number = row.any_number(column);
    if (!number)
        return std::nullopt;
    constexpr std::string_view units[] = {"", "人", "例", "名", "个", "户", "次"};
    const bool is_count = std::any_of(std::begin(units), std::end(units),
                                      [&](std::string_view unit) { return number->unit == unit; });
    if (is_count && !number->relation)
        return number->value;
    row.error(column, quoted(row.text(column)) + "不是一个确定的数", "只写数，如 2100；没有就空着");
    return std::nullopt;
}

std::optional<Quality> read_quality(const CsvRow& row) {
    const std::string word = row.text(Column::Quality);
    if (word.empty())
        return Quality::Official;
    const std::optional<Quality> quality = quality_named(word);
    if (!quality)
        row.error(Column::Quality, "性质" + quoted(word) + "不认识",
                  "写 " + all_quality_words() + " 之一，或空着");
    return quality;
}

std::string three_nearest(const std::string& word, const std::vector<std::string>& candidates) {
    std::string names;
    for (const std::string& name : nearest(word, candidates))
        names += (names.empty() ? "" : "、") + name;
    return names;
}

} // namespace

CsvFigures::CsvFigures(std::vector<Pack> packs, std::set<std::string> left_out)
    : packs_(std::move(packs)), left_out_(std::move(left_out)), intakes_(packs_.size()) {
    for (std::size_t i = 0; i < packs_.size(); ++i)
        add_pack(i);
}

void CsvFigures::add_pack(std::size_t at) {
    const Pack& pack = packs_[at];
    Intake& intake = intakes_[at];
    for (std::size_t i = 0; i < pack.indicators.size(); ++i) {
        const Indicator& indicator = pack.indicators[i];
        const auto [known, is_new] = indicators_.insert({indicator.id.value, {at, i, false}});
        known->second.is_ambiguous = !is_new && known->second.pack != at;
        intake.limits.push_back(natural_limits(indicator));
        if (ids_.size() < most_candidates)
            ids_.push_back(indicator.id.value);
    }
    for (std::size_t i = 0; i < pack.areas.size(); ++i) {
        intake.areas.insert({pack.areas[i].id.value, i});
        intake.area_ids.use(pack.areas[i].id.value);
    }
    for (std::size_t i = 0; i < pack.areas.size(); ++i)
        intake.areas.insert({pack.areas[i].name, i});
    intake.own_areas = pack.areas.size();
    intake.first_figure = pack.observations.size();
}

void CsvFigures::tell_unknown(const CsvRow& row, const std::string& id) const {
    row.problems.error([&] {
        const std::string names = three_nearest(slug_of(id), ids_);
        return Problem{row.table.place().of(Column::Id), "没有编号为" + quoted(id) + "的指标",
                       names.empty() ? "先在 指标.csv 里写上它"
                                     : "改成已有的编号，最接近的是 " + names};
    });
}

std::optional<CsvFigures::IndicatorAt> CsvFigures::indicator(const CsvRow& row) {
    const std::string_view cell = row.table.cell(Column::Id);
    auto known = indicators_.find(cell);
    if (known == indicators_.end()) {
        const std::string id = row.required(Column::Id);
        if (id.empty())
            return std::nullopt;
        known = indicators_.find(slug_of(id));
        const bool is_reported = left_out_.count(slug_of(id)) != 0;
        if (known == indicators_.end() && !is_reported)
            tell_unknown(row, id);
        if (known == indicators_.end())
            return std::nullopt;
    }
    if (known->second.is_ambiguous) {
        row.error(Column::Id, "编号" + quoted(std::string(cell)) + "在几个规划里都有",
                  "只对着一个规划载入，或给它们不同的编号");
        return std::nullopt;
    }
    return known->second;
}

std::optional<AreaId> CsvFigures::area(const CsvRow& row, std::size_t pack) {
    const std::string_view name = row.table.cell(Column::Area);
    if (name.empty())
        return std::nullopt;
    Intake& intake = intakes_[pack];
    std::vector<Area>& areas = packs_[pack].areas;
    const auto known = intake.areas.find(name);
    if (known != intake.areas.end())
        return areas[known->second].id;
    if (is_whole(name))
        return std::nullopt;
    if (intake.own_areas > 0)
        row.problems.warning([&] {
            std::vector<std::string> names;
            for (std::size_t i = 0; i < std::min(intake.own_areas, most_candidates); ++i)
                names.push_back(areas[i].name);
            return Problem{row.table.place().of(Column::Area),
                           "地区" + quoted(std::string(name)) + "是规划里没有的，已经加上",
                           "写错了就改正，最接近的是 " + three_nearest(std::string(name), names)};
        });
    const AreaId id{intake.area_ids.unused(id_of_name("area", std::string(name)))};
    intake.areas.insert({std::string(name), areas.size()});
    areas.push_back({.id = id, .name = std::string(name), .parent = std::nullopt});
    return id;
}

CsvOrigin CsvFigures::origin(const CsvPlace& place) {
    if (files_.empty() || files_.back() != place.file)
        files_.push_back(place.file);
    return {static_cast<std::uint32_t>(files_.size() - 1), static_cast<std::uint32_t>(place.row)};
}

void CsvFigures::read(const CsvTable& table, CsvProblems& problems) {
    if (!table.is_sound())
        return;
    const CsvRow row{table, problems};
    const std::size_t errors = problems.errors();
    const std::optional<IndicatorAt> at = indicator(row);
    if (!at && problems.errors() == errors)
        return;
    const std::optional<int> year = row.required_year(Column::Year);
    // A row without a value is a row of a template still to be filled in.
    if (!at || table.cell(Column::Value).empty())
        return;
    const Indicator& indicator = packs_[at->pack].indicators[at->indicator];
    Observation observation;
    observation.indicator = indicator.id;
    observation.note = row.text(Column::Note);
    observation.value = read_value(row, indicator, observation.note).value_or(0);
    observation.numerator = read_count(row, Column::Numerator);
    observation.denominator = read_count(row, Column::Denominator);
    observation.quality = read_quality(row).value_or(Quality::Official);
    observation.year = year.value_or(0);
    if (problems.errors() == errors)
        check(row, indicator, intakes_[at->pack].limits[at->indicator], observation);
    if (problems.errors() > errors)
        return;
    observation.area = area(row, at->pack);
    observation.source = row.text(Column::FigureSource);
    intakes_[at->pack].origins.push_back(origin(table.place()));
    packs_[at->pack].observations.add(observation);
}

std::vector<Pack> CsvFigures::take(std::optional<int> this_year, CsvProblems& problems) {
    // The rows that were left out may hold the recent figures.
    if (problems.errors() > 0)
        this_year.reset();
    for (std::size_t i = 0; i < packs_.size(); ++i) {
        const NewFigures figures{files_, intakes_[i].first_figure, std::move(intakes_[i].origins)};
        settle_figures(packs_[i], figures, this_year, problems);
    }
    indicators_.clear();
    return std::move(packs_);
}

} // namespace zhixiao::content
