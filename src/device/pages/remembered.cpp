// The things that this device remembers, for how long, and how much room they take.
#include "device/pages/device.h"

#include "base/text.h"
#include "common/act/doors.h"
#include "device/act/update.h"
#include "family/act/view.h"

#include <cstdio>

namespace zhixiao::pages {
namespace {

// Returns a sentence with the day, which is written “2026-11-28”; without it when it is no day.
std::string when(const Wording& words, const std::string& day) {
    Day date;
    if (std::sscanf(day.c_str(), "%d-%d-%d", &date.year, &date.month, &date.day) != 3 ||
        !is_day(date))
        return words("device.kept.undated");
    return fill(words("device.kept.dated"), {{"year", std::to_string(date.year)},
                                             {"month", std::to_string(date.month)},
                                             {"day", std::to_string(date.day)}});
}

std::string size_words(const Wording& words, double bytes) {
    const double megabytes = bytes / (1 << 20);
    if (megabytes < 0.1)
        return words("device.room.little");
    const bool is_large = megabytes >= 1024;
    char number[32];
    std::snprintf(number, sizeof number, "%.1f", is_large ? megabytes / 1024 : megabytes);
    return fill(is_large ? words("device.room.gigabytes") : words("device.room.megabytes"),
                {{"count", number}});
}

Node thing(std::string key, Place to, Icon icon, std::string name, std::string about) {
    return content_link(
        std::move(key), std::move(to),
        {.arrange = Arrange::Row, .surface = Surface::Row, .gap = 12},
        {ornament("icon", icon, Tone::Brand),
         growing(column("lines", 2,
                        {text("name", std::move(name)), caption("about", std::move(about))})),
         ornament("next", Icon::Next, Tone::Soft, 20)});
}

Nodes things(const Wording& words, const DeviceLooked& looked) {
    Nodes found;
    if (looked.family.is_there)
        found.push_back(thing("family", FamilyPage{{FamilyPart::Record}}, Icon::Baby,
                              words("device.kept.family"), when(words, looked.family.day)));
    if (looked.plans.is_there)
        found.push_back(thing("plans", plans_door(), Icon::Table, words("device.kept.plans"),
                              when(words, looked.plans.day)));
    if (looked.has_settings)
        found.push_back(thing("settings", about_door(), Icon::TextSize,
                              words("device.kept.settings"), words("device.kept.undated")));
    return found;
}

Node warning(std::string key, std::string words) {
    return row(
        std::move(key), 8,
        {ornament("icon", Icon::Info, Tone::Slow, 20), growing(text("words", std::move(words)))});
}

} // namespace

Node remembered_card(const DeviceContext& context) {
    const Wording& words = context.words;
    const std::string title = words("device.kept");
    Nodes lines{heading("title", 2, title)};
    const std::optional<DeviceLooked>& looked = context.visit.looked;
    if (!looked) {
        lines.push_back(
            text("looking", words("device.offline.unknown"), TextStyle::Body, Tone::Soft));
        return card("kept", title, std::move(lines));
    }
    Nodes found = things(words, *looked);
    const bool has_any = !found.empty();
    if (has_any)
        lines.push_back(list("things", title, {}, std::move(found)));
    else if (!looked->is_blocked)
        lines.push_back(text("nothing", words("device.kept.nothing")));
    if (looked->is_blocked)
        lines.push_back(warning("blocked", words("device.kept.blocked")));
    if (looked->goes_after_week)
        lines.push_back(warning("week", words("device.kept.week")));
    if (has_any)
        lines.push_back(caption("promise", looked->is_promised ? words("device.kept.promised")
                                                               : words("device.kept.unpromised")));
    if (looked->room > 0)
        lines.push_back(caption(
            "room", fill(words("device.room"), {{"used", size_words(words, looked->used)},
                                                {"room", size_words(words, looked->room)}})));
    lines.push_back(caption("rights", words("device.kept.rights")));
    return card("kept", title, std::move(lines));
}

} // namespace zhixiao::pages
