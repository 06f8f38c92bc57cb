// The page 「这台设备」: the app without network and on the home screen, with the cards of other
// files.
#include "device/pages/device.h"

#include "base/text.h"
#include "common/act/doors.h"
#include "common/pages/awaited.h"
#include "common/pages/frame.h"
#include "common/pages/unsaved.h"
#include "sealed/pages/passphrase.h"

namespace zhixiao::pages {
namespace {

using scene::ButtonLook;

Nodes version_line(const DeviceContext& context) {
    const std::string& version = context.visit.offline->version;
    if (version.empty())
        return {};
    return {caption("version", fill(context.words("device.version"), {{"version", version}}))};
}

Node version_buttons(const Wording& words, const DeviceVisit& device) {
    Nodes buttons{{"take", scene::Button{.name = words("device.take"), .press = TakeVersion{}}}};
    if (!device.puts_off_version)
        buttons.push_back({"later", scene::Button{.name = words("device.later"),
                                                  .press = PutOffVersion{},
                                                  .look = ButtonLook::Secondary}});
    return group("ways", {.arrange = Arrange::Wrap, .gap = 8}, std::move(buttons));
}

// Returns the link to reset.html, a page that works even when the app or its files are at fault.
Node reset_link(const DeviceContext& context) {
    return {"reset", scene::Link{.to = device_door(),
                                 .name = context.words("device.reset"),
                                 .look = scene::LinkLook::Plain,
                                 .box = {},
                                 .children = {},
                                 .dial = "reset.html"}};
}

Nodes offline_lines(const DeviceContext& context) {
    const Wording& words = context.words;
    const std::optional<OfflineState>& state = context.visit.offline;
    if (!state)
        return {text("state", words("device.offline.unknown"), TextStyle::Body, Tone::Soft)};
    switch (state->offline) {
    case Offline::Impossible:
        break;
    case Offline::Storing:
        return {text("state", words("device.offline.storing")), reset_link(context)};
    case Offline::Stored:
        return joined({row("state", 8,
                           {ornament("icon", Icon::Check, Tone::Good, 20),
                            growing(text("words", words("device.offline.stored")))})},
                      joined(version_line(context), {reset_link(context)}));
    case Offline::NewVersion:
        return joined(joined({strong("state", words("device.offline.new"))}, version_line(context)),
                      {caption("lost", words("device.offline.lost")),
                       version_buttons(context.words, context.visit), reset_link(context)});
    case Offline::Taking:
        return {text("state", words("device.offline.taking"))};
    }
    return {text("state", words("device.offline.impossible"))};
}

Node offline_card(const DeviceContext& context) {
    const std::string title = context.words("device.offline");
    return card("offline", title, joined({heading("title", 2, title)}, offline_lines(context)));
}

// Returns the card about the home screen; nothing when it is unknown how the app gets there.
Nodes install_card(const DeviceContext& context) {
    const Wording& words = context.words;
    const std::optional<DeviceLooked>& looked = context.visit.looked;
    const std::string title = words("device.install");
    const auto with = [&](Nodes lines) -> Nodes {
        return {card("install", title, joined({heading("title", 2, title)}, std::move(lines)))};
    };
    switch (looked ? looked->installing : Installing::Unknown) {
    case Installing::Offered:
        return with(
            {text("about", words("device.install.about")),
             pressing("install", words("device.install.do"), InstallApp{}, ButtonLook::Secondary)});
    case Installing::Apple:
        return with({text("about", words("device.install.about")),
                     text("how", words("device.install.apple"))});
    case Installing::Menu:
        return with({text("about", words("device.install.about")),
                     text("how", words("device.install.menu"))});
    case Installing::Installed:
        return with({text("about", words("device.install.done"))});
    case Installing::Unknown:
        break;
    }
    return {};
}

} // namespace

Node update_card(const Context& context, const DeviceVisit& device) {
    const Wording& words = context.words;
    const std::string title = words("device.update");
    return card("update", title,
                {heading("title", 2, title), caption("lost", words("device.offline.lost")),
                 version_buttons(context.words, device)});
}

Node device_page(const DeviceContext& context) {
    const std::string title = context.words("device.title");
    Nodes children;
    if (!context.has_part(device_part)) {
        children = awaited(context, device_part);
    } else {
        children = unsaved_badge(context);
        Nodes first{offline_card(context)};
        append(first, install_card(context));
        first.push_back(remembered_card(context));
        children.push_back(card_columns("cards", 330,
                                        {std::move(first),
                                         {device_save_card(context), device_restore_card(context),
                                          device_delete_card(context)}}));
    }
    if (context.on_phone())
        return reading_page(context, title,
                            TopBar{about_door(), context.words("about.title"), title, std::nullopt},
                            std::move(children));
    children.insert(children.begin(), heading("title", 1, title, TextStyle::Title));
    return reading_page(context, title, std::nullopt, std::move(children));
}

} // namespace zhixiao::pages
