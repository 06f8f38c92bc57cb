// Reads the file of help (departments, points, reporting, protection orders, services) and the
// sentences of the rights part.
#include "rights/files/parts.h"

#include <utility>

namespace zhixiao::content {
namespace {

HelpingDepartment department(ObjectReader& from) {
    HelpingDepartment result;
    result.id.value = from.text("id");
    result.name = from.text("name");
    result.short_name = from.text("short_name");
    result.duty = from.text("duty");
    result.on_map = from.flag("on_map");
    result.origin = origin(from);
    return result;
}

HelpPoint point(ObjectReader& from) {
    HelpPoint result;
    result.id.value = from.text("id");
    result.name = from.text("name");
    result.department.value = from.text("department");
    result.purpose = from.text("purpose");
    result.origin = origin(from);
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

OutlinePart outline_part(ObjectReader& from) {
    OutlinePart result;
    result.id.value = from.text("id");
    result.title = from.text("title");
    result.hint = from.text("hint");
    return result;
}

ProtectionOrder protection_order(ObjectReader& from) {
    ProtectionOrder result;
    result.about = from.text("about");
    result.explained = passages(from, "explained");
    result.measures = from.texts("measures");
    result.proof = from.texts("proof");
    result.calls = calls(from, "calls");
    result.parts = from.list<outline_part>("parts", Need::Required);
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
    result.validity = validity(from);
    result.origin = origin(from);
    return result;
}

} // namespace

void read_help(ObjectReader& from, Rights& rights) {
    rights.departments = from.list<department>("departments", Need::Required);
    rights.points = from.list<point>("points", Need::Required);
    from.object("reporting", [&](ObjectReader& member) { rights.reporting = reporting(member); });
    from.object("protection_order",
                [&](ObjectReader& member) { rights.protection_order = protection_order(member); });
    rights.services = from.list<service>("services", Need::Required);
}

void read_rights_words(ObjectReader& from, Rights& rights) {
    rights.words = from.sentences("words");
}

} // namespace zhixiao::content
