// What a spreadsheet says by names alone: ids for them, and the plan that a title tells.
#pragma once

#include "domain/plan.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace zhixiao::content {

// An id as people type it, made a slug where only letter case, width or separators differ:
// "Ａ1_2" -> "a1-2". May still be no slug.
std::string slug_of(std::string_view cell);

// The same id for the same name on every device: the name itself when it is a slug, else made
// from the name's bytes: "department-1f0c22a9".
std::string id_of_name(const std::string& prefix, const std::string& name);

// Keeps ids apart whose names have the same bytes summed up, rare as that is.
class UnusedIds {
  public:
    // The id as it is the first time, with "-2", "-3" behind it from then on.
    std::string unused(const std::string& id);
    void use(const std::string& id) { ++used_[id]; }

  private:
    std::map<std::string, int> used_;
};

// The id that the national plans use for a field of this name, so that pictures and comparisons
// find it; another name gets one of its own.
FieldId field_id(const std::string& name);

// Whether a 地区 means the area of the whole plan: 全国, 全市, 合计 …
bool is_whole(std::string_view area);

// Title, id, audience, level, years (0 where the title has none), and whether it is a sample.
// Nothing when the title does not tell 妇女 from 儿童.
std::optional<Plan> plan_titled(const std::string& title);

} // namespace zhixiao::content
