// Sorts dated parts by what maintainers have to do about them.
#include "common/model/upkeep.h"

#include "common/model/calendar.h"
#include "common/model/freshness.h"

#include <set>
#include <utility>

namespace zhixiao {
namespace {

// Returns the list of an item: "laws.json#/laws/3/articles" for one of these articles.
std::string list_of(const DatedPart& part) { return part.where.substr(0, part.where.rfind('/')); }

} // namespace

Upkeep upkeep_of(const std::vector<DatedPart>& parts, Day today) {
    std::set<std::pair<std::string, std::string>> begins; // list and first day
    for (const DatedPart& part : parts)
        if (part.validity && !part.validity->from.empty())
            begins.insert({list_of(part), part.validity->from});
    Upkeep upkeep;
    const std::string now = date_of(today);
    const std::string soon = date_of(day_months_after(today, listed_months_before));
    for (const DatedPart& part : parts) {
        if (part.validity && !part.validity->until.empty() && part.validity->until <= soon) {
            const std::string& until = part.validity->until;
            const bool is_followed = begins.count({list_of(part), date_after(until)}) != 0;
            (until < now ? upkeep.expired : upkeep.expiring)
                .push_back({part.where, part.name, until, is_followed});
        }
        if (part.checked && is_stale(*part.checked, today))
            upkeep.stale.push_back({part.where, part.name, *part.checked, false});
    }
    return upkeep;
}

} // namespace zhixiao
