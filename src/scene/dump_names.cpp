// What dumps call the enumerators of scenes.
#include "scene/dump_names.h"

namespace zhixiao::scene {

std::string name_of(Tone tone) {
    constexpr std::array<std::string_view, 14> names = {
        "ink",      "soft", "brand", "on-brand", "on-band", "on-band-soft", "women",
        "children", "good", "slow",  "late",     "bad",     "none",         "on-ink"};
    return name_of(tone, names);
}

std::string name_of(TextStyle style) {
    constexpr std::array<std::string_view, 7> names = {"figure",  "display", "title",  "number",
                                                       "heading", "body",    "caption"};
    return name_of(style, names);
}

std::string name_of(Align align) {
    constexpr std::array<std::string_view, 3> names = {"start", "center", "end"};
    return name_of(align, names);
}

std::string name_of(Mark mark) {
    constexpr std::array<std::string_view, 10> names = {
        "dot",  "half-dot", "triangle",   "diamond",   "square",
        "ring", "swatch",   "ringed-dot", "hourglass", "box"};
    return name_of(mark, names);
}

std::string name_of(Icon icon) {
    constexpr std::array<std::string_view, 40> names = {
        "house",   "target", "info",    "back",   "next",    "gauge",  "building",  "chart",
        "people",  "book",   "page",    "shield", "sun",     "size",   "table",     "search",
        "printer", "down",   "leave",   "phone",  "message", "device", "briefcase", "baby",
        "school",  "hand",   "warning", "pin",    "sprout",  "scales", "copy",      "heart",
        "swap",    "lock",   "trash",   "plus",   "minus",   "qr",     "clock",     "check"};
    return name_of(icon, names);
}

std::string name_of(Surface surface) {
    constexpr std::array<std::string_view, 9> names = {
        "none", "card", "band", "bar", "pane", "row", "tint", "women-tint", "children-tint"};
    return name_of(surface, names);
}

std::string name_of(Arrange arrange) {
    constexpr std::array<std::string_view, 5> names = {"column", "row", "wrap", "grid", "baseline"};
    return name_of(arrange, names);
}

std::string name_of(Dock dock) {
    constexpr std::array<std::string_view, 5> names = {"top", "bottom", "left", "right", "fill"};
    return name_of(dock, names);
}

std::string name_of(Landmark landmark) {
    constexpr std::array<std::string_view, 4> names = {"banner", "navigation", "main", "region"};
    return name_of(landmark, names);
}

std::string name_of(GroupRole role) {
    constexpr std::array<std::string_view, 7> names = {"group",  "section", "list", "item",
                                                       "figure", "sheet",   "tools"};
    return name_of(role, names);
}

std::string name_of(LinkLook look) {
    constexpr std::array<std::string_view, 9> names = {
        "content", "tab", "plain", "chip", "section", "icon-only", "tile", "filled", "outlined"};
    return name_of(look, names);
}

std::string name_of(ButtonLook look) {
    constexpr std::array<std::string_view, 7> names = {"primary", "secondary", "inline", "chip",
                                                       "tick",    "leave",     "choice"};
    return name_of(look, names);
}

std::string name_of(DiagramShape shape) {
    constexpr std::array<std::string_view, 3> names = {"layers", "ring", "star"};
    return name_of(shape, names);
}

} // namespace zhixiao::scene
