// Reads a plan pack, member by member as docs/pack-format.md lists them.
#include "plan/files/read_pack.h"

#include "common/files/checked_value.h"
#include "common/files/reader.h"
#include "plan/files/figure_list.h"

#include <functional>
#include <string>
#include <utility>
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

using TargetReader = std::function<Target(ObjectReader&)>;

TargetReader bound(Bound bound) {
    return [bound](ObjectReader& from) {
        const double value = from.number("value");
        return BoundTarget{bound, value, from.flag("strict")};
    };
}

TargetReader change(Change change) {
    return [change](ObjectReader& from) { return ChangeTarget{change, from.number("percent")}; };
}

Target about(ObjectReader& from) {
    const double value = from.number("value");
    return AboutTarget{value, from.number_if_given("tolerance")};
}

Target range(ObjectReader& from) {
    const double low = from.number("low");
    return RangeTarget{low, from.number("high")};
}

Target direction(ObjectReader& from) {
    return DirectionTarget{
        from.choice<Direction>("direction", {{"up", Direction::Up}, {"down", Direction::Down}})};
}

Target target(ObjectReader& from) {
    const auto read = from.chosen<TargetReader>(
        "type", {{"at_least", bound(Bound::AtLeast)},
                 {"at_most", bound(Bound::AtMost)},
                 {"keep_at_least", bound(Bound::KeepAtLeast)},
                 {"keep_at_most", bound(Bound::KeepAtMost)},
                 {"about", about},
                 {"range", range},
                 {"reduce_by", change(Change::ReduceBy)},
                 {"raise_by", change(Change::RaiseBy)},
                 {"direction", direction},
                 {"yes_no", [](ObjectReader&) { return YesNoTarget{}; }},
                 {"text", [](ObjectReader& text) { return TextTarget{text.text("text")}; }}});
    // Without a type nobody can say which other keys belong here.
    if (!read)
        return {};
    Target result = (*read)(from);
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
