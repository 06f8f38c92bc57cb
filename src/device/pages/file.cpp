// Saving everything in one encrypted file, restoring from such a file, and deleting everything.
#include "device/pages/device.h"

#include "base/text.h"
#include "device/act/update.h"
#include "sealed/act/passphrase.h"
#include "sealed/pages/passphrase.h"

namespace zhixiao::pages {
namespace {

using scene::ButtonLook;

enum class Work { Saving, Restoring };

std::string passphrase_length() { return std::to_string(shortest_passphrase); }

// Returns the purpose for which the file is worked on.
Work work_of(const SealedFileState& file) {
    switch (file.how) {
    case SealedFile::Saved:
    case SealedFile::TooShort:
    case SealedFile::NotSame:
        return Work::Saving;
    case SealedFile::Busy:
    case SealedFile::Failed:
        // A file that is restored has a name from the beginning.
        return file.name.empty() ? Work::Saving : Work::Restoring;
    default:
        return Work::Restoring;
    }
}

std::string state_name(SealedFile how) {
    return how == SealedFile::Busy ? "busy" : spoken_name(how);
}

// Returns the line about the file; nothing when it belongs to the other purpose.
Nodes file_lines(const DeviceContext& context, Work work) {
    const SealedFileState& file = context.visit.file;
    if (file.how == SealedFile::None || work_of(file) != work)
        return {};
    return {file_line(file.how, fill(context.words("device.file." + state_name(file.how)),
                                     {{"name", file.name}, {"count", passphrase_length()}}))};
}

Node secret(const DeviceContext& context, std::string key, std::string name, const InputId& input,
            std::string hint) {
    return passphrase_field(std::move(key), std::move(name), context, input, std::move(hint),
                            context.visit.shows_passphrase);
}

Node show_tick(const DeviceContext& context) {
    const bool is_on = context.visit.shows_passphrase;
    return passphrase_tick(context.words("device.passphrase.show"), ShowDevicePassphrase{!is_on},
                           is_on);
}

// Returns “家教记录、1 份规划、字号和文字版”, or “nothing” in words when there is none of them.
std::string listed(const Wording& words, bool family, std::size_t plans, bool settings) {
    std::string names;
    const auto add = [&](std::string name) {
        names += (names.empty() ? "" : words("years.and")) + std::move(name);
    };
    if (family)
        add(words("device.kept.family"));
    if (plans > 0)
        add(fill(words("device.plans"), {{"count", std::to_string(plans)}}));
    if (settings)
        add(words("device.kept.settings"));
    return names.empty() ? words("device.nothing") : names;
}

bool has_own_settings(const DeviceContext& context) {
    return context.text_mode || context.text_size != TextSize::Standard;
}

std::string listed_here(const DeviceContext& context) {
    return listed(context.words, !is_blank(context.family.record), context.desk.plans.size(),
                  has_own_settings(context));
}

// Says whether the device keeps something that could not be read, and that no file will have.
bool is_unread(const DeviceContext& context) {
    const Keeping family = context.family.keeping;
    const Keeping plans = context.desk.kept.keeping;
    return family == Keeping::Spoilt || family == Keeping::Newer || plans == Keeping::Spoilt ||
           plans == Keeping::Newer;
}

// Returns the content of the file, the things that it replaces, and the buttons for yes and no.
Nodes question(const DeviceContext& context, const DeviceFileOpened& opened) {
    const Wording& words = context.words;
    const DeviceContents& contents = opened.contents;
    const std::string inside =
        listed(words, contents.family.has_value(), contents.has_plans ? opened.plans.size() : 0,
               contents.elder || contents.text_mode);
    const std::string here =
        listed(words, contents.family.has_value() && !is_blank(context.family.record),
               contents.has_plans ? context.desk.plans.size() : 0, has_own_settings(context));
    Nodes lines{strong("inside", fill(words("device.restore.inside"), {{"things", inside}}))};
    for (const std::string& plan : opened.plans)
        lines.push_back(caption("plan-" + std::to_string(lines.size()), plan));
    append(lines, {text("replaces", fill(words("device.restore.replaces"), {{"things", here}})),
                   group("answer", {.arrange = Arrange::Wrap, .gap = 8},
                         {{"yes", scene::Button{.name = words("device.restore.yes"),
                                                .press = TakeInFile{true}}},
                          {"no", scene::Button{.name = words("device.restore.no"),
                                               .press = TakeInFile{false},
                                               .look = ButtonLook::Secondary}}})});
    return lines;
}

std::string deleted_words(const DeviceContext& context, const Deleted& deleted) {
    const Wording& words = context.words;
    return fill(words("device.deleted"),
                {{"things", listed(words, deleted.family, deleted.plans, deleted.settings)}});
}

std::string left_words(const DeviceContext& context) {
    const Wording& words = context.words;
    const std::optional<DeviceLooked>& looked = context.visit.looked;
    if (!looked)
        return words("device.offline.unknown");
    const int left =
        int{looked->family.is_there} + int{looked->plans.is_there} + int{looked->has_settings};
    return fill(words("device.left"), {{"count", std::to_string(left)}});
}

} // namespace

Node device_save_card(const DeviceContext& context) {
    const Wording& words = context.words;
    const std::string title = words("device.save");
    const std::string here = listed_here(context);
    Nodes lines{heading("title", 2, title), text("about", words("device.save.about")),
                caption("things", fill(words("device.save.things"), {{"things", here}}))};
    if (is_unread(context))
        lines.push_back(caption("unread", words("device.save.unread")));
    if (here == words("device.nothing"))
        return card("save", title, std::move(lines));
    append(lines,
           {text("lost", words("device.save.lost")),
            secret(context, "passphrase", words("device.passphrase"), device_passphrase_input,
                   fill(words("device.passphrase.hint"), {{"count", passphrase_length()}})),
            secret(context, "again", words("device.passphrase.again"), device_again_input, ""),
            show_tick(context)});
    append(lines, file_lines(context, Work::Saving));
    lines.push_back(pressing("do", words("device.save.do"), SaveDeviceFile{}, ButtonLook::Primary,
                             context.visit.file.how != SealedFile::Busy));
    return card("save", title, std::move(lines));
}

Node device_restore_card(const DeviceContext& context) {
    const Wording& words = context.words;
    const DeviceVisit& device = context.visit;
    const std::string title = words("device.restore");
    Nodes lines{heading("title", 2, title)};
    if (device.opened) {
        append(lines, question(context, *device.opened));
        return card("restore", title, std::move(lines));
    }
    const bool is_busy = device.file.how == SealedFile::Busy;
    const bool has_one = has_file(device.file);
    append(lines,
           {text("about", words("device.restore.about")),
            pressing("choose",
                     has_one ? words("device.restore.other") : words("device.restore.choose"),
                     ChooseDeviceFile{}, ButtonLook::Secondary, !is_busy)});
    append(lines, file_lines(context, Work::Restoring));
    if (has_one) {
        append(lines,
               {secret(context, "restoring", words("device.restoring"), device_restoring_input, ""),
                show_tick(context)});
        if (!device.trouble.empty())
            lines.push_back(row("trouble", 8,
                                {ornament("icon", Icon::Info, Tone::Late, 20),
                                 growing(text("words", device.trouble))}));
        lines.push_back(pressing("do", words("device.restore.do"), OpenDeviceFile{},
                                 ButtonLook::Primary, !is_busy));
    }
    return card("restore", title, std::move(lines));
}

// The main button is one node in every state, so that the focus stays on it.
Node device_delete_card(const DeviceContext& context) {
    const Wording& words = context.words;
    const DeviceVisit& device = context.visit;
    const std::string title = words("device.delete");
    Nodes lines{heading("title", 2, title)};
    if (device.deleted)
        append(lines, {row("deleted", 8,
                           {ornament("icon", Icon::Check, Tone::Good, 20),
                            growing(text("words", deleted_words(context, *device.deleted)))}),
                       text("left", left_words(context))});
    else
        lines.push_back(text("about", device.asks_to_delete ? words("device.delete.ask")
                                                            : words("device.delete.about")));
    Nodes buttons{
        {"main", scene::Button{.name = device.asks_to_delete ? words("device.delete.yes")
                                                             : words("device.delete"),
                               .press = device.asks_to_delete ? scene::Act(DeleteEverything{})
                                                              : scene::Act(AskToDelete{true}),
                               .look = ButtonLook::Secondary,
                               .icon = Icon::Trash}}};
    if (device.asks_to_delete)
        buttons.push_back({"no", scene::Button{.name = words("device.delete.no"),
                                               .press = AskToDelete{false},
                                               .look = ButtonLook::Chip}});
    lines.push_back(group("ways", {.arrange = Arrange::Wrap, .gap = 8}, std::move(buttons)));
    return card("delete", title, std::move(lines));
}

} // namespace zhixiao::pages
