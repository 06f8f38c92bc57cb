// Lays out and paints timelines: bars over the same years, numbered marks on them, and a line
// across them for today.
#include "draw/chart_axis.h"
#include "draw/layout_pass.h"
#include "draw/painter.h"
#include "draw/pictures.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

namespace zhixiao::draw {
namespace {

using scene::TextStyle;
using scene::Timeline;
using scene::Tone;

constexpr float bar_height = 24; // CSS px at standard size
constexpr float bar_gap = 8;     // beneath a bar

// Where everything in a timeline stands, from its corner.
struct TimelinePlan {
    float year_width = 0;
    float first_label = 0; // top of the first bar's label
    float step = 0;        // from bar to bar
    float bar = 0;         // height of a bar
    float axis = 0;        // top of the years
    float height = 0;
};

bool shows_today(const Timeline& timeline) {
    return timeline.today && *timeline.today >= timeline.first_year &&
           *timeline.today <= timeline.last_year + 1;
}

TimelinePlan plan_of(const Timeline& timeline, float width, const Tokens& tokens) {
    const float line = tokens.type(TextStyle::Caption).line;
    TimelinePlan plan;
    plan.year_width =
        width / static_cast<float>(std::max(1, timeline.last_year - timeline.first_year + 1));
    plan.first_label = shows_today(timeline) ? line : 0;
    plan.bar = tokens.control(bar_height);
    plan.step = line + plan.bar + bar_gap;
    plan.axis = plan.first_label + plan.step * static_cast<float>(timeline.bars.size());
    plan.height = plan.axis + line;
    return plan;
}

float x_of(const Timeline& timeline, const TimelinePlan& plan, double year) {
    return static_cast<float>(year - timeline.first_year) * plan.year_width;
}

// Returns the middle of a mark, which stays between the round ends of its bar.
float mark_x(const Timeline& timeline, const TimelinePlan& plan, const scene::TimelineBar& bar,
             const scene::TimelineMark& mark) {
    const float low = x_of(timeline, plan, bar.from) + plan.bar / 2;
    const float high = std::max(low, x_of(timeline, plan, bar.to) - plan.bar / 2);
    return std::clamp(x_of(timeline, plan, mark.at), low, high);
}

} // namespace

float LayoutPass::timeline(const scene::Node& node, const Timeline& timeline, const Slot& slot) {
    const TimelinePlan plan = plan_of(timeline, slot.width, tokens_);
    const std::size_t index = add(node, slot, plan.height);
    std::vector<scene::Line> lines;
    const auto add_line = [&](std::string words, Tone tone, bool strong, float middle, float y) {
        scene::Line line = single(std::move(words), TextStyle::Caption, tone, strong, 0, y);
        line.x = std::clamp(middle - line.width / 2, 0.0F, std::max(0.0F, slot.width - line.width));
        lines.push_back(std::move(line));
    };
    if (shows_today(timeline))
        add_line(timeline.today_label, Tone::Ink, true, x_of(timeline, plan, *timeline.today), 0);
    float top = plan.first_label;
    for (const scene::TimelineBar& bar : timeline.bars) {
        scene::Line label = single(bar.label, TextStyle::Caption, Tone::Ink, false, 0, top);
        label.x =
            std::min(x_of(timeline, plan, bar.from), std::max(0.0F, slot.width - label.width));
        const float words_top = top + label.height + (plan.bar - label.height) / 2;
        lines.push_back(std::move(label));
        for (const scene::TimelineMark& mark : bar.marks)
            add_line(mark.number, bar.tone, true, mark_x(timeline, plan, bar, mark), words_top);
        top += plan.step;
    }
    const float label_width =
        single(std::to_string(timeline.last_year), TextStyle::Caption, Tone::Soft, false, 0, 0)
            .width;
    for (const int year :
         labelled_years(timeline.first_year, timeline.last_year, plan.year_width, label_width + 10))
        add_line(std::to_string(year), Tone::Soft, false, x_of(timeline, plan, year + 0.5),
                 plan.axis);
    out_.elements[index].lines = std::move(lines);
    return plan.height;
}

namespace {

// Paints a dashed line down through the bars, interrupted at the labels of bars that it would
// cross.
void paint_today(Painter& painter, const Timeline& timeline, const TimelinePlan& plan,
                 const scene::Rect& rect) {
    constexpr float clear = 4;
    const float line = painter.tokens().type(TextStyle::Caption).line;
    const float at = rect.x + x_of(timeline, plan, *timeline.today);
    float top = rect.y + plan.first_label;
    for (const scene::TimelineBar& bar : timeline.bars) {
        const float left = rect.x + x_of(timeline, plan, bar.from);
        const float right =
            left + painter.text_width(bar.label, TextStyle::Caption, Weight::Regular);
        const bool is_free = at < left - clear || at > right + clear;
        painter.dashed_polyline({{at, is_free ? top : top + line}, {at, top + plan.step}},
                                painter.tokens().ink, 1.5F, 4, 3);
        top += plan.step;
    }
}

} // namespace

void paint_timeline(Painter& painter, const Timeline& timeline, const scene::Rect& rect) {
    const Tokens& tokens = painter.tokens();
    const TimelinePlan plan = plan_of(timeline, rect.width, tokens);
    const float line = tokens.type(TextStyle::Caption).line;
    const double today = timeline.today.value_or(timeline.first_year);
    float top = rect.y + plan.first_label + line;
    for (const scene::TimelineBar& bar : timeline.bars) {
        const float left = rect.x + x_of(timeline, plan, bar.from);
        const float right = rect.x + x_of(timeline, plan, bar.to);
        const float radius = plan.bar / 2;
        painter.fill({left, top, right - left, plan.bar}, tokens.tint(bar.tone), radius);
        // The time that is over by today, with round ends like the whole bar.
        const float now = rect.x + x_of(timeline, plan, std::clamp(today, bar.from, bar.to));
        if (now - left > plan.bar)
            painter.fill({left, top, now - left, plan.bar}, tokens.tone(bar.tone), radius);
        for (const scene::TimelineMark& mark : bar.marks) {
            const float at = rect.x + mark_x(timeline, plan, bar, mark);
            painter.circle({at, top + radius}, radius - 3, tokens.surface);
            painter.ring({at, top + radius}, radius - 3, tokens.tone(bar.tone), 1.5F);
        }
        top += plan.step;
    }
    if (shows_today(timeline))
        paint_today(painter, timeline, plan, rect);
}

} // namespace zhixiao::draw
