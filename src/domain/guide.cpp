// Checks the guide, and looks things up in it.
#include "domain/guide.h"

#include "base/text.h"
#include "domain/spelling.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <set>

namespace zhixiao {
namespace {

class Check {
  public:
    Check(const Guide& guide, const std::string& file, ProblemList& problems)
        : guide_(guide), root_(file + "#"), problems_(problems) {}

    void all() {
        for (std::size_t i = 0; i < guide_.sources.size(); ++i) {
            id(guide_.sources[i].id.value, at("sources", i), sources_);
            filled(guide_.sources[i].title, at("sources", i) + "/title");
        }
        parts("parts", guide_.parts);
        parts("steps", guide_.steps);
        layers();
        for (std::size_t i = 0; i < guide_.ties.size(); ++i) {
            known_part(guide_.ties[i].from, at("ties", i) + "/from");
            known_part(guide_.ties[i].to, at("ties", i) + "/to");
        }
        periods();
        events();
        for (std::size_t i = 0; i < guide_.notes.size(); ++i)
            statement(guide_.notes[i], at("notes", i));
        met_shares();
        terms();
    }

  private:
    static std::string place(const std::string& list, std::size_t index) {
        return list + "/" + std::to_string(index);
    }
    std::string at(const std::string& list, std::size_t index) const {
        return root_ + "/" + place(list, index);
    }

    void filled(const std::string& text, const std::string& where) {
        if (text.find_first_not_of(" \t\r\n") == std::string::npos)
            problems_.error(where, "这里是空的", "填上文字");
    }

    void id(const std::string& id, const std::string& where, std::set<std::string>& seen) {
        if (!is_slug(id))
            problems_.error(where + "/id", quoted(id) + "不能作 id",
                            "只用小写字母、数字和中间的连字符");
        if (!seen.insert(id).second)
            problems_.error(where + "/id", "id " + quoted(id) + "前面已经用过", "换一个 id");
    }

    void statement(const Statement& statement, const std::string& where) {
        filled(statement.text, where + "/text");
        if (!find_source(guide_, statement.source))
            problems_.error(where + "/source", "没有来源" + quoted(statement.source.value),
                            "写 sources 里有的 id");
    }

    void parts(const std::string& list, const std::vector<GuidePart>& parts) {
        for (std::size_t i = 0; i < parts.size(); ++i) {
            const GuidePart& part = parts[i];
            const std::string where = at(list, i);
            id(part.id, where, parts_);
            filled(part.name, where + "/name");
            filled(part.role, where + "/role");
            filled(part.summary, where + "/summary");
            for (std::size_t s = 0; s < part.statements.size(); ++s)
                statement(part.statements[s], where + "/" + place("statements", s));
            if (!part.duties.empty())
                filled(part.duties_title, where + "/duties_title");
            for (std::size_t d = 0; d < part.duties.size(); ++d) {
                filled(part.duties[d].who, where + "/" + place("duties", d) + "/who");
                statement(part.duties[d].what, where + "/" + place("duties", d));
            }
        }
    }

    void layers() {
        for (std::size_t i = 1; i < guide_.parts.size(); ++i) {
            const int step = guide_.parts[i].layer - guide_.parts[i - 1].layer;
            if (step < 0 || step > 1)
                problems_.error(at("parts", i) + "/layer", "层次没有从上到下一层层排",
                                "按 layer 从 0 起排好");
        }
    }

    void known_part(const std::string& part, const std::string& where) {
        if (!find_part(guide_.parts, part))
            problems_.error(where, "没有 id 为" + quoted(part) + "的一方", "写 parts 里有的 id");
    }

    void periods() {
        for (std::size_t i = 0; i < guide_.periods.size(); ++i) {
            const GuidePeriod& period = guide_.periods[i];
            id(period.id, at("periods", i), periods_);
            filled(period.name, at("periods", i) + "/name");
            if (period.end_year <= period.start_year)
                problems_.error(at("periods", i) + "/end_year", "结束年不晚于开始年",
                                "结束年要晚于开始年");
        }
    }

    void events() {
        int last = 0;
        for (std::size_t i = 0; i < guide_.events.size(); ++i) {
            const GuideEvent& event = guide_.events[i];
            const std::string where = at("events", i);
            statement(event.what, where);
            if (event.month < 1 || event.month > 12)
                problems_.error(where + "/month", "没有这个月份", "写 1 到 12");
            const int date = event.year * 12 + event.month;
            if (date < last)
                problems_.error(where, "比前一件事早", "按时间先后排好");
            last = date;
            const auto period =
                std::find_if(guide_.periods.begin(), guide_.periods.end(),
                             [&](const GuidePeriod& each) { return each.id == event.period; });
            if (period == guide_.periods.end())
                problems_.error(where + "/period", "没有时段" + quoted(event.period),
                                "写 periods 里有的 id");
            else if (event.year < period->start_year || event.year > period->end_year)
                problems_.error(where + "/year", "不在它的时段里", "改年份，或换时段");
        }
    }

    void met_shares() {
        for (std::size_t i = 0; i < guide_.met_shares.size(); ++i) {
            const MetShareCase& each = guide_.met_shares[i];
            statement(each.what, at("met_shares", i));
            for (std::size_t e = 0; e < each.examples.size(); ++e) {
                const MetShareExample& example = each.examples[e];
                const std::string where = at("met_shares", i) + "/" + place("examples", e);
                filled(example.name, where + "/name");
                if (example.assessable <= 0 || example.met < 0 ||
                    example.met > example.assessable) {
                    problems_.error(where, "分子分母不对", "分子不大于分母，分母大于 0");
                    continue;
                }
                const double scale = std::pow(10.0, example.decimals);
                const double share = 100.0 * example.met / example.assessable;
                if (std::round(share * scale) != std::round(example.percent * scale))
                    problems_.error(where + "/percent", "除出来不是这个百分比",
                                    "核对分子、分母和百分比");
            }
        }
    }

    void terms() {
        for (std::size_t i = 0; i < guide_.topics.size(); ++i) {
            filled(guide_.topics[i].name, at("topics", i) + "/name");
            const std::vector<Term>& terms = guide_.topics[i].terms;
            for (std::size_t t = 0; t < terms.size(); ++t) {
                const std::string where = at("topics", i) + "/" + place("terms", t);
                id(terms[t].id, where, terms_);
                filled(terms[t].name, where + "/name");
                filled(terms[t].text, where + "/text");
                if (terms[t].see) {
                    filled(terms[t].see->address, where + "/see/address");
                    filled(terms[t].see->name, where + "/see/name");
                }
            }
        }
    }

    const Guide& guide_;
    const std::string root_;
    ProblemList& problems_;
    std::set<std::string> sources_, parts_, periods_, terms_;
};

// ASCII only: the terms are Chinese, and what is not is an abbreviation.
std::string folded(std::string_view text) {
    std::string result(text);
    for (char& c : result)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return result;
}

} // namespace

void check_guide(const Guide& guide, const std::string& file, ProblemList& problems) {
    Check(guide, file, problems).all();
}

const GuidePart* find_part(const std::vector<GuidePart>& parts, std::string_view id) {
    const auto found = std::find_if(parts.begin(), parts.end(),
                                    [&](const GuidePart& part) { return part.id == id; });
    return found == parts.end() ? nullptr : &*found;
}

const Source* find_source(const Guide& guide, const SourceId& source) {
    const auto found = std::find_if(guide.sources.begin(), guide.sources.end(),
                                    [&](const Source& each) { return each.id == source; });
    return found == guide.sources.end() ? nullptr : &*found;
}

bool answers(const Term& term, std::string_view typed) {
    std::string all = term.name + " " + term.text;
    for (const std::string& word : term.also)
        all += " " + word;
    all = folded(all);
    const std::string wanted = folded(typed);
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
