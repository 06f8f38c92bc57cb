// Filters the rights content by the days on which it holds.
#include "rights/model/in_force.h"

#include "common/model/next_after.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace zhixiao {
namespace {

// Returns what holds on `day`, and adds the replacement to an item that ends soon. `is_same` says
// whether its second argument is a version of the first; `texts` returns what to show of the
// second, the new version, beside the first.
template <class T, class IsSame, class Texts>
std::vector<T> holding(const std::vector<T>& all, std::string_view day, IsSame is_same,
                       Texts texts) {
    std::vector<T> result;
    for (const T& one : all) {
        if (!holds_on(one.validity, day))
            continue;
        result.push_back(one);
        if (!ends_soon(one.validity, day))
            continue;
        Replacement replacement;
        if (const T* next =
                next_after(all, one, [&](const T& other) { return is_same(one, other); })) {
            replacement.from = next->validity.from;
            replacement.texts = texts(one, *next);
        }
        result.back().validity.replacement = std::move(replacement);
    }
    return result;
}

// Adds only a text that differs, because the reader has the old one on screen.
using Texts = std::vector<std::string>;
void add_new(Texts& texts, const std::string& before, const std::string& after) {
    if (!after.empty() && before != after)
        texts.push_back(after);
}

// Filters the rights content, section by section, for one day.
class Filter {
  public:
    Filter(const Rights& all, std::string_view day) : all_(all), day_(day) {}

    std::vector<Hotline> hotlines() const;
    std::vector<Law> laws() const;
    std::vector<Service> services() const;
    std::vector<Situation> situations() const;
    Reporting reporting() const;
    ProtectionOrder protection_order() const;

  private:
    bool is_in_force(const Law& law) const { return law.in_force.empty() || law.in_force <= day_; }
    bool answers(const HotlineId& hotline) const;
    std::vector<Call> calls(std::vector<Call> calls) const;
    // Removes the articles that do not hold; returns false when the citation itself does not hold.
    bool narrow(Citation& citation) const;
    std::vector<Citation> citations(const std::vector<Citation>& citations) const;
    std::vector<Passage> passages(const std::vector<Passage>& passages) const;
    std::vector<Deadline> deadlines(const std::vector<Deadline>& deadlines) const;

    const Rights& all_;
    std::string_view day_;
};

bool Filter::answers(const HotlineId& hotline) const {
    return std::any_of(all_.hotlines.begin(), all_.hotlines.end(), [&](const Hotline& one) {
        return one.id == hotline && holds_on(one.validity, day_);
    });
}

std::vector<Call> Filter::calls(std::vector<Call> calls) const {
    std::erase_if(calls, [&](const Call& call) { return !answers(call.hotline); });
    return calls;
}

bool Filter::narrow(Citation& citation) const {
    const Law* law = find_law(all_, citation.law);
    if (!law || !is_in_force(*law))
        return false;
    const bool is_whole = citation.articles.empty();
    std::erase_if(citation.articles, [&](const std::string& number) {
        return std::none_of(law->articles.begin(), law->articles.end(), [&](const Article& one) {
            return one.number == number && holds_on(one.validity, day_);
        });
    });
    return is_whole || !citation.articles.empty();
}

// A citation is replaced by one that begins on the day after its last, even if that cites another
// law.
std::vector<Citation> Filter::citations(const std::vector<Citation>& citations) const {
    std::vector<Citation> result = holding(
        citations, day_,
        [](const Citation& one, const Citation& other) {
            return other.validity.from == date_after(one.validity.until);
        },
        [&](const Citation& one, const Citation& other) {
            Texts texts{citation_name(all_, other)};
            add_new(texts, one.text, other.text);
            return texts;
        });
    std::erase_if(result, [&](Citation& citation) { return !narrow(citation); });
    return result;
}

std::vector<Passage> Filter::passages(const std::vector<Passage>& passages) const {
    std::vector<Passage> result = holding(
        passages, day_,
        [](const Passage& one, const Passage& other) { return one.title == other.title; },
        [](const Passage&, const Passage& other) { return Texts{other.text}; });
    for (Passage& passage : result)
        passage.law = citations(passage.law);
    return result;
}

std::vector<Deadline> Filter::deadlines(const std::vector<Deadline>& deadlines) const {
    std::vector<Deadline> result = holding(
        deadlines, day_,
        [](const Deadline& one, const Deadline& other) { return one.what == other.what; },
        [](const Deadline&, const Deadline& other) {
            return Texts{other.limit, other.from};
        });
    std::erase_if(result, [&](Deadline& deadline) {
        return !holds_on(deadline.law.validity, day_) || !narrow(deadline.law);
    });
    return result;
}

std::vector<Hotline> Filter::hotlines() const {
    return holding(
        all_.hotlines, day_,
        [](const Hotline& one, const Hotline& other) { return one.id == other.id; },
        [](const Hotline& one, const Hotline& other) {
            Texts texts;
            add_new(texts, one.name, other.name);
            add_new(texts, one.purpose, other.purpose);
            add_new(texts, one.hours, other.hours);
            add_new(texts, one.caveat, other.caveat);
            return texts;
        });
}

std::vector<Law> Filter::laws() const {
    std::vector<Law> result;
    for (const Law& law : all_.laws) {
        const bool is_ahead = !is_in_force(law);
        if (is_ahead && law.in_force > date_after(day_, announced_days_before))
            continue;
        result.push_back(law);
        result.back().articles = holding(
            law.articles, is_ahead ? std::string_view(law.in_force) : day_,
            [](const Article& one, const Article& other) { return one.number == other.number; },
            [](const Article&, const Article& other) { return Texts{other.text}; });
    }
    return result;
}

std::vector<Service> Filter::services() const {
    std::vector<Service> result = holding(
        all_.services, day_,
        [](const Service& one, const Service& other) { return one.id == other.id; },
        [](const Service& one, const Service& other) {
            Texts texts;
            for (const auto part : {&Service::name, &Service::what, &Service::who, &Service::where,
                                    &Service::national, &Service::local})
                add_new(texts, one.*part, other.*part);
            return texts;
        });
    for (Service& service : result)
        service.basis = citations(service.basis);
    return result;
}

std::vector<Situation> Filter::situations() const {
    std::vector<Situation> result = all_.situations;
    for (Situation& situation : result) {
        situation.danger.calls = calls(std::move(situation.danger.calls));
        situation.calls = calls(std::move(situation.calls));
        situation.closed_door = calls(std::move(situation.closed_door));
        situation.steps = passages(situation.steps);
        situation.basis = citations(situation.basis);
        situation.deadlines = deadlines(situation.deadlines);
    }
    return result;
}

Reporting Filter::reporting() const {
    Reporting result = all_.reporting;
    result.who = passages(result.who);
    result.calls = calls(std::move(result.calls));
    result.after = passages(result.after);
    result.basis = citations(result.basis);
    return result;
}

ProtectionOrder Filter::protection_order() const {
    ProtectionOrder result = all_.protection_order;
    result.explained = passages(result.explained);
    result.calls = calls(std::move(result.calls));
    return result;
}

} // namespace

Rights in_force(const Rights& all, std::string_view day) {
    const Filter filter(all, day);
    Rights result = all;
    result.hotlines = filter.hotlines();
    result.laws = filter.laws();
    result.situations = filter.situations();
    result.reporting = filter.reporting();
    result.protection_order = filter.protection_order();
    result.services = filter.services();
    return result;
}

Checks checks_of(const Rights& rights) {
    Checks checks;
    const auto add = [&](const auto& list) {
        for (const auto& item : list)
            checks.add(item.origin.checked);
    };
    add(rights.hotlines);
    add(rights.laws);
    add(rights.situations);
    add(rights.first_aid);
    add(rights.departments);
    add(rights.points);
    add(rights.services);
    checks.add(rights.reporting.origin.checked);
    checks.add(rights.protection_order.origin.checked);
    return checks;
}

} // namespace zhixiao
