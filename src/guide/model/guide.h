// The guide: how the plans are put into practice, and what the words of the app mean. The content
// comes from assets/content/guide.json, whose shape these types follow.
#pragma once

#include "common/model/confidence.h"
#include "common/model/problem_list.h"
#include "common/model/wording.h"

#include <string>
#include <string_view>
#include <vector>

namespace zhixiao {

// A statement in our own words, with its source and how sure it is.
struct Statement {
    std::string who; // the person or body it is about: “教育部门”; may be empty
    std::string text;
    std::string source; // names one of Guide::sources
    Confidence confidence = Confidence::Medium;
    // The date; only dated statements have it, others 0 and empty.
    int year = 0;
    int month = 0; // 1–12
    std::string period = {};

    bool operator==(const Statement&) const = default;
};

// A part of the mechanism that the reader can select: a participant, or a step of the year.
struct GuidePart {
    std::string id; // a slug, also used in the address
    std::string name;
    std::string role; // a few words: “监测统计”
    // The level of a participant: 0 decides, the largest takes part. Steps have 0.
    int layer = 0;
    std::string summary;
    std::vector<Statement> statements;
    std::string duties_title; // empty when there are no duties
    std::vector<Statement> duties;
    std::vector<std::string> leads_to; // participants that this one leads, asks or reports to
    std::vector<std::string> joins;    // participants that it works with

    bool operator==(const GuidePart&) const = default;
};

// The period of a plan; both years are included.
struct GuidePeriod {
    std::string id;
    std::string name;
    int start_year = 0;
    int end_year = 0;
    bool is_local = false;

    bool operator==(const GuidePeriod&) const = default;
};

// A published 达标率. Its counts are published as well, or ours (is_ours): the smallest that give
// this percentage.
struct MetShareExample {
    int of = 0; // index in Guide::cases
    std::string name;
    double percent = 0;
    int decimals = 0; // as published
    int met = 0;
    int assessable = 1;
    bool is_ours = false; // whether the counts are ours

    bool operator==(const MetShareExample&) const = default;
};

struct Term {
    std::string id;
    std::string name;
    std::vector<std::string> also; // synonyms, used in searching only
    std::string text;
    std::string address; // of a page that uses the term; may be empty
    std::string see;     // the text of the link to `address`
    // Names one of Guide::sources for a word that others use; otherwise empty.
    std::string source = {};
    Confidence confidence = Confidence::Medium; // in what `source` says; unused without a source

    bool operator==(const Term&) const = default;
};

struct Topic {
    std::string name;
    std::vector<Term> terms;

    bool operator==(const Topic&) const = default;
};

struct Guide {
    std::string checked;          // 核对至, YYYY-MM-DD
    Wording words;                // the sentences of these pages
    Wording sources;              // as shown: “一个市 2022 年的工作会议讲话”
    std::vector<GuidePart> parts; // participants, by rising layer
    std::vector<GuidePart> steps; // the steps of a year; each leads to the next
    std::vector<GuidePeriod> periods;
    std::vector<Statement> events; // dated, by rising date
    std::vector<Statement> notes;  // statements about time that have no date
    // Places with a published 达标率, and the cycle it is of; `who` is the title.
    std::vector<Statement> cases;
    std::vector<MetShareExample> met_shares;
    std::vector<Topic> topics;
};

// Appends everything that is wrong, all as errors: ids that are not slugs or come twice (parts and
// steps share their ids, as they share addresses), references that lead nowhere, empty texts, dates
// out of order or outside their period, counts that do not give the percentage beside them.
void check_guide(const Guide& guide, const std::string& file, ProblemList& problems);

// Returns the part with this id; null when there is none.
const GuidePart* find_part(const std::vector<GuidePart>& parts, std::string_view id);

// Says whether a term matches what was typed: each word of it occurs in the term's name, synonyms
// or text. Upper and lower case are equal; an empty search matches every term.
bool answers(const Term& term, std::string_view typed);

} // namespace zhixiao
