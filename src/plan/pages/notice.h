// The pages of sheets for paper about indicators: the 督办单 that a locality sends, and the 情况单
// that only informs.
#pragma once

#include "plan/act/routes.h"
#include "plan/pages/subject.h"

namespace zhixiao::pages {

Node notice_page(const PlanContext& context, const NoticePage& route);
Node notices_page(const PlanContext& context, const NoticesPage& route);

} // namespace zhixiao::pages
