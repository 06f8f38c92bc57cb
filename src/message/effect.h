// Everything to be done outside, as data; `platform` performs it.
#pragma once

#include "message/message.h"

#include <optional>
#include <string>
#include <variant>

namespace zhixiao {

// Spoken once by screen readers, through the live region.
struct Announce {
    std::string text;
    bool operator==(const Announce&) const = default;
};

// After a page was left for another: focus goes to the new page's heading.
struct FocusHeading {
    bool operator==(const FocusHeading&) const = default;
};

struct ShowTextMode {
    bool on = false;
    bool operator==(const ShowTextMode&) const = default;
};

// Fetch a part that comes after the first paint; PartCame tells how it went.
struct FetchPart {
    std::string part;
    bool operator==(const FetchPart&) const = default;
};

// The page goes on paper: the browser's own dialog asks how.
struct Print {
    bool operator==(const Print&) const = default;
};

// Show another page, as if a link to it had been followed.
struct GoTo {
    Route to;
    bool operator==(const GoTo&) const = default;
};

// Ask the person for files. Performed at once, as browsers open the dialog for a press only.
struct AskForFiles {
    bool operator==(const AskForFiles&) const = default;
};

// Read the made-up plan as if its files had been chosen.
struct ReadSample {
    bool operator==(const ReadSample&) const = default;
};

struct StopReading {
    bool operator==(const StopReading&) const = default;
};

// Write the open plans to the device, or delete what is there; PlansKept follows.
struct WriteKept {
    bool operator==(const WriteKept&) const = default;
};
struct DeleteKept {
    bool operator==(const DeleteKept&) const = default;
};

// Hand a file to the browser; PlanSaved or DeskFailed follows.
struct SaveFile {
    SaveAs as = SaveAs::Plan;
    std::optional<PlanId> plan; // none: an empty sheet
    bool operator==(const SaveFile&) const = default;
};

using Effect = std::variant<Announce, FocusHeading, ShowTextMode, FetchPart, Print, GoTo,
                            AskForFiles, ReadSample, StopReading, WriteKept, DeleteKept, SaveFile>;

} // namespace zhixiao
