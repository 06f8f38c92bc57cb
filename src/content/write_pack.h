// A pack as the text of its JSON file; read_pack makes the same pack of it again.
#pragma once

#include "domain/plan.h"

#include <string>

namespace zhixiao::content {

// "zhixiao-pack/1", one item of a list to a line. Members that are not given are left out.
std::string write_pack(const Pack& pack);

} // namespace zhixiao::content
