// Acts that a control on any page may hold, whichever room it is of.
#pragma once

#include "base/appearance.h"
#include "base/id.h"
#include "common/act/acts.h"

#include <string>
#include <variant>

namespace zhixiao {

// Text is typed or chosen in an input of the page that is shown.
struct SetText {
    InputId input;
    std::string text;
    bool operator==(const SetText&) const = default;
};

// Put text on the clipboard; TextCopied reports how it went.
struct CopyText {
    std::string text;
    bool operator==(const CopyText&) const = default;
};

// Put the page on paper.
struct PrintPage {
    bool operator==(const PrintPage&) const = default;
};

// Fetch a part that comes after the first paint once more.
struct AskForPart {
    std::string part;
    bool operator==(const AskForPart&) const = default;
};

struct ChooseTextSize {
    TextSize size = TextSize::Standard;
    bool operator==(const ChooseTextSize&) const = default;
};

// Show the mirror as a plain page instead of the picture, or the picture again.
struct ChooseTextMode {
    bool on = false;
    bool operator==(const ChooseTextMode&) const = default;
};

using CommonAct =
    std::variant<SetText, CopyText, PrintPage, AskForPart, ChooseTextSize, ChooseTextMode>;

extern template struct OneOf<CommonAct>;

struct CommonMessage : Acts<CommonAct> {
    using Acts::Acts;
    bool operator==(const CommonMessage&) const = default;
};

// What a control of the scene holds for such an act.
template <class Kind, class = std::enable_if_t<is_one_of<Kind, CommonAct>>>
CommonMessage act_of(Kind kind) {
    return CommonMessage(std::move(kind));
}

} // namespace zhixiao
