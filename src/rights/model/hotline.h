// Hotlines: what each number is for, when it is answered, and what it is not for.
#pragma once

#include "base/id.h"
#include "common/model/origin.h"
#include "common/model/validity.h"

#include <optional>
#include <string>

namespace zhixiao {

enum class HotlineUse { Call, TextMessage };

// The groups in the list of all numbers: 求助和咨询; 心理和健康; 法律和办案; 上班和社保;
// 投诉和举报.
enum class HotlineGroup { Support, Health, Law, Work, Report };

struct Hotline {
    HotlineId id;           // the number itself, so that id and number cannot differ
    std::string name;       // in full
    std::string short_name; // as on a button: “拨打 12338 妇女维权热线”
    std::string purpose;
    std::string hours;
    std::string caveat; // what it is not for, or what to be careful about
    std::string local;  // how it differs from place to place; empty: nothing known
    HotlineUse use = HotlineUse::Call;
    bool emergency = false;                           // for immediate danger
    std::optional<HotlineGroup> group = std::nullopt; // none: an emergency number
    bool front = false;                               // one of the few on the first page
    Validity validity = {};
    Origin origin;

    bool operator==(const Hotline&) const = default;
};

// A number to call, with the reason to call it in this case.
struct Call {
    HotlineId hotline;
    std::string why;

    bool operator==(const Call&) const = default;
};

} // namespace zhixiao
