// Builds the years of the plans: a timeline with today on it, and the dated events in words.
#include "guide/pages/mechanism.h"

#include "base/text.h"
#include "guide/pages/guide.h"

#include <algorithm>

namespace zhixiao::pages {
namespace {

double date_of(const Statement& event) { return event.year + (event.month - 0.5) / 12; }

double year_of(Day today) { return today.year + (today.month - 1 + (today.day - 1) / 31.0) / 12; }

std::string years_of(const Wording& guided, const GuidePeriod& period) {
    return fill(guided("period"), {{"period", period.name},
                                   {"start", std::to_string(period.start_year)},
                                   {"end", std::to_string(period.end_year)}});
}

scene::Timeline timeline_of(const PlanContext& context, const Guide& guide) {
    const Wording& guided = guide.words;
    scene::Timeline timeline{
        .name = "", .bars = {}, .today = year_of(context.today), .today_label = guided("today")};
    for (const GuidePeriod& period : guide.periods) {
        const bool first = timeline.bars.empty();
        timeline.first_year =
            first ? period.start_year : std::min(timeline.first_year, period.start_year);
        timeline.last_year =
            first ? period.end_year : std::max(timeline.last_year, period.end_year);
        scene::TimelineBar bar{.label = period.name,
                               .from = static_cast<double>(period.start_year),
                               .to = period.end_year + 1.0,
                               .tone = period.is_local ? Tone::Soft : Tone::Brand};
        for (std::size_t i = 0; i < guide.events.size(); ++i)
            if (guide.events[i].period == period.id)
                bar.marks.push_back({date_of(guide.events[i]), std::to_string(i + 1)});
        timeline.name += years_of(guided, period) + guided("period.and");
        timeline.bars.push_back(std::move(bar));
    }
    timeline.name += fill(guided("today.date"), {{"year", std::to_string(context.today.year)},
                                                 {"month", std::to_string(context.today.month)}});
    return timeline;
}

Node event_row(const PlanContext& context, const Guide& guide, std::size_t at) {
    const Wording& guided = guide.words;
    const Statement& event = guide.events[at];
    const std::string number = std::to_string(at + 1);
    const std::string date = fill(guided("date"), {{"year", std::to_string(event.year)},
                                                   {"month", std::to_string(event.month)}});
    return group("event-" + number, {.arrange = Arrange::Row, .surface = Surface::Row, .gap = 12},
                 {strong("number", number, TextStyle::Heading, Tone::Brand),
                  growing(column("lines", 2,
                                 {strong("date", date), text("words", event.text),
                                  caption("source", stated_by(context, guide, event))}))});
}

} // namespace

Node years(const PlanContext& context, const Guide& guide) {
    const Wording& guided = guide.words;
    Nodes events;
    for (std::size_t i = 0; i < guide.events.size(); ++i)
        events.push_back(event_row(context, guide, i));
    return card_columns(
        "cards", 330,
        {{card("picture", guided("title.years"),
               {heading("title", 2, guided("title.years")),
                text("about", guided("about.years")),
                {"timeline", timeline_of(context, guide)},
                list("events", guided("title.years"), {}, std::move(events))})},
         {card("notes", guided("notes"),
               {heading("title", 2, guided("notes")),
                statements_list(context, guide, "notes", guided("notes"), guide.notes)})}});
}

} // namespace zhixiao::pages
