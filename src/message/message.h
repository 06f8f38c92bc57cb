// Everything that can happen, in words of the field.
#pragma once

#include "base/id.h"
#include "message/route.h"

#include <optional>
#include <string>
#include <variant>

namespace zhixiao {

enum class Theme { Light, Dark };
enum class TextSize { Standard, Elder };

// The address bar shows `at` now: a link was followed, or back or forward pressed.
struct Arrive {
    Route at;
    bool operator==(const Arrive&) const = default;
};

// The window has this size, in CSS px.
struct Resize {
    float width = 0;
    float height = 0;
    bool operator==(const Resize&) const = default;
};

// The system asks for light or dark.
struct PreferTheme {
    Theme theme = Theme::Light;
    bool operator==(const PreferTheme&) const = default;
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

// Show an indicator's figures for one area; none: the whole plan's.
struct ChooseArea {
    std::optional<AreaId> area;
    bool operator==(const ChooseArea&) const = default;
};

struct SetText {
    InputId input;
    std::string text;
    bool operator==(const SetText&) const = default;
};

// The local date and hour (0–23): verdicts ask for the year, the greeting for the hour. Comes at
// start and when the page is shown again; nothing else reads a clock.
struct DayChanged {
    int year = 2026;
    int month = 1;
    int day = 1;
    int hour = 9;
    bool operator==(const DayChanged&) const = default;
};

// A file of content that comes after the first paint is here, or failed: `fault` says why.
struct ContentCame {
    std::string file; // “guide.json”
    std::string fault = {};
    bool operator==(const ContentCame&) const = default;
};

// Fetch such a file once more.
struct AskForContent {
    std::string file;
    bool operator==(const AskForContent&) const = default;
};

using Message = std::variant<Arrive, Resize, PreferTheme, ChooseTextSize, ChooseTextMode,
                             ChooseArea, SetText, DayChanged, ContentCame, AskForContent>;

} // namespace zhixiao
