// Describes controls, codes and numbers for the mirror.
#pragma once

#include "scene/placed.h"

#include <cmath>

#include <nlohmann/json.hpp>

namespace zhixiao::scene {

using nlohmann::json;

// Rounds to a hundredth of a CSS px: the eye sees nothing finer, and numbers stay short and
// comparable.
inline double hundredth(float css_px) {
    return std::round(static_cast<double>(css_px) * 100) / 100;
}

// Returns `value`, or `otherwise` if it is not finite: JSON cannot write that.
inline double finite(double value, double otherwise) {
    return std::isfinite(value) ? value : otherwise;
}

// These add to `out` the keys that scene/patch.h lists for each role.
void describe_link(json& out, const Link& link);
void describe_button(json& out, const Button& button);
void describe_field(json& out, const TextField& field, Part part);
void describe_qr(json& out, const Qr& code, const Placed& element);
void describe_select(json& out, const Select& select);
void describe_slider(json& out, const Slider& slider, const Placed& element);
void describe_blank(json& out, const Blank& blank);

} // namespace zhixiao::scene
