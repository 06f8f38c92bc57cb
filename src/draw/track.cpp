// Paints bars: tracks to a target, with a tick where they should be by now and a flag or band for
// the target, and plain meters.
#include "draw/painter.h"
#include "draw/pictures.h"

#include <algorithm>
#include <cmath>

namespace zhixiao::draw {
namespace {

// CSS px at standard size; flag_at is a share of the width.
constexpr float flag_at = 0.86F;
constexpr float bar_top = 14;
constexpr float bar_height = 10;
constexpr float tick_top = 10;
constexpr float tick_height = 18;
constexpr float pole_height = 26;
constexpr float pole_width = 2;
constexpr float last_time_width = 3;
constexpr float pennant_width = 11;
constexpr float pennant_height = 8;
constexpr float gap = 1.5F;
constexpr float band_height = 16;
constexpr float band_radius = 3;

// Paints an upright stroke in ink, with a gap on both sides of it in the bar.
void paint_upright(Painter& painter, float centre, const scene::Rect& bar, float top, float height,
                   float css_width = pole_width) {
    const Tokens& tokens = painter.tokens();
    const float width = tokens.control(css_width);
    painter.fill({centre - width / 2 - gap, bar.y, width + 2 * gap, bar.height}, tokens.surface);
    painter.fill({centre - width / 2, top, width, height}, tokens.ink, width / 2);
}

void paint_flag(Painter& painter, float centre, const scene::Rect& bar, float top) {
    const Tokens& tokens = painter.tokens();
    paint_upright(painter, centre, bar, top, tokens.control(pole_height));
    const float left = painter.snap(centre - tokens.control(pole_width) / 2);
    const float right = left + tokens.control(pennant_width);
    const float height = tokens.control(pennant_height);
    painter.polygon({{left, painter.snap(top)},
                     {right, painter.snap(top)},
                     {right - height * 0.35F, painter.snap(top) + height / 2},
                     {right, painter.snap(top) + height},
                     {left, painter.snap(top) + height}},
                    tokens.ink);
}

// Paints a target with two edges as a band: its ground `behind` the filled bar, or its outline in
// front of it.
void paint_band(Painter& painter, const scene::Rect& bar, float from, float to, bool behind) {
    const Tokens& tokens = painter.tokens();
    const float height = tokens.control(band_height);
    const scene::Rect band{bar.x + from, bar.y + (bar.height - height) / 2, to - from, height};
    if (behind)
        painter.fill(band, tokens.brand_tint, band_radius);
    else
        painter.outline(band, tokens.brand, 1, band_radius);
}

void paint_chevron(Painter& painter, const scene::Rect& bar) {
    const float arm = bar.height * 0.26F;
    const float tip = bar.right() - bar.height * 0.72F;
    const float middle = bar.y + bar.height / 2;
    painter.polyline({{tip - arm, middle - arm}, {tip, middle}, {tip - arm, middle + arm}},
                     painter.tokens().on_fill, painter.tokens().control(1.5F), false);
}

// Paints the first `length` CSS px of a bar.
void paint_filled(Painter& painter, const scene::Rect& bar, float length, Color color) {
    if (!(length > 0))
        return;
    const scene::Rect filled{bar.x, bar.y, std::max(length, bar.height), bar.height};
    if (length >= bar.height) {
        painter.fill(filled, color, bar.height / 2);
        return;
    }
    // A stretch shorter than its round ends is cut off a longer one.
    painter.push_clip({bar.x, bar.y, length, bar.height});
    painter.fill(filled, color, bar.height / 2);
    painter.pop_clip();
}

} // namespace

void paint_track(Painter& painter, const scene::Track& track, const scene::Rect& rect) {
    const Tokens& tokens = painter.tokens();
    const scene::Rect bar{rect.x, rect.y + tokens.control(bar_top), rect.width,
                          tokens.control(bar_height)};
    if (!(bar.width > 2 * bar.height))
        return;
    // The share at the flag, or at the far edge of the band.
    const bool has_band = track.until && std::isfinite(*track.until) && *track.until > 1;
    const double last = has_band ? *track.until : 1;
    const float target = bar.width * flag_at;
    const auto along = [&](double share) {
        return target * static_cast<float>(std::clamp(share / last, 0.0, 1.0));
    };
    painter.fill(bar, tokens.track, bar.height / 2);

    const bool past = std::isfinite(track.done) && track.done > last;
    const float done = past ? bar.width : std::isfinite(track.done) ? along(track.done) : 0;
    if (has_band)
        paint_band(painter, bar, along(1), target, true);
    paint_filled(painter, bar, done, tokens.tone(track.tone));
    if (track.due && std::isfinite(*track.due))
        paint_upright(painter, bar.x + std::max(along(*track.due), tokens.control(pole_width) / 2),
                      bar, rect.y + tokens.control(tick_top), tokens.control(tick_height));
    if (has_band)
        paint_band(painter, bar, along(1), target, false);
    else
        paint_flag(painter, bar.x + target, bar, rect.y);
    if (past)
        paint_chevron(painter, bar);
}

void paint_meter(Painter& painter, const scene::Meter& meter, const scene::Rect& rect) {
    const Tokens& tokens = painter.tokens();
    const std::vector<scene::Rect> bars = meter_bars(meter, rect, tokens);
    if (!(rect.width > rect.height) || !(bars.front().width > 0))
        return;
    const float share =
        std::isfinite(meter.share) ? static_cast<float>(std::clamp(meter.share, 0.0, 1.0)) : 0;
    // If there are several steps, each is full or empty.
    const float count = static_cast<float>(bars.size());
    float full = bars.size() > 1 ? std::round(share * count) : share;
    for (const scene::Rect& bar : bars) {
        painter.fill(bar, tokens.track, bar.height / 2);
        paint_filled(painter, bar, bar.width * std::min(full, 1.0F), tokens.tone(meter.tone));
        --full;
    }
    if (!meter.before || !std::isfinite(*meter.before))
        return;
    const float width = tokens.control(last_time_width);
    const float at = rect.width * static_cast<float>(std::clamp(*meter.before, 0.0, 1.0));
    const scene::Rect bar{rect.x, bars.front().y, rect.width, bars.front().height};
    paint_upright(painter, rect.x + std::clamp(at, width / 2, rect.width - width / 2), bar, rect.y,
                  rect.height, last_time_width);
}

} // namespace zhixiao::draw
