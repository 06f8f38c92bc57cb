// Where the figures of each series are, among many that lie in any order.
#pragma once

#include "domain/observation.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace zhixiao {

// One figure without its texts: 24 bytes. Names are numbers in the lists that it belongs to.
struct Figure {
    static constexpr std::uint32_t most_details = (std::uint32_t{1} << 28) - 1;

    double value = 0;
    std::uint32_t indicator = 0;
    std::uint32_t area = 0; // number + 1; 0: the whole plan's
    std::int32_t year = 0;
    std::uint32_t marks = 0; // details << 4 | confidence << 2 | quality

    // Number + 1; 0: none.
    std::uint32_t details() const { return marks >> 4; }
    Quality quality() const { return static_cast<Quality>(marks & 3); }
    std::optional<Confidence> confidence() const;

    static std::uint32_t marks_of(std::uint32_t details, Quality quality,
                                  std::optional<Confidence> confidence);
};
static_assert(sizeof(Figure) == 24, "millions of them lie side by side, and are stored as bytes");

// One series among all: an indicator, an area, and where its figures begin in the order.
struct SeriesStart {
    std::uint32_t indicator = 0;
    std::uint32_t area = 0; // as Figure has it
    std::uint32_t first = 0;
};

class SeriesIndex {
  public:
    // Counts and sorts once; grows with the number of figures and names only. Every figure's
    // indicator is below `indicators`, its area at most `areas`.
    SeriesIndex(std::span<const Figure> figures, std::size_t indicators, std::size_t areas);

    // The places of all figures, by indicator, area, year, and in the order given.
    std::span<const std::uint32_t> order() const { return order_; }

    // All series that have figures, by indicator and area.
    std::span<const SeriesStart> series() const {
        return std::span(starts_).first(starts_.size() - 1);
    }
    std::span<const SeriesStart> series(std::uint32_t indicator) const;

    // The places of the figures of one series of `series`, or of an indicator.
    std::span<const std::uint32_t> figures(const SeriesStart& series) const;
    std::span<const std::uint32_t> figures_of(std::uint32_t indicator) const;
    std::span<const std::uint32_t> figures_of(std::uint32_t indicator, std::uint32_t area) const;

  private:
    std::vector<std::uint32_t> order_;
    std::vector<SeriesStart> starts_;     // and one at the end
    std::vector<std::uint32_t> first_of_; // in starts_, of each indicator and the end
};

} // namespace zhixiao
