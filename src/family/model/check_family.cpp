// Checks the checklists of family education.
#include "family/model/check_family.h"

#include "common/model/check_list.h"
#include "common/model/check_origin.h"
#include "family/model/dated.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace zhixiao {
namespace {

std::string spelt(std::string_view word) { return quoted(std::string(word)); }

// Says whether a stage must ask about a dimension. An unborn child is not online; the special
// section asks only about what is special.
bool is_needed(FamilyStage stage, Dimension dimension) {
    if (stage == FamilyStage::Special)
        return dimension == Dimension::Feelings || dimension == Dimension::Protection;
    return stage != FamilyStage::BeforeBirth || dimension != Dimension::Network;
}

// The range of ages in months of a stage, the second exclusive; the special section has none.
struct Ages {
    int from = 0;
    int until = 0;
};

std::optional<Ages> ages_of(FamilyStage stage) {
    switch (stage) {
    case FamilyStage::UpTo3:
        return Ages{0, 36};
    case FamilyStage::UpTo6:
        return Ages{36, 72};
    case FamilyStage::UpTo12:
        return Ages{72, 144};
    case FamilyStage::UpTo15:
        return Ages{144, 180};
    case FamilyStage::UpTo18:
        return Ages{180, 216};
    case FamilyStage::BeforeBirth:
    case FamilyStage::Special:
        break;
    }
    return std::nullopt;
}

void check_from_1_to_3(int value, const std::string& key, const std::string& where,
                       ProblemList& problems) {
    if (value < 1 || value > 3)
        problems.error(where + "/" + key, key + " 是 " + std::to_string(value),
                       "写 1、2 或 3；3 是" +
                           std::string(key == "weight" ? "最要紧" : "最容易开始"));
}

void check_basis(const FamilyItem& item, const std::string& where, ProblemList& problems) {
    if (item.basis.empty())
        problems.error(where + "/basis", "没有写依据", "至少写一部法律、大纲或指南");
    for (std::size_t i = 0; i < item.basis.size(); ++i) {
        const std::string here = where + "/basis/" + std::to_string(i);
        check_filled(item.basis[i].title, "title", here, problems);
        for (const std::string* text : {&item.basis[i].title, &item.basis[i].date})
            if (text->find("://") != std::string::npos)
                problems.error(here, "依据里有网址", "只写发布机构和文件名");
    }
    if (item.confidence == Confidence::Low)
        problems.error(where + "/confidence", "把握低的内容不能放在这里",
                       "核对原件以后再放，或者删去");
}

void check_ages(const FamilyItem& item, FamilyStage stage, const std::string& where,
                ProblemList& problems) {
    if (!item.from_months && !item.until_months)
        return;
    const std::optional<Ages> ages = ages_of(stage);
    if (!ages) {
        problems.error(where, "这个阶段没有月龄，不能写 from_months 和 until_months", "删去它们");
        return;
    }
    const int from = item.from_months.value_or(ages->from);
    const int until = item.until_months.value_or(ages->until);
    if (from < ages->from || until > ages->until || from >= until)
        problems.error(where,
                       "月龄从 " + std::to_string(from) + " 到 " + std::to_string(until) +
                           "，不在这个阶段里",
                       "from_months 要小于 until_months，都在 " + std::to_string(ages->from) +
                           " 到 " + std::to_string(ages->until) + " 之间");
}

void check_talk_to(const TalkTo& talk_to, const std::string& where, ProblemList& problems) {
    if (talk_to.when.empty())
        problems.error(where + "/when", "没有写哪种回答时提示",
                       "写 " + counted_answer_names() + " 中的一个或几个");
    check_filled(talk_to.text, "text", where, problems);
    for (std::size_t i = 0; i < talk_to.hotlines.size(); ++i)
        if (!is_hotline_number(talk_to.hotlines[i]))
            problems.error(where + "/hotlines/" + std::to_string(i),
                           quoted(talk_to.hotlines[i]) + "不是热线号码", "写 3 位或 5 位数字");
}

void check_item(const FamilyItem& item, FamilyStage stage, const std::string& where,
                ProblemList& problems) {
    check_filled(item.question, "question", where, problems);
    check_filled(item.why, "why", where, problems);
    check_filled(item.try_today, "try_today", where, problems);
    check_basis(item, where, problems);
    check_from_1_to_3(item.weight, "weight", where, problems);
    check_from_1_to_3(item.ease, "ease", where, problems);
    check_ages(item, stage, where, problems);
    const bool is_special = stage == FamilyStage::Special;
    if (is_special && !item.circumstance)
        problems.error(where + "/circumstance", "没有写是给哪种家庭的",
                       "写 left-behind、apart、disability 或 one-parent");
    if (!is_special && item.circumstance)
        problems.error(where + "/circumstance", "只有 special 里的题才写 circumstance", "删去它");
    if (item.talk_to)
        check_talk_to(*item.talk_to, where + "/talk_to", problems);
    check_validity(item.validity, where, problems);
}

bool is_asked(const FamilyChecklist& checklist, Dimension dimension, const std::string& day) {
    return std::any_of(checklist.items.begin(), checklist.items.end(), [&](const FamilyItem& item) {
        return item.dimension == dimension && holds_on(item.validity, day);
    });
}

// Appends one error for each dimension that is needed but not asked on one of `days`.
void check_dimensions(const FamilyChecklist& checklist, const std::vector<std::string>& days,
                      const std::string& where, ProblemList& problems) {
    for (const Dimension dimension : every_dimension) {
        const bool is_always_asked =
            std::all_of(days.begin(), days.end(), [&](const std::string& day) {
                return is_asked(checklist, dimension, day);
            });
        if (is_needed(checklist.stage, dimension) && !is_always_asked)
            problems.error(where + "/items", "没有 " + spelt(dimension_name(dimension)) + "的题",
                           "至少写一题");
    }
}

// Checks that item ids are slugs and unique in the whole file, because answers are stored by them.
void check_item_ids(const FamilyChecklist& checklist, const std::string& where,
                    std::set<FamilyItemId>& seen, ProblemList& problems) {
    for (std::size_t i = 0; i < checklist.items.size(); ++i) {
        const std::string here = where + "/items/" + std::to_string(i);
        const FamilyItemId& id = checklist.items[i].id;
        check_slug(id.value, here, problems);
        if (!seen.insert(id).second)
            problems.error(here + "/id", "id " + quoted(id.value) + "前面已经用过",
                           "换一个没有用过的 id，或删去重复的一项");
    }
}

void check_stages(const Family& family, const std::string& list, ProblemList& problems) {
    std::map<FamilyStage, int> times;
    for (std::size_t i = 0; i < family.checklists.size(); ++i)
        if (++times[family.checklists[i].stage] > 1)
            problems.error(list + "/" + std::to_string(i) + "/stage",
                           "阶段 " + spelt(stage_name(family.checklists[i].stage)) + "前面已经有了",
                           "合成一个");
    for (const FamilyStage stage : every_stage)
        if (times[stage] == 0)
            problems.error(list, "缺少阶段 " + spelt(stage_name(stage)), "补上这个阶段和它的题");
}

} // namespace

void check_family(const Family& family, const std::string& file, ProblemList& problems) {
    const std::string list = file + "#/checklists";
    check_date(family.checked, "checked", file + "#", problems);
    check_stages(family, list, problems);
    const std::vector<std::string> days = days_of_change(family.checked, family);
    std::set<FamilyItemId> seen;
    for (std::size_t i = 0; i < family.checklists.size(); ++i) {
        const FamilyChecklist& checklist = family.checklists[i];
        const std::string where = list + "/" + std::to_string(i);
        if (checklist.revision < 1 || checklist.revision > largest_revision)
            problems.error(where + "/revision", "revision 是 " + std::to_string(checklist.revision),
                           "从 1 开始，题目一改就加 1，不超过 " + std::to_string(largest_revision));
        check_item_ids(checklist, where, seen, problems);
        for (std::size_t j = 0; j < checklist.items.size(); ++j)
            check_item(checklist.items[j], checklist.stage, where + "/items/" + std::to_string(j),
                       problems);
        check_dimensions(checklist, days, where, problems);
    }
}

} // namespace zhixiao
