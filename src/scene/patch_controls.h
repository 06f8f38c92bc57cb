// What the mirror is told of controls and codes, and of numbers.
#pragma once

#include "scene/placed.h"

#include <cmath>

#include <nlohmann/json.hpp>

namespace zhixiao::scene {

using nlohmann::json;

// A hundredth of a px is finer than any eye, and keeps numbers short and comparable.
inline double hundredth(float css_px) {
    return std::round(static_cast<double>(css_px) * 100) / 100;
}

// JSON has no word for what is not a number.
inline double finite(double value, double otherwise) {
    return std::isfinite(value) ? value : otherwise;
}

void describe_link(json& out, const Link& link);
void describe_button(json& out, const Button& button);
void describe_field(json& out, const TextField& field, Part part);
void describe_qr(json& out, const Qr& code, const Placed& element);
void describe_select(json& out, const Select& select);
void describe_slider(json& out, const Slider& slider, const Placed& element);
void describe_blank(json& out, const Blank& blank);

} // namespace zhixiao::scene
