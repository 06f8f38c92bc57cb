// Writes a pack as the text of its JSON file; read_pack reads the same pack from it again.
#pragma once

#include "plan/model/plan.h"

#include <string>

namespace zhixiao::content {

// Writes "zhixiao-pack/1" with one list item a line. Members that are not given are left out.
std::string write_pack(const Pack& pack);

} // namespace zhixiao::content
