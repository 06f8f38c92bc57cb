// Reads who helps and what one can ask for.
#include "content/rights_parts.h"

#include <utility>

namespace zhixiao::content {
namespace {

HelpingDepartment department(ObjectReader& from) {
    HelpingDepartment result;
    result.id.value = from.text("id");
    result.name = from.text("name");
    result.duty = from.text("duty");
    result.on_map = from.flag("on_map");
    result.origin = origin(from);
    from.close();
    return result;
}

HelpPoint point(ObjectReader& from) {
    HelpPoint result;
    result.id.value = from.text("id");
    result.name = from.text("name");
    result.department.value = from.text("department");
    result.purpose = from.text("purpose");
    result.origin = origin(from);
    from.close();
    return result;
}

Reporting reporting(ObjectReader& from) {
    Reporting result;
    result.about = from.text("about");
    result.who = passages(from, "who");
    result.signs = from.texts("signs");
    result.calls = calls(from, "calls");
    result.after = passages(from, "after");
    result.others = from.text("others");
    result.basis = citations(from, "basis", Need::Required);
    result.origin = origin(from);
    from.close();
    return result;
}

ProtectionOrder protection_order(ObjectReader& from) {
    ProtectionOrder result;
    result.about = from.text("about");
    result.explained = passages(from, "explained");
    result.measures = from.texts("measures");
    result.proof = from.texts("proof");
    from.each("parts", Need::Required, [&](ObjectReader& item) {
        OutlinePart part;
        part.id.value = item.text("id");
        part.title = item.text("title");
        part.hint = item.text("hint");
        result.parts.push_back(std::move(part));
        item.close();
    });
    result.origin = origin(from);
    from.close();
    return result;
}

Service service(ObjectReader& from) {
    Service result;
    result.id.value = from.text("id");
    result.stage = from.choice<LifeStage>("stage", {{"before_birth", LifeStage::BeforeBirth},
                                                    {"pregnancy", LifeStage::Pregnancy},
                                                    {"childhood", LifeStage::Childhood},
                                                    {"work", LifeStage::Work},
                                                    {"hardship", LifeStage::Hardship},
                                                    {"old_age", LifeStage::OldAge}});
    result.name = from.text("name");
    result.what = from.text("what");
    result.who = from.text("who", Need::Optional);
    result.where = from.text("where", Need::Optional);
    result.national = from.text("national", Need::Optional);
    result.local = from.text("local", Need::Optional);
    result.basis = citations(from, "basis", Need::Optional);
    result.rests_on = from.text("rests_on", Need::Optional);
    result.origin = origin(from);
    from.close();
    return result;
}

} // namespace

void read_help(ObjectReader& from, Rights& rights) {
    from.each("departments", Need::Required,
              [&](ObjectReader& item) { rights.departments.push_back(department(item)); });
    from.each("points", Need::Required,
              [&](ObjectReader& item) { rights.points.push_back(point(item)); });
    from.object("reporting", [&](ObjectReader& member) { rights.reporting = reporting(member); });
    from.object("protection_order",
                [&](ObjectReader& member) { rights.protection_order = protection_order(member); });
    from.each("services", Need::Required,
              [&](ObjectReader& item) { rights.services.push_back(service(item)); });
}

} // namespace zhixiao::content
