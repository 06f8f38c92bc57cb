// The arithmetic of one verdict with its numbers filled in; why.cpp shows it.
#pragma once

#include "plan/pages/figures.h"
#include "plan/pages/subject.h"

#include "base/text.h"

namespace zhixiao::pages {

// Builds the lines of the arithmetic. `subject` must have a status and a newest figure.
struct Arithmetic {
    const Wording& words;
    const Subject& subject;
    const Progress& progress;
    Indicator judged;

    std::string number(double value) const { return format_number(value, subject.decimals); }
    std::string figure(double value) const { return figure_of(judged, value, subject.decimals); }
    double base() const { return subject.verdict.base->value; }
    double latest() const { return subject.verdict.latest->value; }

    std::string gap_sum() const;
    std::string time_sum() const;
    std::string pace_number() const;
    Nodes pace() const;
    Nodes met_since_base() const;
    Nodes gap_closed() const;
    void add_trend(Nodes& lines) const;
    Nodes fell_back() const;
    Nodes final_year() const;
    Nodes direction() const;
    Nodes single() const;
    Nodes yes_no() const;
    Nodes missing_base() const;
    void add_chance(Nodes& lines) const;
    Nodes for_status() const;
    Nodes lines() const;
    std::vector<std::string> pace_sentences() const;
};

} // namespace zhixiao::pages
