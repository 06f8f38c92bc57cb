// The figures of a pack, small and side by side, as there may be millions; found by series.
#pragma once

#include "domain/names.h"
#include "domain/observation.h"
#include "domain/series_index.h"

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <iterator>
#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

namespace zhixiao {

// What only some figures have. Texts by number + 1 in the names of texts; 0: empty.
struct FigureDetails {
    double numerator = 0; // where has_numerator
    double denominator = 0;
    std::uint32_t source = 0;
    std::uint32_t note = 0;
    bool has_numerator = false;
    bool has_denominator = false;
};

// Looks like a list of observations in the order they were added; an observation given out is a
// copy. What belongs to an indicator or a series is found by an index, which is made when it is
// first asked for after a change: one pass over the figures. Not for several threads at once.
class Figures {
  public:
    // How they lie in memory, and how they are stored as bytes.
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

    // Nothing when a number in the rows or details names what is not there.
    static std::optional<Figures> from(Parts parts);

    std::size_t size() const { return parts_.rows.size(); }
    bool empty() const { return parts_.rows.empty(); }
    Observation operator[](std::size_t place) const;
    Iterator begin() const;
    Iterator end() const;

    void add(const Observation& observation);
    void reserve(std::size_t count) { parts_.rows.reserve(count); }
    void clear() { *this = {}; }

    // One flag for each figure; those that are true go.
    void remove(const std::vector<bool>& dropped);

    // Places in rising order of area, then year; those of the same year in the order added. Of an
    // id that has no figures, none. Valid until the next change.
    std::span<const std::uint32_t> of(const IndicatorId& indicator) const;
    std::span<const std::uint32_t> of(const IndicatorId& indicator,
                                      const std::optional<AreaId>& area) const;

    // The figures themselves, without copies of texts.
    const Parts& parts() const { return parts_; }
    const Figure& row(std::size_t place) const { return parts_.rows[place]; }
    const SeriesIndex& index() const;
    std::optional<double> numerator(const Figure& figure) const;
    std::optional<double> denominator(const Figure& figure) const;

    // The same observations in the same order; numbers of names may differ.
    bool operator==(const Figures& other) const;

  private:
    std::uint32_t number_of_details(const Observation& observation);

    Parts parts_;
    // Of details without numerator and denominator, which many figures share: by source and note.
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
