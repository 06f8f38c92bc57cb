// Makes ids from the names in a spreadsheet, and a plan from its title.
#pragma once

#include "plan/model/plan.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace zhixiao::content {

// Turns an id as people type it into a slug where only letter case, width or separators differ:
// "Ａ1_2" -> "a1-2". The result may still be no slug.
std::string slug_of(std::string_view cell);

// Returns the same id for the same name on every device: `name` itself if it is a slug, else
// `prefix` with a hash of the name's bytes: "department-1f0c22a9".
std::string id_of_name(const std::string& prefix, const std::string& name);

// Keeps the ids apart of names whose hashes happen to be the same.
class UnusedIds {
  public:
    // Returns `id` unchanged the first time, and with "-2", "-3" … at the end after that.
    std::string unused(const std::string& id);
    void use(const std::string& id) { ++used_[id]; }

  private:
    std::map<std::string, int> used_;
};

// Returns the id that the national plans use for the field `name`, which pictures and comparisons
// go by. Any other name gets an id of its own.
FieldId field_id(const std::string& name);

// Says whether a 地区 means the area of the whole plan: 全国, 全市, 合计 …
bool is_whole(std::string_view area);

// Makes a plan from its title: title, id, audience, level, years (0 if the title has none), and
// whether it is a sample. Returns nothing when the title names neither or both of 妇女 and 儿童.
std::optional<Plan> plan_titled(const std::string& title);

} // namespace zhixiao::content
