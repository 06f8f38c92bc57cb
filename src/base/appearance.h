// How the screen looks: light or dark, with standard or elder's text.
#pragma once

namespace zhixiao {

enum class Theme { Light, Dark };
enum class TextSize { Standard, Elder };

// Phone: one column with a bottom bar. Tablet: a rail, a list and its detail side by side.
// Wide: the wheel of fields stands before the list as well.
enum class Form { Phone, Tablet, Wide };

} // namespace zhixiao
