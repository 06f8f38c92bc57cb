// Acts that a control on any page may hold, whatever room the page belongs to.
#pragma once

#include "base/appearance.h"
#include "base/id.h"
#include "common/act/acts.h"

#include <string>
#include <variant>

namespace zhixiao {

// Sets the text typed or chosen in an input of the page that is shown.
struct SetText {
    InputId input;
    std::string text;
    bool operator==(const SetText&) const = default;
};

// Puts `text` on the clipboard; TextCopied reports whether that worked.
struct CopyText {
    std::string text;
    bool operator==(const CopyText&) const = default;
};

// Prints the page.
struct PrintPage {
    bool operator==(const PrintPage&) const = default;
};

// Fetches a part (common/act/arrivals.h) again after it did not come.
struct AskForPart {
    std::string part;
    bool operator==(const AskForPart&) const = default;
};

struct ChooseTextSize {
    TextSize size = TextSize::Standard;
    bool operator==(const ChooseTextSize&) const = default;
};

// Switches between the picture and the mirror shown as a plain page of text.
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

// Returns `kind` as the message that a control of the scene holds.
template <class Kind, class = std::enable_if_t<is_one_of<Kind, CommonAct>>>
CommonMessage act_of(Kind kind) {
    return CommonMessage(std::move(kind));
}

} // namespace zhixiao
