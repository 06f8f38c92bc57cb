// Checks observations: their references, their values, and what looks odd in a series.
#include "plan/model/check_pack.h"

#include "base/text.h"
#include "common/model/references.h"
#include "plan/model/natural_limits.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace zhixiao {
namespace {

void check_rate_parts(const Observation& observation, const std::string& where,
                      ProblemList& problems) {
    const auto& numerator = observation.numerator;
    const auto& denominator = observation.denominator;
    if (numerator && !(std::isfinite(*numerator) && *numerator >= 0))
        problems.error(where + "/numerator", "分子 " + format_number(*numerator) + " 不是零或正数",
                       "写发生的人数或次数");
    if (denominator && !(std::isfinite(*denominator) && *denominator > 0))
        problems.error(where + "/denominator", "分母 " + format_number(*denominator) + " 不是正数",
                       "写总人数或总数");
}

void check_figure(const Indicator& indicator, const Observation& observation,
                  const std::string& where, ProblemList& problems) {
    check_value(indicator, observation.value, "数值", where, problems);
    const bool is_yes_no = std::holds_alternative<YesNoTarget>(indicator.target);
    if (is_yes_no && observation.value != 0 && observation.value != 1)
        problems.error(where, "是否型指标的数值是 " + format_number(observation.value),
                       "完成写 1，未完成写 0");
}

// What check_observations needs to know of an indicator, looked up once for all its figures.
struct Known {
    const Indicator* indicator = nullptr; // null: the pack has none with this id
    NaturalLimits limits;
    bool is_yes_no = false;
};

bool is_rate_sound(const Figures& figures, const Figure& figure) {
    const std::optional<double> numerator = figures.numerator(figure);
    const std::optional<double> denominator = figures.denominator(figure);
    return !(numerator && !(std::isfinite(*numerator) && *numerator >= 0)) &&
           !(denominator && !(std::isfinite(*denominator) && *denominator > 0));
}

// Two figures by their places; `before` is the earlier one.
struct Pair {
    std::uint32_t before = 0;
    std::uint32_t after = 0;
};

// Checks many figures of which few are wrong: it compares numbers first and composes messages only
// for the wrong ones.
class ObservationCheck {
  public:
    ObservationCheck(const NamedPack& pack, ProblemList& problems)
        : pack_(pack), figures_(pack.pack.observations),
          known_indicators_("指标", pack.pack.indicators), known_areas_("地区", pack.pack.areas),
          problems_(problems) {
        look_up();
    }

    void look_at_neighbours(); // finds repeats and jumps
    void tell_each();
    void tell_jumps();
    void tell_brief();

  private:
    void look_up();
    bool is_sound(const Figure& figure) const;
    bool is_usable(const Figure& figure) const;
    void tell_references(const Figure& figure, const std::string& where);
    void tell_repeat(const Pair& repeat);

    std::string place(std::size_t i) const {
        return pack_.file + "#/observations/" + std::to_string(i);
    }
    std::string_view area_of(std::uint32_t figure) const {
        const std::uint32_t area = figures_.row(figure).area;
        return area == 0 ? std::string_view() : figures_.parts().areas[area - 1];
    }

    const NamedPack& pack_;
    const Figures& figures_;
    const References known_indicators_;
    const References known_areas_;
    ProblemList& problems_;
    std::vector<Known> indicators_; // by number in the figures' names
    std::vector<bool> areas_{true}; // whether the pack has the area; indexed as Figure::area
    std::vector<Pair> repeats_;     // with the first figure of the same year
    std::vector<Pair> jumps_;
};

void ObservationCheck::look_up() {
    const Names& indicator_names = figures_.parts().indicators;
    indicators_.resize(indicator_names.size());
    for (std::uint32_t number = 0; number < indicator_names.size(); ++number)
        if (const auto at = known_indicators_.place(indicator_names[number])) {
            const Indicator& indicator = pack_.pack.indicators[*at];
            indicators_[number] = {&indicator, natural_limits(indicator),
                                   std::holds_alternative<YesNoTarget>(indicator.target)};
        }
    const Names& area_names = figures_.parts().areas;
    for (std::uint32_t number = 0; number < area_names.size(); ++number)
        areas_.push_back(known_areas_.have(area_names[number]));
}

// Says whether a value is more than suspicious_jump times the one before, or less than a fifth of
// it.
bool is_jump(const Figure& before, const Figure& after) {
    if (after.quality() == Quality::Break || !(before.value > 0) || !(after.value > 0))
        return false;
    const double ratio = after.value / before.value;
    return std::isfinite(ratio) && !(ratio <= suspicious_jump && ratio >= 1 / suspicious_jump);
}

// Compares neighbours in time, whatever the order of the file.
void ObservationCheck::look_at_neighbours() {
    const SeriesIndex& index = figures_.index();
    for (const SeriesStart& series : index.series()) {
        const auto places = index.figures(series);
        std::uint32_t before = places.front();
        for (const std::uint32_t place : places.subspan(1)) {
            if (figures_.row(place).year == figures_.row(before).year) {
                repeats_.push_back({before, place});
                continue;
            }
            if (is_jump(figures_.row(before), figures_.row(place)))
                jumps_.push_back({before, place});
            before = place;
        }
    }
    std::sort(repeats_.begin(), repeats_.end(),
              [](const Pair& a, const Pair& b) { return a.after < b.after; });
    std::stable_sort(jumps_.begin(), jumps_.end(), [&](const Pair& a, const Pair& b) {
        const Names& names = figures_.parts().indicators;
        const std::string_view one = names[figures_.row(a.after).indicator];
        const std::string_view other = names[figures_.row(b.after).indicator];
        return one != other ? one < other : area_of(a.after) < area_of(b.after);
    });
}

bool ObservationCheck::is_usable(const Figure& figure) const {
    return indicators_[figure.indicator].indicator && areas_[figure.area] &&
           figure.year >= earliest_year && figure.year <= latest_year &&
           std::isfinite(figure.value);
}

bool ObservationCheck::is_sound(const Figure& figure) const {
    if (!is_usable(figure) || figure.quality() == Quality::Break)
        return false;
    const Known& known = indicators_[figure.indicator];
    const double value = figure.value;
    return !(known.limits.low && value < *known.limits.low) &&
           !(known.limits.high && value > *known.limits.high) &&
           !(known.is_yes_no && value != 0 && value != 1) && is_rate_sound(figures_, figure);
}

void ObservationCheck::tell_references(const Figure& figure, const std::string& where) {
    if (!indicators_[figure.indicator].indicator)
        known_indicators_.tell_unknown(where + "/indicator",
                                       figures_.parts().indicators[figure.indicator], problems_);
    if (!areas_[figure.area])
        known_areas_.tell_unknown(where + "/area", figures_.parts().areas[figure.area - 1],
                                  problems_);
}

void ObservationCheck::tell_repeat(const Pair& repeat) {
    problems_.error(place(repeat.after),
                    "与 " + place(repeat.before) + " 重复：同一指标、地区和年份 " +
                        std::to_string(figures_.row(repeat.after).year),
                    "只留一个数值");
}

void ObservationCheck::tell_each() {
    auto repeat = repeats_.begin();
    for (std::uint32_t i = 0; i < figures_.size(); ++i) {
        const Figure& figure = figures_.row(i);
        if (!is_sound(figure)) {
            const std::string where = place(i);
            const Observation observation = figures_[i];
            tell_references(figure, where);
            check_year(observation.year, where + "/year", problems_);
            check_rate_parts(observation, where, problems_);
            if (const Indicator* indicator = indicators_[figure.indicator].indicator)
                check_figure(*indicator, observation, where + "/value", problems_);
            // A break with a note needs no warning, because its author knows of the change.
            if (observation.quality == Quality::Break && observation.note.empty())
                problems_.warning(where + "/quality",
                                  std::to_string(observation.year) +
                                      " 年口径变化，此前的数不再参与比较",
                                  "确认口径确实变了，在 note 里写明；没有变时不写 break");
        }
        if (repeat != repeats_.end() && repeat->after == i)
            tell_repeat(*repeat++);
    }
}

void ObservationCheck::tell_brief() {
    for (std::uint32_t i = 0; i < figures_.size(); ++i) {
        const Figure& figure = figures_.row(i);
        if (is_usable(figure))
            continue;
        tell_references(figure, place(i));
        check_year(figure.year, place(i) + "/year", problems_);
        if (!std::isfinite(figure.value))
            check_value({}, figure.value, "数值", place(i) + "/value", problems_);
    }
}

void ObservationCheck::tell_jumps() {
    for (const Pair& jump : jumps_) {
        const Figure& before = figures_.row(jump.before);
        const Figure& after = figures_.row(jump.after);
        problems_.warning(place(jump.after) + "/value",
                          std::to_string(after.year) + " 年的 " + format_number(after.value) +
                              " 与 " + std::to_string(before.year) + " 年的 " +
                              format_number(before.value) + " 相差 5 倍以上",
                          "核对小数点和单位");
    }
}

} // namespace

void check_observations(const NamedPack& pack, ProblemList& problems, FigureCheck figures) {
    ObservationCheck check(pack, problems);
    if (figures == FigureCheck::Brief)
        return check.tell_brief();
    check.look_at_neighbours();
    check.tell_each();
    check.tell_jumps();
}

} // namespace zhixiao
