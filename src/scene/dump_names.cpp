// Names of the enumerators of a scene in dumps.
#include "scene/dump_names.h"

#include "base/text.h"

namespace zhixiao::scene {

std::string name_of(Tone tone) {
    constexpr std::string_view names[] = {
        "ink",      "soft", "brand", "on-brand", "on-band", "on-band-soft", "women",
        "children", "good", "slow",  "late",     "bad",     "none",         "on-ink"};
    return name_of(tone, names);
}

std::string name_of(TextStyle style) {
    constexpr std::string_view names[] = {"figure",  "display", "title",  "number",
                                          "heading", "body",    "caption"};
    return name_of(style, names);
}

std::string name_of(Align align) {
    constexpr std::string_view names[] = {"start", "center", "end"};
    return name_of(align, names);
}

std::string name_of(Mark mark) {
    constexpr std::string_view names[] = {"dot",  "half-dot", "triangle",   "diamond",   "square",
                                          "ring", "swatch",   "ringed-dot", "hourglass", "box"};
    return name_of(mark, names);
}

std::string name_of(Icon icon) {
    constexpr std::string_view names[] = {
        "house",   "target", "info",    "back",   "next",    "gauge",  "building",  "chart",
        "people",  "book",   "page",    "shield", "sun",     "size",   "table",     "search",
        "printer", "down",   "leave",   "phone",  "message", "device", "briefcase", "baby",
        "school",  "hand",   "warning", "pin",    "sprout",  "scales", "copy",      "heart",
        "swap",    "lock",   "trash",   "plus",   "minus",   "qr",     "clock",     "check"};
    return name_of(icon, names);
}

std::string name_of(Surface surface) {
    constexpr std::string_view names[] = {"none", "card", "band",       "bar",          "pane",
                                          "row",  "tint", "women-tint", "children-tint"};
    return name_of(surface, names);
}

std::string name_of(Arrange arrange) {
    constexpr std::string_view names[] = {"column", "row", "wrap", "grid", "baseline"};
    return name_of(arrange, names);
}

std::string name_of(Dock dock) {
    constexpr std::string_view names[] = {"top", "bottom", "left", "right", "fill"};
    return name_of(dock, names);
}

std::string name_of(Landmark landmark) {
    constexpr std::string_view names[] = {"banner", "navigation", "main", "region"};
    return name_of(landmark, names);
}

std::string name_of(GroupRole role) {
    constexpr std::string_view names[] = {"group",  "section", "list", "item",
                                          "figure", "sheet",   "tools"};
    return name_of(role, names);
}

std::string name_of(LinkLook look) {
    constexpr std::string_view names[] = {"content",   "tab",  "plain",  "chip",    "section",
                                          "icon-only", "tile", "filled", "outlined"};
    return name_of(look, names);
}

std::string name_of(ButtonLook look) {
    constexpr std::string_view names[] = {"primary", "secondary", "inline", "chip",
                                          "tick",    "leave",     "choice"};
    return name_of(look, names);
}

std::string name_of(DiagramShape shape) {
    constexpr std::string_view names[] = {"layers", "ring", "star"};
    return name_of(shape, names);
}

std::string measured(std::string_view what, float length) {
    return length == 0 ? "" : " " + std::string(what) + " " + format_number(length);
}

std::string boxed(const Box& box) {
    std::string line;
    if (box.surface != Surface::None)
        line += " on " + name_of(box.surface);
    if (box.arrange != Arrange::Column)
        line += " " + name_of(box.arrange);
    line += measured("gap", box.gap) + measured("pad-x", box.pad_x) + measured("pad-y", box.pad_y);
    line += measured("columns", box.column_min) + measured("min-height", box.min_height);
    if (box.align != Align::Start)
        line += " " + name_of(box.align);
    return line;
}

} // namespace zhixiao::scene
