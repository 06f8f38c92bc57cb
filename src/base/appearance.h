// How the screen looks: light or dark, with standard or elder's text.
#pragma once

namespace zhixiao {

enum class Theme { Light, Dark };
enum class TextSize { Standard, Elder };

} // namespace zhixiao
