// An index of where the figures of each series are in a list in any order.
#pragma once

#include "plan/model/observation.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace zhixiao {

// One figure without texts, 24 bytes. Indicator and area are numbers in the Names of its Figures.
struct Figure {
    static constexpr std::uint32_t most_details = (std::uint32_t{1} << 28) - 1;

    double value = 0;
    std::uint32_t indicator = 0;
    std::uint32_t area = 0; // number + 1; 0: the whole plan
    std::int32_t year = 0;
    std::uint32_t marks = 0; // details << 4 | confidence << 2 | quality

    // Returns the number of the details + 1; 0: none.
    std::uint32_t details() const { return marks >> 4; }
    Quality quality() const { return static_cast<Quality>(marks & 3); }
    std::optional<Confidence> confidence() const;

    static std::uint32_t marks_of(std::uint32_t details, Quality quality,
                                  std::optional<Confidence> confidence);
};
static_assert(sizeof(Figure) == 24, "millions of them lie side by side, and are stored as bytes");

// The start of a series in SeriesIndex::order.
struct SeriesStart {
    std::uint32_t indicator = 0;
    std::uint32_t area = 0; // as in Figure
    std::uint32_t first = 0;
};

class SeriesIndex {
  public:
    // Builds the index by counting, in time proportional to the figures and names. Every figure's
    // indicator must be below `indicators`, its area at most `areas`.
    SeriesIndex(std::span<const Figure> figures, std::size_t indicators, std::size_t areas);

    // Returns the places of all figures by indicator, area, year, then in the order given.
    std::span<const std::uint32_t> order() const { return order_; }

    // Returns all series that have figures, by indicator and area.
    std::span<const SeriesStart> series() const {
        return std::span(starts_).first(starts_.size() - 1);
    }
    std::span<const SeriesStart> series(std::uint32_t indicator) const;

    // Return the places of the figures of one series, which must be an element of series(), or of
    // an indicator.
    std::span<const std::uint32_t> figures(const SeriesStart& series) const;
    std::span<const std::uint32_t> figures_of(std::uint32_t indicator) const;
    std::span<const std::uint32_t> figures_of(std::uint32_t indicator, std::uint32_t area) const;

  private:
    std::vector<std::uint32_t> order_;
    std::vector<SeriesStart> starts_;     // and one more for the end
    std::vector<std::uint32_t> first_of_; // in starts_, of each indicator and the end
};

} // namespace zhixiao
