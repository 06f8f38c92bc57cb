// Writes a pack member by member in the order of docs/pack-format.md.
#include "plan/files/write_pack.h"

#include "base/match.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace zhixiao::content {
namespace {

using Json = nlohmann::ordered_json;

// Writes 12 rather than 12.0; JSON does not distinguish them.
Json number(double value) {
    constexpr double largest_exact = 9007199254740992; // 2^53
    const bool is_whole = std::trunc(value) == value && std::abs(value) < largest_exact &&
                          !(value == 0 && std::signbit(value));
    return is_whole ? Json(static_cast<std::int64_t>(value)) : Json(value);
}

void put_text(Json& into, const char* key, const std::string& text) {
    if (!text.empty())
        into[key] = text;
}

void put_number(Json& into, const char* key, const std::optional<double>& value) {
    if (value)
        into[key] = number(*value);
}

void put_confidence(Json& into, const std::optional<Confidence>& confidence) {
    if (!confidence)
        return;
    into["confidence"] = *confidence == Confidence::High     ? "high"
                         : *confidence == Confidence::Medium ? "medium"
                                                             : "low";
}

template <class AnyId> Json ids(const std::vector<AnyId>& all) {
    Json list = Json::array();
    for (const AnyId& id : all)
        list.push_back(id.value);
    return list;
}

const char* level_word(PlanLevel level) {
    switch (level) {
    case PlanLevel::National:
        return "national";
    case PlanLevel::Province:
        return "province";
    case PlanLevel::City:
        return "city";
    case PlanLevel::County:
        break;
    }
    return "county";
}

const char* bound_word(Bound bound) {
    switch (bound) {
    case Bound::AtLeast:
        return "at_least";
    case Bound::AtMost:
        return "at_most";
    case Bound::KeepAtLeast:
        return "keep_at_least";
    case Bound::KeepAtMost:
        break;
    }
    return "keep_at_most";
}

const char* quality_key(Quality quality) {
    switch (quality) {
    case Quality::Official:
        return "official";
    case Quality::Preliminary:
        return "preliminary";
    case Quality::Derived:
        return "derived";
    case Quality::Break:
        break;
    }
    return "break";
}

Json json_of(const Plan& plan) {
    Json json{{"id", plan.id.value},
              {"title", plan.title},
              {"audience", plan.audience == Audience::Women ? "women" : "children"},
              {"level", level_word(plan.level)},
              {"start_year", plan.start_year},
              {"end_year", plan.end_year},
              {"issuer", plan.issuer},
              {"source", plan.source}};
    if (plan.sample)
        json["sample"] = true;
    return json;
}

Json json_of(const Department& department) {
    Json json{{"id", department.id.value}, {"name", department.name}};
    put_text(json, "phone", department.phone);
    put_text(json, "duty", department.duty);
    return json;
}

Json json_of(const Area& area) {
    Json json{{"id", area.id.value}, {"name", area.name}};
    if (area.parent)
        json["parent"] = area.parent->value;
    return json;
}

Json json_of(const Field& field) {
    Json json{{"id", field.id.value}, {"name", field.name}};
    put_text(json, "summary", field.summary);
    return json;
}

Json json_of(const Goal& goal) {
    return Json{{"id", goal.id.value},
                {"field", goal.field.value},
                {"text", goal.text},
                {"indicators", ids(goal.indicators)}};
}

Json json_of(const BoundTarget& target) {
    Json json{{"type", bound_word(target.bound)}, {"value", number(target.value)}};
    if (target.strict)
        json["strict"] = true;
    return json;
}

Json json_of(const AboutTarget& target) {
    Json json{{"type", "about"}, {"value", number(target.value)}};
    put_number(json, "tolerance", target.tolerance);
    return json;
}

Json json_of(const Target& target) {
    return std::visit(
        Match{[](const BoundTarget& bound) { return json_of(bound); },
              [](const AboutTarget& about) { return json_of(about); },
              [](const RangeTarget& range) {
                  return Json{
                      {"type", "range"}, {"low", number(range.low)}, {"high", number(range.high)}};
              },
              [](const ChangeTarget& change) {
                  return Json{
                      {"type", change.change == Change::ReduceBy ? "reduce_by" : "raise_by"},
                      {"percent", number(change.percent)}};
              },
              [](const DirectionTarget& direction) {
                  return Json{{"type", "direction"},
                              {"direction", direction.direction == Direction::Up ? "up" : "down"}};
              },
              [](const YesNoTarget&) {
                  return Json{{"type", "yes_no"}};
              },
              [](const TextTarget& text) {
                  return Json{{"type", "text"}, {"text", text.text}};
              }},
        target);
}

Json json_of(const Indicator& indicator) {
    Json json{{"id", indicator.id.value},
              {"field", indicator.field.value},
              {"name", indicator.name},
              {"unit", indicator.unit}};
    put_number(json, "per", indicator.per);
    json["target"] = json_of(indicator.target);
    json["base_year"] = indicator.base_year;
    json["target_year"] = indicator.target_year;
    for (const Milestone& milestone : indicator.milestones)
        json["milestones"].push_back(
            Json{{"year", milestone.year}, {"value", number(milestone.value)}});
    put_number(json, "natural_min", indicator.natural_min);
    put_number(json, "natural_max", indicator.natural_max);
    json["departments"] = ids(indicator.departments);
    if (!indicator.supporting.empty())
        json["supporting"] = ids(indicator.supporting);
    const bool is_main = indicator.level == IndicatorLevel::MainTarget;
    json["level"] = is_main ? "main_target" : "measure";
    put_text(json, "definition", indicator.definition);
    json["source"] = indicator.source;
    put_confidence(json, indicator.confidence);
    return json;
}

Json json_of(const Observation& observation) {
    Json json{{"indicator", observation.indicator.value}};
    if (observation.area)
        json["area"] = observation.area->value;
    json["year"] = observation.year;
    json["value"] = number(observation.value);
    put_number(json, "numerator", observation.numerator);
    put_number(json, "denominator", observation.denominator);
    json["quality"] = quality_key(observation.quality);
    put_confidence(json, observation.confidence);
    put_text(json, "source", observation.source);
    put_text(json, "note", observation.note);
    return json;
}

Json json_of(const LocalLine& line) {
    Json json{{"name", line.name}, {"number", line.number}};
    put_text(json, "purpose", line.purpose);
    put_text(json, "hours", line.hours);
    json["checked"] = line.checked;
    return json;
}

Json json_of(const LocalPoint& point) {
    Json json{{"kind", point.kind.value}, {"name", point.name}, {"address", point.address}};
    put_text(json, "phone", point.phone);
    put_text(json, "hours", point.hours);
    json["checked"] = point.checked;
    return json;
}

// Replaces bytes that are not UTF-8 instead of throwing. The readers refuse such text, but a slip
// there must not end the program.
std::string text_of(const Json& json) {
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

// Writes a list item by item, because a large pack as a tree of values would take its memory twice.
template <class List> void put_list(std::string& text, const char* key, const List& items) {
    text += ",\n  \"" + std::string(key) + "\": [";
    for (std::size_t i = 0; i < items.size(); ++i)
        text += (i == 0 ? "\n    " : ",\n    ") + text_of(json_of(items[i]));
    text += items.empty() ? "]" : "\n  ]";
}

} // namespace

std::string write_pack(const Pack& pack) {
    std::string text = "{\n  \"schema\": \"zhixiao-pack/1\",\n  \"plan\": ";
    text += text_of(json_of(pack.plan));
    put_list(text, "departments", pack.departments);
    if (!pack.areas.empty())
        put_list(text, "areas", pack.areas);
    put_list(text, "fields", pack.fields);
    put_list(text, "goals", pack.goals);
    put_list(text, "indicators", pack.indicators);
    put_list(text, "observations", pack.observations);
    if (!pack.local_lines.empty())
        put_list(text, "local_lines", pack.local_lines);
    if (!pack.local_points.empty())
        put_list(text, "local_points", pack.local_points);
    return text + "\n}\n";
}

} // namespace zhixiao::content
