// Finds what is wrong with pictures for people who cannot see them.
#include "scene/audit_pictures.h"

#include <cstddef>

namespace zhixiao::scene {
namespace {

bool is_share(const std::optional<double>& share) { return !share || (*share >= 0 && *share <= 1); }

void check_ways(const Chart& chart, const std::string& where, Complaints& found) {
    for (std::size_t i = 1; i < chart.path.size(); ++i)
        if (chart.path[i].year < chart.path[i - 1].year)
            found.complain(where, "the path goes back in time", "sort its corners by year");
    if (chart.projection && !chart.points.empty() &&
        !(chart.projection->year > chart.points.back().year))
        found.complain(where, "the projection does not lead on", "end it after the newest point");
}

} // namespace

void check(const Wheel& wheel, const std::string& where, Complaints& found) {
    found.need_name(where, wheel.name);
    if (wheel.slices.empty())
        found.complain(where, "the wheel has no slices", "leave it out");
    for (const WheelSlice& slice : wheel.slices) {
        found.need_name(where, slice.name);
        found.need_name(where, slice.label);
    }
}

void check(const Track& track, const std::string& where, Complaints& found) {
    found.need_name(where, track.name);
    if (track.until && !(*track.until > 1))
        found.complain(where, "the band ends where it begins", "put its far edge beyond 1");
}

void check(const Meter& meter, const std::string& where, Complaints& found) {
    found.need_name(where, meter.name);
    if (!is_share(meter.before))
        found.complain(where, "last time's share is none", "keep it within 0 and 1");
    if (meter.steps < 0 || meter.steps > 20)
        found.complain(where, std::to_string(meter.steps) + " steps of a bar", "give 0 to 20");
}

void check(const Chart& chart, const std::string& where, Complaints& found) {
    found.need_name(where, chart.name);
    if (chart.points.empty())
        found.complain(where, "the chart has no points", "say so in words instead");
    for (std::size_t i = 0; i < chart.points.size(); ++i) {
        const int year = chart.points[i].year;
        if (i > 0 && year <= chart.points[i - 1].year)
            found.complain(where, "the points are not by rising year", "sort them");
        if (year < chart.first_year || year > chart.last_year)
            found.complain(where, "a point lies outside the years shown", "widen the years");
    }
    if (chart.zone && !chart.zone->low && !chart.zone->high)
        found.complain(where, "the zone has no edge", "leave it out");
    for (const ChartPoint& point : chart.points)
        if (point.low.value_or(point.value) > point.value ||
            point.high.value_or(point.value) < point.value)
            found.complain(where, "a point lies outside its interval", "check low and high");
    check_ways(chart, where, found);
}

void check(const Diagram& diagram, const std::string& where, Complaints& found) {
    found.need_name(where, diagram.name);
    if (diagram.boxes.empty())
        found.complain(where, "the diagram has no boxes", "leave it out");
    for (const DiagramBox& box : diagram.boxes)
        found.need_name(where, box.label);
    const bool layered = diagram.shape == DiagramShape::Layers;
    if (!layered && !diagram.ties.empty())
        found.complain(where, "ties in a diagram that has its own", "leave them out");
    for (const DiagramTie& tie : diagram.ties) {
        const std::size_t count = diagram.boxes.size();
        if (tie.from >= count || tie.to >= count || tie.from == tie.to) {
            found.complain(where, "a tie does not join two boxes", "check its places");
            continue;
        }
        const int down = diagram.boxes[tie.to].layer - diagram.boxes[tie.from].layer;
        if (down != 0 && down != 1)
            found.complain(where, "a tie goes up, or passes a layer by", "tie neighbours only");
    }
    for (std::size_t i = 1; layered && i < diagram.boxes.size(); ++i)
        if (diagram.boxes[i].layer < diagram.boxes[i - 1].layer)
            found.complain(where, "the boxes are not by layer", "sort them from the top down");
}

void check(const Timeline& timeline, const std::string& where, Complaints& found) {
    found.need_name(where, timeline.name);
    if (timeline.bars.empty() || timeline.last_year < timeline.first_year)
        found.complain(where, "the timeline shows no time", "give it years and bars");
    for (const TimelineBar& bar : timeline.bars) {
        found.need_name(where, bar.label);
        if (!(bar.from < bar.to) || bar.from < timeline.first_year ||
            bar.to > timeline.last_year + 1)
            found.complain(where, "a bar lies outside the years shown", "widen the years");
        for (const TimelineMark& mark : bar.marks)
            if (mark.at < bar.from || mark.at > bar.to)
                found.complain(where, "a mark lies outside its bar", "leave it out");
    }
}

void check(const Radar& radar, const std::string& where, Complaints& found) {
    found.need_name(where, radar.name);
    if (radar.axes.size() < 3 || radar.axes.size() > 8)
        found.complain(where, std::to_string(radar.axes.size()) + " axes of a radar",
                       "give 3 to 8, or bars");
    bool has_before = false;
    for (const RadarAxis& axis : radar.axes) {
        found.need_name(where, axis.label);
        has_before = has_before || axis.before;
        if (!is_share(axis.share) || !is_share(axis.before))
            found.complain(where, "a share lies beyond the rings", "keep it within 0 and 1");
    }
    if (has_before && radar.before_label.empty())
        found.complain(where, "last time's outline has no legend", "give it a before_label");
}

} // namespace zhixiao::scene
