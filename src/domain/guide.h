// The guide: how the plans are put into practice, and what the words of the app mean. Content of
// its own pages; the shape is that of assets/content/guide.json.
#pragma once

#include "base/checked.h"
#include "domain/plan.h"
#include "domain/problem_list.h"
#include "domain/wording.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zhixiao {

using SourceId = Id<struct SourceTag>;

// Where statements come from, as shown: “一个市 2022 年的工作会议讲话”.
struct Source {
    SourceId id;
    std::string title;

    bool operator==(const Source&) const = default;
};

// Something said in our own words, with where it stands and how sure it is.
struct Statement {
    std::string text;
    SourceId source;
    Confidence confidence = Confidence::Medium;

    bool operator==(const Statement&) const = default;
};

// What one department, or one duty, is about.
struct Duty {
    std::string who; // “教育部门”, “协调”
    Statement what;

    bool operator==(const Duty&) const = default;
};

// A part of the mechanism that one can choose: who takes part in it, or a step of its year.
struct GuidePart {
    std::string id; // a slug, that of the address
    std::string name;
    std::string role; // a few words: “牵头协调”
    int layer = 0;    // of those who take part: 0 decides, the last takes part; of steps 0
    std::string summary;
    std::vector<Statement> statements;
    std::string duties_title; // empty when there are no duties
    std::vector<Duty> duties;

    bool operator==(const GuidePart&) const = default;
};

// Who leads, asks or tells whom; ids of parts.
struct GuideTie {
    std::string from;
    std::string to;
    bool arrow = true;

    bool operator==(const GuideTie&) const = default;
};

// Something dated that happened to the plans of one period.
struct GuideEvent {
    int year = 0;
    int month = 0; // 1–12
    std::string period;
    Statement what;

    bool operator==(const GuideEvent&) const = default;
};

// The years that a plan is for, both included, and what is dated in them, by rising date.
struct GuidePeriod {
    std::string id;
    std::string name;
    int start_year = 0;
    int end_year = 0;
    bool is_local = false;

    bool operator==(const GuidePeriod&) const = default;
};

// A 达标率 as someone published it. Counts are given only when `is_ours` is false; otherwise they
// are the smallest that make such a percentage, found by us.
struct MetShareExample {
    std::string name;
    double percent = 0;
    int decimals = 0; // as published
    int met = 0;
    int assessable = 1;
    bool is_ours = false; // the counts

    bool operator==(const MetShareExample&) const = default;
};

struct MetShareCase {
    Statement what; // whose, and of which cycle
    std::vector<MetShareExample> examples;

    bool operator==(const MetShareCase&) const = default;
};

// A page where a term is used: an address within the app and what the link says.
struct SeeAlso {
    std::string address;
    std::string name;

    bool operator==(const SeeAlso&) const = default;
};

struct Term {
    std::string id;
    std::string name;
    std::vector<std::string> also; // other words for it, only searched
    std::string text;
    std::optional<SeeAlso> see;

    bool operator==(const Term&) const = default;
};

struct Topic {
    std::string name;
    std::vector<Term> terms;

    bool operator==(const Topic&) const = default;
};

struct Guide {
    Wording words; // the sentences of its pages
    std::vector<Source> sources;
    std::vector<GuidePart> parts; // by layer
    std::vector<GuideTie> ties;
    std::vector<GuidePart> steps; // of a year, each leads to the next
    std::vector<GuidePeriod> periods;
    std::vector<GuideEvent> events; // by rising date
    std::vector<Statement> notes;   // on time, that no date can be given for
    std::vector<MetShareCase> met_shares;
    std::vector<Topic> topics;
};

// Appends what is wrong: ids that are no slugs or come twice (parts and steps share one space, as
// they share addresses), references that lead nowhere, texts that are empty, dates out of order or
// outside their period, counts that do not make the percentage beside them.
void check_guide(const Guide& guide, const std::string& file, ProblemList& problems);

// Lookups; null when there is none.
const GuidePart* find_part(const std::vector<GuidePart>& parts, std::string_view id);
const Source* find_source(const Guide& guide, const SourceId& source);

// Whether a term answers to what was typed: every word of it stands in its name, its other words
// or its text. Upper and lower case are the same; nothing typed finds all.
bool answers(const Term& term, std::string_view typed);

} // namespace zhixiao
