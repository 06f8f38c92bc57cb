// Makes marks of verdicts, and counts and orders them.
#include "plan/model/rollup.h"

#include "common/model/places.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <utility>

namespace zhixiao {
namespace {

std::vector<Group> numbered_groups(std::size_t count) {
    std::vector<Group> groups(count);
    for (std::size_t i = 0; i < count; ++i)
        groups[i].place = i;
    return groups;
}

std::vector<Group> worst_groups_first(std::vector<Group> groups) {
    std::stable_sort(groups.begin(), groups.end(),
                     [](const Group& a, const Group& b) { return is_worse(a.tally, b.tally); });
    return groups;
}

void drop_empty(std::vector<Group>& groups) {
    std::erase_if(groups, [](const Group& group) {
        return group.tally.total() == 0 && group.tally.in_words() == 0;
    });
}

// Returns the pace; a missing pace sorts last.
double pace_or_last(const Mark& mark) {
    return mark.pace.value_or(std::numeric_limits<double>::infinity());
}

int rank_of(const Mark& mark) {
    return mark.grade ? zhixiao::rank_of(*mark.grade) : grade_count; // targets in words come last
}

// Orders cells within a grade; 无数据, without any figure, is the least bad.
int badness(const Mark& mark) {
    return !mark.status || *mark.status == Status::NoData ? -1 : static_cast<int>(*mark.status);
}

} // namespace

Mark mark_of(const Verdict& verdict) {
    const Progress& shown = shown_progress(verdict);
    return {shown.status, verdict.grade, verdict.flags, &shown != &verdict.target, shown.pace};
}

bool is_worse(const Mark& a, const Mark& b) {
    if (rank_of(a) != rank_of(b))
        return rank_of(a) < rank_of(b);
    if (badness(a) != badness(b))
        return badness(a) > badness(b);
    return pace_or_last(a) < pace_or_last(b);
}

std::vector<Judged> judge_all(const Pack& pack, const SeriesTable& table, int this_year) {
    std::vector<Judged> cells;
    cells.reserve(table.rows() * table.columns());
    for (std::size_t row = 0; row < table.rows(); ++row)
        for (std::size_t column = 0; column < table.columns(); ++column) {
            const Verdict verdict =
                judge(pack.indicators[row], table.series(row, column), this_year);
            cells.push_back({row, table.area(column), mark_of(verdict)});
        }
    return cells;
}

void Tally::add(const Mark& mark) {
    if (mark.grade)
        ++grades_[static_cast<std::size_t>(*mark.grade)];
    else
        ++in_words_;
}

void Tally::add(const Tally& other) {
    for (std::size_t i = 0; i < grades_.size(); ++i)
        grades_[i] += other.grades_[i];
    in_words_ += other.in_words_;
}

int Tally::count(ReportWord word) const {
    int count = 0;
    for (std::size_t i = 0; i < grades_.size(); ++i)
        if (report_word(static_cast<Grade>(i)) == word)
            count += grades_[i];
    return count;
}

int Tally::total() const { return std::accumulate(grades_.begin(), grades_.end(), 0); }

int Tally::assessable() const {
    return total() - count(ReportWord::NoData) - count(ReportWord::AwaitingFinal);
}

std::optional<double> Tally::met_share() const {
    if (assessable() == 0)
        return std::nullopt;
    return static_cast<double>(count(ReportWord::MetEarly)) / assessable();
}

bool Tally::is_conclusive() const {
    return assessable() > 0 && assessable() >= conclusive_share * total() - progress_epsilon;
}

std::optional<ReportWord> Tally::verdict() const {
    if (!is_conclusive())
        return std::nullopt;
    if (count(ReportWord::Unmet) > 0)
        return ReportWord::Unmet;
    return count(ReportWord::Expected) > 0 ? ReportWord::Expected : ReportWord::MetEarly;
}

bool is_worse(const Tally& a, const Tally& b) {
    if (a.is_conclusive() != b.is_conclusive())
        return a.is_conclusive();
    // Groups with nothing assessable count as equal.
    const double share_a = a.met_share().value_or(1);
    const double share_b = b.met_share().value_or(1);
    if (share_a != share_b)
        return share_a < share_b;
    return a.count(ReportWord::Unmet) > b.count(ReportWord::Unmet);
}

bool has_more_behind(const Tally& a, const Tally& b) {
    for (const Grade grade : grades_worst_first)
        if (grade >= Grade::AtRisk && grade <= Grade::Bad && a.count(grade) != b.count(grade))
            return a.count(grade) > b.count(grade);
    return false;
}

Tally tally_of(std::span<const Judged> cells) {
    Tally tally;
    for (const Judged& cell : cells)
        tally.add(cell.mark);
    return tally;
}

std::vector<Group> roll_up_by_field(const Pack& pack, std::span<const Judged> cells) {
    const Places fields = places_of(pack.fields);
    std::vector<Group> groups = numbered_groups(pack.fields.size());
    for (const Judged& cell : cells) {
        const auto found = fields.find(pack.indicators[cell.indicator].field.value);
        if (found != fields.end())
            groups[found->second].tally.add(cell.mark);
    }
    return worst_groups_first(std::move(groups));
}

std::vector<Group> roll_up_by_department(const Pack& pack, std::span<const Judged> cells) {
    const Places departments = places_of(pack.departments);
    std::vector<Group> groups = numbered_groups(pack.departments.size());
    for (const Judged& cell : cells)
        for (const DepartmentId& id : pack.indicators[cell.indicator].departments) {
            const auto found = departments.find(id.value);
            if (found != departments.end())
                groups[found->second].tally.add(cell.mark);
        }
    drop_empty(groups);
    return worst_groups_first(std::move(groups));
}

std::vector<Group> roll_up_by_area(const Pack& pack, std::span<const Judged> cells) {
    std::vector<Group> groups(1); // the whole plan, then the areas
    for (Group& group : numbered_groups(pack.areas.size()))
        groups.push_back(group);
    for (const Judged& cell : cells)
        groups[cell.area ? *cell.area + 1 : 0].tally.add(cell.mark);
    drop_empty(groups);
    return worst_groups_first(std::move(groups));
}

} // namespace zhixiao
