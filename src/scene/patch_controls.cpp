// Describes controls and codes for the mirror.
#include "scene/patch_controls.h"

#include <string>

namespace zhixiao::scene {

void describe_link(json& out, const Link& link) {
    out["r"] = "link";
    out["a"] = link.dial.empty() ? link.to.address : link.dial;
    if (!link.name.empty())
        out["n"] = link.name;
    if (link.current)
        out["c"] = true;
    if (link.look == LinkLook::Content)
        out["look"] = "block";
    if (link.look == LinkLook::Filled || link.look == LinkLook::Outlined)
        out["look"] = "action";
}

void describe_button(json& out, const Button& button) {
    out["r"] = button.look == ButtonLook::Tick ? "tick" : "button";
    out["n"] = button.name;
    if (button.pressed)
        out["s"] = *button.pressed;
    if (!button.enabled)
        out["d"] = true;
    if (!button.keys.empty())
        out["keys"] = button.keys;
    if (!button.shown.empty())
        out["spoken"] = true;
}

void describe_field(json& out, const TextField& field, Part part) {
    out["r"] = part.is_whole() ? "field" : part.row == 0 ? "label" : "input";
    if (part.row != 1)
        return;
    out["n"] = field.name;
    out["v"] = field.value;
    out["i"] = field.input.value;
    out["hint"] = field.hint;
    if (field.lines > 1)
        out["lines"] = field.lines;
    if (field.secret)
        out["secret"] = true;
}

// The path has a strip for each run of dark modules in a row, in units of a module, and leaves the
// quiet zone around them free.
void describe_qr(json& out, const Qr& code, const Placed& element) {
    out["r"] = "image";
    out["n"] = code.name;
    if (!element.qr || element.qr->side == 0)
        return;
    const QrModules& modules = *element.qr;
    const auto number = [](int value) { return std::to_string(value); };
    std::string path; // in the syntax of SVG
    for (int row = 0; row < modules.side; ++row)
        for (int column = 0; column < modules.side; ++column) {
            const int from = column;
            while (column < modules.side && modules.is_dark(column, row))
                ++column;
            if (column == from)
                continue;
            path.append("M").append(number(from + QrModules::quiet)).append(" ");
            path.append(number(row + QrModules::quiet)).append("h").append(number(column - from));
            path.append("v1h-").append(number(column - from)).append("z");
        }
    out["qr"] = {modules.side + 2 * QrModules::quiet, path};
}

void describe_select(json& out, const Select& select) {
    out["r"] = "select";
    out["n"] = select.name;
    out["v"] = select.chosen().value;
    out["i"] = select.input.value;
    json options = json::array();
    for (const SelectOption& option : select.options)
        options.push_back({option.value, option.label});
    out["options"] = std::move(options);
}

void describe_slider(json& out, const Slider& slider, const Placed& element) {
    out["n"] = slider.name;
    out["r"] = element.part.is_whole() ? "slider" : "range";
    if (element.part.is_whole())
        return;
    out["i"] = slider.input.value;
    out["low"] = finite(slider.low, 0);
    out["high"] = finite(slider.high, 1);
    out["step"] = finite(slider.step, 1);
    out["v"] = finite(slider.value, finite(slider.low, 0));
    out["reading"] = slider.reading;
}

void describe_blank(json& out, const Blank& blank) {
    out["r"] = "blank";
    out["v"] = blank.lines;
}

} // namespace zhixiao::scene
