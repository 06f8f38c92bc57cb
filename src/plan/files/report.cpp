// Writes verdicts and counts by the names of docs/progress.md; members that do not apply are left
// out.
#include "plan/files/report.h"

#include "plan/model/rollup.h"
#include "plan/model/series_table.h"
#include "plan/model/verdict.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <optional>
#include <utility>

namespace zhixiao::content {
namespace {

using Json = nlohmann::ordered_json;

Json json_of(const Problem& problem) {
    const bool is_error = problem.severity == Severity::Error;
    return Json{{"where", problem.where},
                {"what", problem.what},
                {"fix", problem.fix},
                {"severity", is_error ? "error" : "warning"}};
}

void put(Json& into, const char* key, const std::optional<double>& value) {
    if (value)
        into[key] = *value;
}

void put_progress(Json& into, const Progress& progress) {
    put(into, "gap", progress.gap);
    put(into, "need_per_year", progress.need_per_year);
    put(into, "share_closed", progress.share_closed);
    put(into, "share_of_time", progress.share_of_time);
    put(into, "pace", progress.pace);
    put(into, "times_faster", progress.times_faster);
    put(into, "eta", progress.eta);
}

void put_status(Json& into, const char* key, const std::optional<Status>& status) {
    if (status)
        into[key] = status_name(*status);
}

void put_verdict(Json& into, const Verdict& verdict) {
    put_status(into, "status", verdict.target.status);
    put_status(into, "headline", verdict.headline);
    if (const std::optional<Warning> warning = warning_of(verdict))
        into["warning"] = warning_name(*warning);
    if (verdict.grade)
        into["grade"] = grade_name(*verdict.grade);
    put_progress(into, verdict.target);
    if (verdict.base)
        into["base_year"] = verdict.base->year;
    if (verdict.latest)
        into["latest_year"] = verdict.latest->year;
    put(into, "projected", verdict.target.projected);
    if (verdict.interval)
        into["interval"] = {verdict.interval->low, verdict.interval->high};
    if (verdict.pooled)
        into["pooled"] = verdict.pooled->rate;
    if (verdict.milestone) {
        Json milestone{{"year", verdict.milestone->target_year}};
        put_status(milestone, "status", verdict.milestone->status);
        put_progress(milestone, *verdict.milestone);
        put(milestone, "projected", verdict.milestone->projected);
        into["milestone"] = std::move(milestone);
    }
    into["flags"] = Json::array();
    for (const std::string_view flag : flag_names(verdict.flags))
        into["flags"].push_back(flag);
}

void add_verdicts(Json& list, const Pack& pack, const SeriesTable& table, int this_year) {
    for (std::size_t row = 0; row < table.rows(); ++row) {
        const Indicator& indicator = pack.indicators[row];
        for (std::size_t column = 0; column < table.columns(); ++column) {
            Json entry{{"plan", pack.plan.id.value}, {"id", indicator.id.value}};
            if (const std::optional<std::size_t> area = table.area(column))
                entry["area"] = pack.areas[*area].id.value;
            put_verdict(entry, judge(indicator, table.series(row, column), this_year));
            list.push_back(std::move(entry));
        }
    }
}

Json json_of(const Tally& tally) {
    Json json;
    for (int i = 0; i < report_word_count; ++i) {
        const auto word = static_cast<ReportWord>(i);
        json[std::string(report_word_name(word))] = tally.count(word);
    }
    json["in_words"] = tally.in_words();
    json["assessable"] = tally.assessable();
    put(json, "met_share", tally.met_share());
    if (const std::optional<ReportWord> verdict = tally.verdict())
        json["verdict"] = report_word_name(*verdict);
    return json;
}

template <class T> Json json_of(const std::vector<Group>& groups, const std::vector<T>& items) {
    Json list = Json::array();
    for (const Group& group : groups) {
        Json entry = Json::object();
        if (group.place)
            entry["id"] = items[*group.place].id.value;
        entry.update(json_of(group.tally));
        list.push_back(std::move(entry));
    }
    return list;
}

// Counts fields and departments by the figures of the whole plan, or, where there are none, by
// those of all areas.
Json rollup_of(const Pack& pack, const SeriesTable& table, int this_year) {
    const std::vector<Judged> all = judge_all(pack, table, this_year);
    std::vector<Judged> whole;
    std::copy_if(all.begin(), all.end(), std::back_inserter(whole),
                 [](const Judged& judged) { return !judged.area; });
    const std::vector<Judged>& counted = whole.empty() ? all : whole;
    return Json{{"total", json_of(tally_of(counted))},
                {"fields", json_of(roll_up_by_field(pack, counted), pack.fields)},
                {"departments", json_of(roll_up_by_department(pack, counted), pack.departments)},
                {"areas", json_of(roll_up_by_area(pack, all), pack.areas)}};
}

Json json_of(const std::vector<UpkeepItem>& items, const char* date) {
    Json list = Json::array();
    for (const UpkeepItem& item : items)
        list.push_back(Json{{"where", item.where}, {"name", item.name}, {date, item.date}});
    return list;
}

std::string text_of(const Json& json) {
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace

std::string write_upkeep(const std::vector<Problem>& problems, const Upkeep& upkeep) {
    Json report{{"problems", Json::array()},
                {"expired", json_of(upkeep.expired, "until")},
                {"expiring", json_of(upkeep.expiring, "until")},
                {"stale", json_of(upkeep.stale, "checked")}};
    for (const Problem& problem : problems)
        report["problems"].push_back(json_of(problem));
    return text_of(report);
}

std::string write_report(const std::vector<Problem>& problems, std::span<const Pack> packs,
                         int this_year) {
    Json report{
        {"problems", Json::array()}, {"indicators", Json::array()}, {"rollup", Json::object()}};
    for (const Problem& problem : problems)
        report["problems"].push_back(json_of(problem));
    for (const Pack& pack : packs) {
        const SeriesTable table(pack);
        add_verdicts(report["indicators"], pack, table, this_year);
        report["rollup"][pack.plan.id.value] = rollup_of(pack, table, this_year);
    }
    return text_of(report);
}

} // namespace zhixiao::content
