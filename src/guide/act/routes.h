// The pages of the guide, and their addresses.
#pragma once

#include "common/act/page.h"

#include <optional>
#include <string>

namespace zhixiao {

// The mechanism, which puts plans into practice: #/mechanism; one section or participant explained:
// #/mechanism/committee
struct MechanismPage {
    static constexpr Pattern pattern{"mechanism", 0, 1};

    std::string part; // a slug; empty: none chosen

    static std::optional<MechanismPage> of(const Slugs& slugs) {
        return MechanismPage{slugs.empty() ? "" : slugs[0]};
    }
    Slugs slugs() const { return part.empty() ? Slugs{} : Slugs{part}; }

    bool operator==(const MechanismPage&) const = default;
};

// The glossary: #/glossary
struct GlossaryPage {
    static constexpr Pattern pattern{"glossary", 0, 0};

    static std::optional<GlossaryPage> of(const Slugs&) { return GlossaryPage{}; }
    Slugs slugs() const { return {}; }

    bool operator==(const GlossaryPage&) const = default;
};

} // namespace zhixiao
