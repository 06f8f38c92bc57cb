// Checks the guide and searches it.
#include "guide/model/guide.h"

#include "common/model/check_list.h"
#include "common/model/spelling.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <set>

namespace zhixiao {
namespace {

class Check {
  public:
    Check(const Guide& guide, const std::string& file, ProblemList& problems)
        : guide_(guide), root_(file + "#/"), problems_(problems) {}

    void all() {
        parts("parts", guide_.parts);
        parts("steps", guide_.steps);
        for (std::size_t i = 0; i < guide_.periods.size(); ++i)
            if (guide_.periods[i].end_year <= guide_.periods[i].start_year)
                wrong(place("periods", i) + "/end_year", "结束年不晚于开始年");
        statements("events", guide_.events);
        for (std::size_t i = 0; i < guide_.events.size(); ++i)
            date(i);
        statements("notes", guide_.notes);
        statements("cases", guide_.cases);
        for (std::size_t i = 0; i < guide_.met_shares.size(); ++i)
            met_share(guide_.met_shares[i], place("met_shares", i));
        for (std::size_t i = 0; i < guide_.topics.size(); ++i)
            terms(guide_.topics[i].terms, place("topics", i));
    }

  private:
    static std::string place(const std::string& list, std::size_t index) {
        return list + "/" + std::to_string(index);
    }

    void wrong(const std::string& where, std::string what) {
        problems_.error(root_ + where, std::move(what), "改好这一处");
    }

    void filled(const std::string& where, const std::string& text) {
        if (text.empty())
            wrong(where, "这里是空的");
    }

    void id(const std::string& where, const std::string& id, std::set<std::string>& seen) {
        if (!is_slug(id) || !seen.insert(id).second)
            wrong(where + "/id", quoted(id) + "不能作 id，或者前面已经用过");
    }

    void source(const std::string& where, const std::string& name) {
        if (!guide_.sources.contains(name))
            wrong(where + "/source", "没有来源" + quoted(name));
    }

    void statements(const std::string& list, const std::vector<Statement>& statements) {
        for (std::size_t i = 0; i < statements.size(); ++i) {
            filled(place(list, i) + "/text", statements[i].text);
            source(place(list, i), statements[i].source);
        }
    }

    void parts(const std::string& list, const std::vector<GuidePart>& parts) {
        for (std::size_t i = 0; i < parts.size(); ++i) {
            const GuidePart& part = parts[i];
            const std::string where = place(list, i);
            id(where, part.id, parts_);
            filled(where + "/name", part.name);
            filled(where + "/role", part.role);
            filled(where + "/summary", part.summary);
            statements(where + "/statements", part.statements);
            statements(where + "/duties", part.duties);
            if (part.duties.empty() != part.duties_title.empty())
                wrong(where + "/duties_title", "职责和它的标题要一起有");
            const int step = part.layer - (i == 0 ? 0 : parts[i - 1].layer);
            if (step < 0 || step > (i == 0 ? 0 : 1))
                wrong(where + "/layer", "层次没有从 0 起一层层往下排");
            ties(where + "/leads_to", part, part.leads_to);
            ties(where + "/joins", part, part.joins);
        }
    }

    void ties(const std::string& where, const GuidePart& part,
              const std::vector<std::string>& others) {
        for (const std::string& name : others) {
            const GuidePart* other = find_part(guide_.parts, name);
            if (!other || other == &part || other->layer < part.layer ||
                other->layer > part.layer + 1)
                wrong(where, quoted(name) + "不在同一层或下一层");
        }
    }

    void date(std::size_t at) {
        const Statement& event = guide_.events[at];
        const std::string where = place("events", at);
        const auto period =
            std::find_if(guide_.periods.begin(), guide_.periods.end(),
                         [&](const GuidePeriod& each) { return each.id == event.period; });
        if (event.month < 1 || event.month > 12 || period == guide_.periods.end() ||
            event.year < period->start_year || event.year > period->end_year)
            wrong(where, "没有这个月份或时段，或者不在时段里");
        if (at > 0 && event.year * 12 + event.month <
                          guide_.events[at - 1].year * 12 + guide_.events[at - 1].month)
            wrong(where, "比前一件事早");
    }

    void met_share(const MetShareExample& example, const std::string& where) {
        if (example.of < 0 || example.of >= static_cast<int>(guide_.cases.size()))
            wrong(where + "/case", "没有这一例");
        const double scale = std::pow(10.0, example.decimals);
        const double share = 100.0 * example.met / std::max(1, example.assessable);
        if (example.met < 0 || example.met > example.assessable ||
            std::round(share * scale) != std::round(example.percent * scale))
            wrong(where + "/percent", "分子除以分母，不是这个百分比");
    }

    void terms(const std::vector<Term>& terms, const std::string& topic) {
        for (std::size_t i = 0; i < terms.size(); ++i) {
            const std::string where = topic + "/" + place("terms", i);
            id(where, terms[i].id, terms_);
            filled(where + "/name", terms[i].name);
            filled(where + "/text", terms[i].text);
            if (terms[i].address.empty() != terms[i].see.empty())
                wrong(where + "/see", "地址和链接的文字要一起有");
            if (!terms[i].source.empty())
                source(where, terms[i].source);
        }
    }

    const Guide& guide_;
    const std::string root_;
    ProblemList& problems_;
    std::set<std::string> parts_, terms_;
};

// Lowers ASCII letters only, because the terms are Chinese except for abbreviations.
std::string folded(std::string text) {
    for (char& c : text)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return text;
}

} // namespace

void check_guide(const Guide& guide, const std::string& file, ProblemList& problems) {
    check_date(guide.checked, "checked", file + "#", problems);
    Check(guide, file, problems).all();
}

const GuidePart* find_part(const std::vector<GuidePart>& parts, std::string_view id) {
    const auto found = std::find_if(parts.begin(), parts.end(),
                                    [&](const GuidePart& part) { return part.id == id; });
    return found == parts.end() ? nullptr : &*found;
}

bool answers(const Term& term, std::string_view typed) {
    std::string all = term.name + " " + term.text;
    for (const std::string& word : term.also)
        all += " " + word;
    all = folded(std::move(all));
    const std::string wanted = folded(std::string(typed));
    std::size_t from = 0;
    while (from < wanted.size()) {
        const std::size_t end = std::min(wanted.find(' ', from), wanted.size());
        if (end > from && all.find(wanted.substr(from, end - from)) == std::string::npos)
            return false;
        from = end + 1;
    }
    return true;
}

} // namespace zhixiao
