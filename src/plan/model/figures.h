// The figures of a pack in compact form, as there may be millions, with an index by series.
#pragma once

#include "plan/model/names.h"
#include "plan/model/observation.h"
#include "plan/model/series_index.h"

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <iterator>
#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

namespace zhixiao {

// The details that only some figures have. A text is stored as its number in `texts` + 1; 0 means
// empty.
struct FigureDetails {
    double numerator = 0; // only if has_numerator
    double denominator = 0;
    std::uint32_t source = 0;
    std::uint32_t note = 0;
    bool has_numerator = false;
    bool has_denominator = false;
};

// A list of observations in the order they were added; reading one returns a copy. An index finds
// the figures of an indicator or a series. The first use after a change builds it in one pass over
// the figures, so that even const functions must not run on several threads at once.
class Figures {
  public:
    // The data as they lie in memory and as they are stored in bytes.
    struct Parts {
        Names indicators;
        Names areas;
        Names texts; // sources and notes
        std::vector<Figure> rows;
        std::vector<FigureDetails> details;
    };

    class Iterator;
    using value_type = Observation;
    using const_iterator = Iterator;

    Figures() = default;
    Figures(std::initializer_list<Observation> all);
    explicit Figures(const std::vector<Observation>& all);

    // Returns figures made of `parts`; none when a number in rows or details is out of range.
    static std::optional<Figures> from(Parts parts);

    std::size_t size() const { return parts_.rows.size(); }
    bool empty() const { return parts_.rows.empty(); }
    Observation operator[](std::size_t place) const;
    Iterator begin() const;
    Iterator end() const;

    void add(const Observation& observation);
    void reserve(std::size_t count) { parts_.rows.reserve(count); }
    void clear() { *this = {}; }

    // Removes the figures whose flag is true; `dropped` has a flag for each figure.
    void remove(const std::vector<bool>& dropped);

    // Return the places of figures by rising area, then year, then in the order added; empty for an
    // id without figures. Valid until the next change.
    std::span<const std::uint32_t> of(const IndicatorId& indicator) const;
    std::span<const std::uint32_t> of(const IndicatorId& indicator,
                                      const std::optional<AreaId>& area) const;

    // The raw data, to be read without copying texts.
    const Parts& parts() const { return parts_; }
    const Figure& row(std::size_t place) const { return parts_.rows[place]; }
    const SeriesIndex& index() const;
    std::optional<double> numerator(const Figure& figure) const;
    std::optional<double> denominator(const Figure& figure) const;

    // Says whether both hold equal observations in the same order; the numbers of names may differ.
    bool operator==(const Figures& other) const;

  private:
    std::uint32_t number_of_details(const Observation& observation);

    Parts parts_;
    // The number of details without numerator and denominator, by source << 32 | note, because many
    // figures share them.
    std::unordered_map<std::uint64_t, std::uint32_t> shared_;
    mutable std::optional<SeriesIndex> index_;
};

class Figures::Iterator {
  public:
    using iterator_category = std::input_iterator_tag;
    using value_type = Observation;
    using difference_type = std::ptrdiff_t;
    using pointer = void;
    using reference = Observation;

    Iterator(const Figures& figures, std::size_t place) : figures_(&figures), place_(place) {}

    Observation operator*() const { return (*figures_)[place_]; }
    Iterator& operator++() {
        ++place_;
        return *this;
    }
    Iterator operator++(int) {
        const Iterator before = *this;
        ++place_;
        return before;
    }
    bool operator==(const Iterator& other) const { return place_ == other.place_; }
    bool operator!=(const Iterator& other) const { return place_ != other.place_; }

  private:
    const Figures* figures_;
    std::size_t place_;
};

inline Figures::Iterator Figures::begin() const { return {*this, 0}; }
inline Figures::Iterator Figures::end() const { return {*this, size()}; }

} // namespace zhixiao
