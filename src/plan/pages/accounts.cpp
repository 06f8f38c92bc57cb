// Builds the counts by department, worst first, and the page of one department.
#include "plan/pages/accounts.h"

#include "base/text.h"
#include "plan/act/routes.h"
#include "plan/pages/figures.h"
#include "plan/pages/goals.h"
#include "plan/pages/locality.h"
#include "plan/pages/measure.h"
#include "plan/pages/notice_sheet.h"

#include <algorithm>

namespace zhixiao::pages {
namespace {

std::string leads_words(const Wording& words, const Account& account) {
    if (account.leads.empty())
        return fill(words("account.only_supports"),
                    {{"count", std::to_string(account.supports.size())}});
    return fill(words("account.leads"), {{"count", std::to_string(account.leads.size())}});
}

// Returns the grades that any account counts something under, from best to worst.
std::vector<Grade> counted_grades(const std::vector<Account>& accounts) {
    Tally all;
    for (const Account& account : accounts)
        all.add(account.tally);
    std::vector<Grade> counted;
    for (int i = 0; i < grade_count; ++i)
        if (all.count(static_cast<Grade>(i)) > 0)
            counted.push_back(static_cast<Grade>(i));
    return counted;
}

Node accounts_table(const PlanContext& context, const PlanId& plan,
                    const std::vector<Account>& accounts) {
    const Wording& words = context.words;
    scene::Table table{.name = words("accounts.table"), .widths = {}, .rows = {}};
    table.rows.push_back({head_cell(words("accounts.department"), scene::Align::Start),
                          head_cell(words("accounts.leads"), scene::Align::End)});
    const std::vector<Grade> grades = counted_grades(accounts);
    for (const Grade grade : grades) {
        Look look = look_of(words, grade);
        scene::Cell cell = head_cell(std::move(look.word), scene::Align::End);
        cell.mark = look.mark;
        cell.mark_tone = look.tone;
        table.rows.front().push_back(std::move(cell));
    }
    table.rows.front().push_back(head_cell(words("met_share.title"), scene::Align::End));
    for (const Account& account : accounts) {
        std::vector<scene::Cell> row{{.text = account.department->name,
                                      .header = true,
                                      .to = AccountPage{plan, account.department->id}},
                                     count_cell(static_cast<int>(account.leads.size()))};
        for (const Grade grade : grades)
            row.push_back(count_cell(account.tally.count(grade)));
        row.push_back({.text = met_share_words(words, account.tally),
                       .align = scene::Align::End,
                       .strong = true});
        table.rows.push_back(std::move(row));
    }
    return {"accounts", std::move(table)};
}

// Builds the line “按报表用词数：1 项提前达标，2 项未达标。”.
Node report_line(const Wording& words, const Tally& tally) {
    std::string counts;
    for (int i = 0; i < report_word_count; ++i) {
        const auto word = static_cast<ReportWord>(i);
        if (tally.count(word) > 0)
            counts += (counts.empty() ? "" : words("counts.and")) +
                      fill(words("counts.of_word"),
                           {{"count", std::to_string(tally.count(word))},
                            {"word", words("report." + std::string(report_word_name(word)))}});
    }
    return caption("report", fill(words("report.line"), {{"counts", counts}}));
}

Node account_entrance(const PlanContext& context, const PlanId& plan, const Account& account) {
    const Wording& words = context.words;
    Nodes lines{row("head", 8,
                    {growing(strong("name", account.department->name, TextStyle::Heading)),
                     ornament("next", Icon::Next, Tone::Soft)})};
    if (account.tally.total() > 0) {
        lines.push_back(caption("share", fill(words("account.share"),
                                              {{"leads", leads_words(words, account)},
                                               {"share", met_share_words(words, account.tally)}})));
        lines.push_back(grade_counts(context, account.tally));
    } else {
        lines.push_back(caption("share", leads_words(words, account)));
    }
    return content_link(account.department->id.value, AccountPage{plan, account.department->id},
                        {.surface = Surface::Card, .gap = 8}, std::move(lines));
}

// Builds the lines that say whose departments these are, and what is counted.
Nodes accounts_intro(const PlanContext& context, const Locality& locality,
                     const std::vector<Account>& accounts) {
    const Wording& words = context.words;
    int in_words = 0;
    for (const Account& account : accounts)
        in_words += account.tally.in_words();
    Nodes lines = sample_line(words, locality.is_sample);
    lines.push_back(text("about", locality.is_national
                                      ? words("accounts.about.national")
                                      : fill(words("accounts.about"), {{"place", locality.name}})));
    lines.push_back(caption("rule", words("accounts.rule")));
    if (in_words > 0)
        lines.push_back(caption("in-words", words("accounts.in_words")));
    return lines;
}

Node department_card(const PlanContext& context, const Locality& locality, const Account& account,
                     bool has_notices) {
    const Wording& words = context.words;
    const Department& department = *account.department;
    const PlanId& plan = locality.packs.front()->plan.id;
    Nodes lines{heading("title", 2, leads_words(words, account))};
    if (account.tally.total() > 0) {
        lines.push_back(grade_counts(context, account.tally));
        lines.push_back(caption("share", fill(words("account.met_share"),
                                              {{"share", met_share_words(words, account.tally)}})));
        lines.push_back(report_line(words, account.tally));
    }
    if (account.tally.in_words() > 0)
        lines.push_back(caption("in-words", words("accounts.in_words")));
    Nodes facts;
    if (!department.duty.empty())
        facts.push_back(icon_line("duty", Icon::Building, department.duty, ""));
    if (!department.phone.empty())
        facts.push_back(icon_line("phone", Icon::Info,
                                  fill(words("account.phone"), {{"phone", department.phone}}), ""));
    if (!facts.empty())
        lines.push_back(list("facts", department.name, {}, std::move(facts)));
    if (locality.is_national)
        lines.push_back(caption("generic", words("departments.local.about")));
    if (has_notices)
        lines.push_back(
            link("notices", NoticesPage{plan, department.id}, words("account.notices")));
    return card("department", department.name, std::move(lines));
}

Node support_row(const PlanContext& context, const Subject& subject) {
    const PlanId& plan = subject.pack.plan.id;
    Nodes parts{growing(column(
        "lines", 2,
        {text("name", subject.indicator.name),
         caption("plan", fill(context.words("account.of_plan"),
                              {{"plan", short_title(context.words, subject.pack.plan)},
                               {"target", target_line(context.words, subject.indicator)}}))}))};
    if (std::optional<Node> pill = pill_of(context.words, subject.verdict))
        parts.push_back(std::move(*pill));
    return content_link(
        plan.value + "-" + subject.indicator.id.value, IndicatorPage{plan, subject.indicator.id},
        {.arrange = Arrange::Row, .surface = Surface::Row, .gap = 12}, std::move(parts));
}

Node supports_card(const PlanContext& context, const Account& account) {
    const std::string title = context.words("account.supports");
    Nodes rows;
    for (const Subject& subject : subjects_of(context, account.supports))
        rows.push_back(support_row(context, subject));
    return card("supports", title,
                {heading("title", 2, title),
                 caption("about", context.words("account.supports.about")),
                 list("indicators", title, {}, std::move(rows))});
}

Nodes account_parts(const PlanContext& context, const Locality& locality, const Account& account) {
    const std::vector<Subject> subjects = subjects_of(context, account.leads);
    const bool has_notices = std::any_of(subjects.begin(), subjects.end(),
                                         [](const Subject& s) { return is_behind(s); });
    Nodes parts = sample_line(context.words, locality.is_sample);
    parts.push_back(department_card(context, locality, account, has_notices));
    if (!subjects.empty()) {
        const std::string title = context.words("account.charges");
        const std::string about = context.words("account.charges.about");
        if (context.on_phone()) {
            parts.push_back(group("charges-head", {.gap = 2},
                                  {heading("title", 2, title), caption("about", about)}));
            append(parts, charge_cards(context, subjects, 3));
        } else {
            parts.push_back(card("charges", title,
                                 {heading("title", 2, title), caption("about", about),
                                  charges_table(context, subjects)}));
        }
    }
    if (!account.supports.empty())
        parts.push_back(supports_card(context, account));
    return parts;
}

} // namespace

std::string accounts_title(const Wording& words, const Locality& locality) {
    return locality.is_national ? words("accounts.title.national") : words("accounts.title");
}

std::vector<Account> accounts_of(const PlanContext& context, const Locality& locality) {
    return zhixiao::accounts_of(locality, [&](const Indicator& indicator) {
        return mark_of(context.verdicts.of(indicator));
    });
}

std::optional<Account> account_of(const PlanContext& context, const Locality& locality,
                                  const DepartmentId& department) {
    for (const Account& account : accounts_of(context, locality))
        if (account.department->id == department)
            return account;
    return std::nullopt;
}

std::vector<Subject> subjects_of(const PlanContext& context, const std::vector<Charge>& charges) {
    std::vector<Charge> sorted = charges;
    std::stable_sort(sorted.begin(), sorted.end(), [&](const Charge& one, const Charge& other) {
        return is_worse(mark_of(context.verdicts.of(*one.indicator)),
                        mark_of(context.verdicts.of(*other.indicator)));
    });
    std::vector<Subject> subjects;
    for (const Charge& charge : sorted)
        subjects.push_back(subject_of(context, *charge.pack, *charge.indicator, nullptr));
    return subjects;
}

std::string met_share_words(const Wording& words, const Tally& tally) {
    const std::optional<double> share = tally.met_share();
    if (!share)
        return "—";
    return fill(words("accounts.share"),
                {{"share", percent(*share)},
                 {"met", std::to_string(tally.count(ReportWord::MetEarly))},
                 {"assessable", std::to_string(tally.assessable())}});
}

Node accounts_page(const PlanContext& context, const AccountsPage& route) {
    const Pack* pack = context.catalog.pack(route.plan);
    if (!pack)
        return missing_page(context);
    const Wording& words = context.words;
    const Locality locality = locality_of(context.catalog, *pack);
    const std::vector<Account> accounts = accounts_of(context, locality);
    const std::string title = accounts_title(words, locality);
    Nodes parts = accounts_intro(context, locality, accounts);
    if (accounts.empty())
        parts.push_back(text("none", words("accounts.none")));
    else if (!context.on_phone())
        parts.push_back(card("accounts-card", words("accounts.table"),
                             {accounts_table(context, route.plan, accounts)}));
    else
        for (const Account& account : accounts)
            parts.push_back(account_entrance(context, route.plan, account));
    const TopBar bar{goals_place(context, locality), goals_title(words, locality), title,
                     std::nullopt};
    return reading_page(context, title, bar, std::move(parts));
}

Node account_page(const PlanContext& context, const AccountPage& route) {
    const Pack* pack = context.catalog.pack(route.plan);
    if (!pack)
        return missing_page(context);
    const Locality locality = locality_of(context.catalog, *pack);
    const std::optional<Account> account = account_of(context, locality, route.department);
    if (!account)
        return missing_page(context);
    const std::string& title = account->department->name;
    const TopBar bar{AccountsPage{route.plan}, accounts_title(context.words, locality), title,
                     std::nullopt};
    return reading_page(context, title, bar, account_parts(context, locality, *account));
}

} // namespace zhixiao::pages
