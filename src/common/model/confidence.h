// How sure a statement of the content is.
#pragma once

namespace zhixiao {

enum class Confidence { High, Medium, Low };

} // namespace zhixiao
