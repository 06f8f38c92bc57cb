// The guide: how the plans are put into practice, and what the words of the app mean. Content of
// its own pages; the shape is that of assets/content/guide.json.
#pragma once

#include "domain/plan.h"
#include "domain/problem_list.h"
#include "domain/wording.h"

#include <string>
#include <string_view>
#include <vector>

namespace zhixiao {

// Something said in our own words, with where it stands and how sure it is.
struct Statement {
    std::string who; // whom or what it is about: “教育部门”; may be empty
    std::string text;
    std::string source; // names one of Guide::sources
    Confidence confidence = Confidence::Medium;
    // Of what is dated only; else 0 and empty.
    int year = 0;
    int month = 0; // 1–12
    std::string period = {};

    bool operator==(const Statement&) const = default;
};

// A part of the mechanism that one can choose: who takes part in it, or a step of its year.
struct GuidePart {
    std::string id; // a slug, that of the address
    std::string name;
    std::string role; // a few words: “监测统计”
    int layer = 0;    // of those who take part: 0 decides, the last takes part; of steps 0
    std::string summary;
    std::vector<Statement> statements;
    std::string duties_title; // empty when there are no duties
    std::vector<Statement> duties;
    std::vector<std::string> leads_to; // parts it leads, asks or reports to
    std::vector<std::string> joins;    // parts it works with

    bool operator==(const GuidePart&) const = default;
};

// The years that a plan is for, both included.
struct GuidePeriod {
    std::string id;
    std::string name;
    int start_year = 0;
    int end_year = 0;
    bool is_local = false;

    bool operator==(const GuidePeriod&) const = default;
};

// A 达标率 as someone published it. The counts are as published, too, or ours: the smallest that
// make such a percentage.
struct MetShareExample {
    int of = 0; // place in Guide::cases
    std::string name;
    double percent = 0;
    int decimals = 0; // as published
    int met = 0;
    int assessable = 1;
    bool is_ours = false; // the counts

    bool operator==(const MetShareExample&) const = default;
};

struct Term {
    std::string id;
    std::string name;
    std::vector<std::string> also; // other words for it, only searched
    std::string text;
    std::string address;     // of a page where it is used; may be empty
    std::string see;         // what the link there says
    std::string source = {}; // names one of Guide::sources, of a word that others use; else empty
    Confidence confidence = Confidence::Medium; // in what that source says; without one, unused

    bool operator==(const Term&) const = default;
};

struct Topic {
    std::string name;
    std::vector<Term> terms;

    bool operator==(const Topic&) const = default;
};

struct Guide {
    std::string checked;          // 核对至, YYYY-MM-DD
    Wording words;                // the sentences of its pages
    Wording sources;              // as shown: “一个市 2022 年的工作会议讲话”
    std::vector<GuidePart> parts; // by layer
    std::vector<GuidePart> steps; // of a year, each leads to the next
    std::vector<GuidePeriod> periods;
    std::vector<Statement> events; // dated, by rising date
    std::vector<Statement> notes;  // on time, that no date can be given for
    std::vector<Statement> cases;  // whose 达标率, and of which cycle; `who` is the title
    std::vector<MetShareExample> met_shares;
    std::vector<Topic> topics;
};

// Appends what is wrong: ids that are no slugs or come twice (parts and steps share one space, as
// they share addresses), references that lead nowhere, texts that are empty, dates out of order or
// outside their period, counts that do not make the percentage beside them.
void check_guide(const Guide& guide, const std::string& file, ProblemList& problems);

// Null when there is none.
const GuidePart* find_part(const std::vector<GuidePart>& parts, std::string_view id);

// Whether a term answers to what was typed: every word of it stands in its name, its other words
// or its text. Upper and lower case are the same; nothing typed finds all.
bool answers(const Term& term, std::string_view typed);

} // namespace zhixiao
