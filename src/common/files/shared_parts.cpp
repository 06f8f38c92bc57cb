// Reads origins, days of validity and first aid.
#include "common/files/shared_parts.h"

#include <optional>
#include <string>

namespace zhixiao::content {
namespace {

FirstAid topic(ObjectReader& from) {
    FirstAid result;
    result.id.value = from.text("id");
    result.name = from.text("name");
    result.sign = from.text("sign");
    result.steps = from.texts("steps");
    result.never = from.texts("never", Need::Optional);
    result.call.value = from.text("call");
    result.search = from.texts("search");
    result.origin = origin(from);
    return result;
}

} // namespace

Origin origin(ObjectReader& from) {
    Origin result;
    result.source = from.text("source");
    result.checked = from.text("checked");
    result.confidence = from.choice<Confidence>(
        "confidence",
        {{"high", Confidence::High}, {"medium", Confidence::Medium}, {"low", Confidence::Low}});
    return result;
}

Validity validity(ObjectReader& from) {
    Validity result;
    result.from = from.text("valid_from", Need::Optional);
    result.until = from.text("valid_until", Need::Optional);
    return result;
}

std::vector<FirstAidId> first_aid_named(ObjectReader& from) {
    std::vector<FirstAidId> result;
    for (std::string& name : from.texts("first_aid", Need::Optional))
        result.push_back({std::move(name)});
    return result;
}

std::vector<FirstAid> first_aid(ObjectReader& from) {
    return from.list<topic>("first_aid", Need::Required);
}

std::vector<FirstAid> read_first_aid(const File& file, ProblemList& problems) {
    const std::optional<Document> document = Document::parse(file, problems);
    if (!document)
        return {};
    ObjectReader reader(document->root(), file.name + "#", problems);
    if (!reader.is_object() || !reader.chosen<bool>("schema", {{first_aid_schema, true}}))
        return {};
    std::vector<FirstAid> result = first_aid(reader);
    reader.close();
    return result;
}

} // namespace zhixiao::content
