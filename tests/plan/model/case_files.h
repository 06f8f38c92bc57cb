// The cases in tests/cases/*.json for the engine: reads indicators and figures, and writes verdicts
// for comparison.
#pragma once

#include "plan/model/verdict.h"

#include <nlohmann/json.hpp>

#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace zhixiao {

using Json = nlohmann::json;

// Returns the list in tests/cases/`name`; a discarded value when the file is missing or is not
// JSON.
inline Json cases_in(const std::string& name) {
    std::ifstream stream(std::string(ZHIXIAO_SOURCE_DIR) + "/tests/cases/" + name,
                         std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(stream), {}};
    return Json::parse(text, nullptr, false);
}

inline std::optional<double> number_in(const Json& from, const char* key) {
    return from.contains(key) ? std::optional(from[key].get<double>()) : std::nullopt;
}

inline Target target_in(const Json& from) {
    const std::string type = from["type"];
    const bool strict = from.value("strict", false);
    if (type == "about")
        return AboutTarget{from["value"], number_in(from, "tolerance")};
    if (type == "range")
        return RangeTarget{from["low"], from["high"]};
    if (type == "reduce_by")
        return ChangeTarget{Change::ReduceBy, from["percent"]};
    if (type == "raise_by")
        return ChangeTarget{Change::RaiseBy, from["percent"]};
    if (type == "direction")
        return DirectionTarget{from["direction"] == "up" ? Direction::Up : Direction::Down};
    if (type == "yes_no")
        return YesNoTarget{};
    if (type == "text")
        return TextTarget{from["text"]};
    const bool keeps = type.rfind("keep_", 0) == 0;
    const bool is_floor = type == "at_least" || type == "keep_at_least";
    const Bound bound = is_floor ? (keeps ? Bound::KeepAtLeast : Bound::AtLeast)
                                 : (keeps ? Bound::KeepAtMost : Bound::AtMost);
    return BoundTarget{bound, from["value"], strict};
}

inline Indicator indicator_in(const Json& from) {
    Indicator indicator;
    indicator.id = {"x"};
    indicator.unit = from.value("unit", "");
    indicator.per = number_in(from, "per");
    indicator.target = target_in(from["target"]);
    indicator.base_year = from["base_year"];
    indicator.target_year = from["target_year"];
    indicator.natural_min = number_in(from, "natural_min");
    indicator.natural_max = number_in(from, "natural_max");
    if (from.contains("milestones"))
        for (const Json& milestone : from["milestones"])
            indicator.milestones.push_back({milestone["year"], milestone["value"]});
    return indicator;
}

inline Series observations_in(const Json& from) {
    Series result;
    for (const Json& one : from) {
        Observation observation;
        observation.indicator = {"x"};
        observation.year = one["year"];
        observation.value = one["value"];
        observation.numerator = number_in(one, "numerator");
        observation.denominator = number_in(one, "denominator");
        if (one.value("quality", "") == "break")
            observation.quality = Quality::Break;
        result.push_back(observation);
    }
    return result;
}

inline void put(Json& into, const char* key, const std::optional<double>& value) {
    if (value)
        into[key] = *value;
}

inline Json json_of(const Progress& progress) {
    Json result = Json::object();
    if (progress.status)
        result["status"] = status_name(*progress.status);
    put(result, "gap", progress.gap);
    put(result, "need_per_year", progress.need_per_year);
    put(result, "share_closed", progress.share_closed);
    put(result, "share_of_time", progress.share_of_time);
    put(result, "pace", progress.pace);
    put(result, "times_faster", progress.times_faster);
    put(result, "eta", progress.eta);
    put(result, "projected", progress.projected);
    return result;
}

// Returns the verdict under the names of docs/progress.md, without what does not apply.
inline Json json_of(const Verdict& verdict) {
    Json result = json_of(verdict.target);
    if (verdict.milestone) {
        result["milestone"] = json_of(*verdict.milestone);
        result["milestone"]["year"] = verdict.milestone->target_year;
    }
    if (verdict.headline)
        result["headline"] = status_name(*verdict.headline);
    if (const std::optional<Warning> warning = warning_of(verdict))
        result["warning"] = warning_name(*warning);
    result["flags"] = Json::array();
    for (const std::string_view flag : flag_names(verdict.flags))
        result["flags"].push_back(flag);
    if (verdict.base)
        result["base_year"] = verdict.base->year;
    if (verdict.latest)
        result["latest_year"] = verdict.latest->year;
    if (verdict.interval)
        result["interval"] = {verdict.interval->low, verdict.interval->high};
    if (verdict.pooled)
        result["pooled"] = verdict.pooled->rate;
    return result;
}

} // namespace zhixiao
