// Reads a plan pack, member by member as docs/pack-format.md lists them.
#include "plan/files/read_pack.h"

#include "common/files/checked_value.h"
#include "common/files/reader.h"
#include "plan/files/figure_list.h"

#include <cstddef>
#include <string>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace zhixiao::content {
namespace {

constexpr const char* schema_name = "zhixiao-pack/1";

template <class AnyId> std::vector<AnyId> ids(std::vector<std::string> texts) {
    std::vector<AnyId> result;
    for (std::string& text : texts)
        result.push_back(AnyId{std::move(text)});
    return result;
}

Plan plan(ObjectReader& from) {
    Plan result;
    result.id.value = from.text("id");
    result.title = from.text("title");
    result.audience = from.choice<Audience>(
        "audience", {{"women", Audience::Women}, {"children", Audience::Children}});
    result.level = from.choice<PlanLevel>("level", {{"national", PlanLevel::National},
                                                    {"province", PlanLevel::Province},
                                                    {"city", PlanLevel::City},
                                                    {"county", PlanLevel::County}});
    result.start_year = from.integer("start_year");
    result.end_year = from.integer("end_year");
    result.issuer = from.text("issuer");
    result.source = from.text("source");
    result.sample = from.flag("sample");
    from.close();
    return result;
}

Department department(ObjectReader& from) {
    Department result;
    result.id.value = from.text("id");
    result.name = from.text("name");
    result.phone = from.text("phone", Need::Optional);
    result.duty = from.text("duty", Need::Optional);
    from.close();
    return result;
}

Area area(ObjectReader& from) {
    Area result;
    result.id.value = from.text("id");
    result.name = from.text("name");
    result.parent = read_area_id(from, "parent");
    from.close();
    return result;
}

Field field(ObjectReader& from) {
    Field result;
    result.id.value = from.text("id");
    result.name = from.text("name");
    result.summary = from.text("summary", Need::Optional);
    from.close();
    return result;
}

Goal goal(ObjectReader& from) {
    Goal result;
    result.id.value = from.text("id");
    result.field.value = from.text("field");
    result.text = from.text("text");
    result.indicators = ids<IndicatorId>(from.texts("indicators"));
    from.close();
    return result;
}

template <Bound bound> BoundTarget read_bound(ObjectReader& from) {
    const double value = from.number("value");
    return {bound, value, from.flag("strict")};
}

template <Change change> ChangeTarget read_change(ObjectReader& from) {
    return {change, from.number("percent")};
}

AboutTarget read_about(ObjectReader& from) {
    const double value = from.number("value");
    return {value, from.number_if_given("tolerance")};
}

RangeTarget read_range(ObjectReader& from) {
    const double low = from.number("low");
    return {low, from.number("high")};
}

DirectionTarget read_direction(ObjectReader& from) {
    return {
        from.choice<Direction>("direction", {{"up", Direction::Up}, {"down", Direction::Down}})};
}

YesNoTarget read_yes_no(ObjectReader&) { return {}; }

TextTarget read_text(ObjectReader& from) { return {from.text("text")}; }

// A type of target in a pack: its word, and the reader of its other members.
struct TargetType {
    const char* word;
    Target (*read)(ObjectReader&);
    std::size_t alternative; // of Target
};

// Returns the place of `Kind` among the alternatives of Target.
template <class Kind, class... Kinds>
constexpr std::size_t place_among(const std::variant<Kinds...>*) {
    std::size_t place = 0;
    static_cast<void>(((std::is_same_v<Kind, Kinds> || (++place, false)) || ...));
    return place;
}

template <auto read> constexpr TargetType type(const char* word) {
    using Kind = std::invoke_result_t<decltype(read), ObjectReader&>;
    return {word, [](ObjectReader& from) -> Target { return read(from); },
            place_among<Kind>(static_cast<const Target*>(nullptr))};
}

constexpr TargetType target_types[] = {
    type<read_bound<Bound::AtLeast>>("at_least"),
    type<read_bound<Bound::AtMost>>("at_most"),
    type<read_bound<Bound::KeepAtLeast>>("keep_at_least"),
    type<read_bound<Bound::KeepAtMost>>("keep_at_most"),
    type<read_about>("about"),
    type<read_range>("range"),
    type<read_change<Change::ReduceBy>>("reduce_by"),
    type<read_change<Change::RaiseBy>>("raise_by"),
    type<read_direction>("direction"),
    type<read_yes_no>("yes_no"),
    type<read_text>("text"),
};

constexpr bool has_type_for_each_target() {
    bool is_read[std::variant_size_v<Target>] = {};
    for (const TargetType& each : target_types)
        is_read[each.alternative] = true;
    for (const bool is : is_read)
        if (!is)
            return false;
    return true;
}
static_assert(has_type_for_each_target(), "each kind of target has a word in a pack");

Target target(ObjectReader& from) {
    std::vector<std::pair<const char*, const TargetType*>> words;
    for (const TargetType& each : target_types)
        words.push_back({each.word, &each});
    const auto type = from.chosen<const TargetType*>("type", words);
    // Without a type nobody can say which other keys belong here.
    if (!type)
        return {};
    Target result = (*type)->read(from);
    from.close();
    return result;
}

Milestone milestone(ObjectReader& from) {
    Milestone result;
    result.year = from.integer("year");
    result.value = from.number("value");
    from.close();
    return result;
}

Indicator indicator(ObjectReader& from) {
    Indicator result;
    result.id.value = from.text("id");
    result.field.value = from.text("field");
    result.name = from.text("name");
    result.unit = from.text("unit");
    result.per = from.number_if_given("per");
    from.object("target", [&](ObjectReader& member) { result.target = target(member); });
    result.base_year = from.integer("base_year");
    result.target_year = from.integer("target_year");
    from.each("milestones", Need::Optional,
              [&](ObjectReader& item) { result.milestones.push_back(milestone(item)); });
    result.natural_min = from.number_if_given("natural_min");
    result.natural_max = from.number_if_given("natural_max");
    result.departments = ids<DepartmentId>(from.texts("departments"));
    result.supporting = ids<DepartmentId>(from.texts("supporting", Need::Optional));
    result.level =
        from.choice<IndicatorLevel>("level", {{"main_target", IndicatorLevel::MainTarget},
                                              {"measure", IndicatorLevel::Measure}});
    result.definition = from.text("definition", Need::Optional);
    result.source = from.text("source");
    result.confidence = read_confidence(from);
    from.close();
    return result;
}

LocalLine local_line(ObjectReader& from) {
    LocalLine result;
    result.name = from.text("name");
    result.number = from.text("number");
    result.purpose = from.text("purpose", Need::Optional);
    result.hours = from.text("hours", Need::Optional);
    result.checked = from.text("checked");
    return result;
}

LocalPoint local_point(ObjectReader& from) {
    LocalPoint result;
    result.kind.value = from.text("kind");
    result.name = from.text("name");
    result.address = from.text("address");
    result.phone = from.text("phone", Need::Optional);
    result.hours = from.text("hours", Need::Optional);
    result.checked = from.text("checked");
    return result;
}

Pack pack(ObjectReader& from, FigureList& figures) {
    Pack result;
    from.choice<int>("schema", {{schema_name, 1}});
    from.object("plan", [&](ObjectReader& member) { result.plan = plan(member); });
    from.each("departments", Need::Required,
              [&](ObjectReader& item) { result.departments.push_back(department(item)); });
    from.each("areas", Need::Optional,
              [&](ObjectReader& item) { result.areas.push_back(area(item)); });
    from.each("fields", Need::Required,
              [&](ObjectReader& item) { result.fields.push_back(field(item)); });
    from.each("goals", Need::Required,
              [&](ObjectReader& item) { result.goals.push_back(goal(item)); });
    from.each("indicators", Need::Required,
              [&](ObjectReader& item) { result.indicators.push_back(indicator(item)); });
    // Only checks that the list is there; `figures` took its items while the file was parsed.
    from.each("observations", Need::Required, [](ObjectReader&) {});
    from.problems().add(figures.take_problems());
    result.observations = figures.take_figures();
    result.local_lines = from.list<local_line>("local_lines", Need::Optional);
    result.local_points = from.list<local_point>("local_points", Need::Optional);
    from.close();
    return result;
}

} // namespace

std::optional<Pack> read_pack(const File& file, ProblemList& problems, const Progress& progress) {
    ProblemList found;
    std::optional<Pack> result;
    FigureList figures(file.name + "#/observations");
    if (const auto document = Document::parse(file, found, &figures, progress)) {
        ObjectReader reader(document->root(), file.name + "#", found);
        result = pack(reader, figures);
    }
    if (found.has_errors())
        result.reset();
    problems.add(std::move(found));
    return result;
}

Checked<Pack> read_pack(const File& file, const Progress& progress) {
    ProblemList problems;
    return checked(read_pack(file, problems, progress), problems);
}

} // namespace zhixiao::content
