// The names of the views of the family part.
#include "family/act/view.h"

namespace zhixiao {
namespace {

struct FamilyName {
    FamilyPart part;
    const char* name;
};
constexpr FamilyName family_names[] = {
    {FamilyPart::Check, "check"},       {FamilyPart::Result, "result"},
    {FamilyPart::Sheet, "sheet"},       {FamilyPart::Code, "code"},
    {FamilyPart::Children, "children"}, {FamilyPart::Record, "record"},
    {FamilyPart::Daily, "daily"},       {FamilyPart::Class, "class"},
    {FamilyPart::Session, "session"},   {FamilyPart::Show, "show"},
    {FamilyPart::Summary, "summary"},   {FamilyPart::Handout, "handout"},
    {FamilyPart::FirstAid, "first-aid"}};

// Says whether the view is of a stage: Check, Result, Sheet and Code are.
bool has_stage(FamilyPart part) { return part <= FamilyPart::Code && part != FamilyPart::Start; }

} // namespace

std::optional<FamilyPage> FamilyPage::of(const Slugs& slugs) {
    if (slugs.empty())
        return FamilyPage{};
    for (const FamilyName& each : family_names)
        if (each.name == slugs[0] && has_stage(each.part) == (slugs.size() == 2))
            return FamilyPage{{each.part, slugs.size() == 2 ? slugs[1] : ""}};
    return std::nullopt;
}

Slugs FamilyPage::slugs() const {
    for (const FamilyName& each : family_names)
        if (each.part == view.part)
            return view.stage.empty() ? Slugs{each.name} : Slugs{each.name, view.stage};
    return {};
}

} // namespace zhixiao
