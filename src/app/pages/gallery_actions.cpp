// The controls of the rights part in every look and state: a card of the gallery.
#include "app/pages/pages.h"
#include "common/act/common_act.h"

namespace zhixiao::pages {
namespace {

using scene::ButtonLook;
using scene::LinkLook;

Node tile(std::string key, Icon icon, std::string name) {
    return {std::move(key), scene::Link{.to = HomePage{},
                                        .name = std::move(name),
                                        .look = LinkLook::Tile,
                                        .icon = icon,
                                        .box = {},
                                        .children = {}}};
}

Node call(std::string key, LinkLook look, std::optional<Icon> icon, std::string name,
          std::string dial) {
    return {std::move(key), scene::Link{.to = HomePage{},
                                        .name = std::move(name),
                                        .look = look,
                                        .icon = icon,
                                        .box = {},
                                        .children = {},
                                        .dial = std::move(dial)}};
}

Node tick(std::string key, std::string name, bool on, bool enabled = true) {
    return {std::move(key), scene::Button{.name = std::move(name),
                                          .press = ChooseTextSize{TextSize::Standard},
                                          .look = ButtonLook::Tick,
                                          .pressed = on,
                                          .enabled = enabled}};
}

} // namespace

Node gallery_actions(const AppContext& context) {
    const Wording& words = context.words;
    const InputId input{"gallery-lines"};
    const Box three{.arrange = Arrange::Grid, .gap = 12, .column_min = 96};
    const Box two{.arrange = Arrange::Grid, .gap = 12, .column_min = 140};
    scene::TextField lines{words("gallery.lines"), context.typed(input), input,
                           words("gallery.lines_hint")};
    lines.lines = 3;
    return card(
        "actions", words("gallery.actions"),
        {heading("title", 2, words("gallery.actions")),
         {"leave", scene::Button{.name = words("gallery.leave"),
                                 .press = ChooseTextSize{TextSize::Standard},
                                 .look = ButtonLook::Leave,
                                 .icon = Icon::Leave}},
         group("calls", two,
               {call("filled", LinkLook::Filled, Icon::Phone, words("gallery.call"), "tel:12338"),
                call("outlined", LinkLook::Outlined, Icon::Message, words("gallery.message"),
                     "sms:12110")}),
         call("bare", LinkLook::Outlined, std::nullopt, words("not_found.action"), ""),
         list("tiles", words("gallery.tile"), three,
              {tile("short", Icon::House, words("gallery.tile")),
               tile("middle", Icon::Briefcase, words("gallery.tile_middle")),
               tile("long", Icon::Sprout, words("gallery.tile_long"))}),
         column("ticks", 0,
                {tick("on", words("gallery.tick"), true),
                 tick("off", words("gallery.tick_long"), false),
                 tick("fixed", words("gallery.tick"), true, false)}),
         {"lines", std::move(lines)},
         {"code", scene::Qr{words("gallery.code"), "tel:12338"}}});
}

} // namespace zhixiao::pages
