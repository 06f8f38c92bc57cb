// The acts of plans: opening, keeping and saving the user's own, and choosing what a page shows.
#pragma once

#include "base/checked.h"
#include "base/id.h"
#include "common/act/acts.h"
#include "common/act/effect.h"
#include "common/act/keeping.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace zhixiao {

// Shows an indicator's figures for one area.
struct ChooseArea {
    std::optional<AreaId> area; // none: the figures of the whole plan
    bool operator==(const ChooseArea&) const = default;
};

// Lets the user choose files with plans or figures, which are then read at once.
struct OpenFiles {
    bool operator==(const OpenFiles&) const = default;
};

// Opens the made-up plan that comes with the app.
struct OpenSample {
    bool operator==(const OpenSample&) const = default;
};

// Reports that files were chosen, dropped or pasted, and are being read.
struct ReadingStarted {
    std::vector<std::string> files; // their names, shortened
    bool operator==(const ReadingStarted&) const = default;
};

struct ReadingProgress {
    double share = 0; // read so far, 0 to 1
    bool operator==(const ReadingProgress&) const = default;
};

struct CancelReading {
    bool operator==(const CancelReading&) const = default;
};

// Reports that the files have been read; the plans that could be used are in the catalog.
struct PlansOpened {
    std::vector<PlanId> plans;     // none: nothing could be used, and nothing changed
    std::vector<Problem> problems; // at most 201
    bool are_new = true;           // false: figures were added to plans that were already open
    bool operator==(const PlansOpened&) const = default;
};

// Reports that reading or writing did not finish: out of memory, or the worker could not be loaded.
struct DeskFailed {
    bool operator==(const DeskFailed&) const = default;
};

// Closes the plan and deletes it from the device.
struct RemovePlan {
    PlanId plan;
    bool operator==(const RemovePlan&) const = default;
};

// Makes this device remember the open plans from now on; off: deletes what it remembers of them.
struct KeepPlans {
    bool on = false;
    bool operator==(const KeepPlans&) const = default;
};

// Reports how the device keeps the open plans now.
struct PlansKept {
    Keeping keeping = Keeping::No;
    int year = 0; // the local date on which they were last written; Yes and Previous only
    int month = 0;
    int day = 0;
    bool operator==(const PlansKept&) const = default;
};

// Reports that the plans the device remembered are in the catalog again.
struct PlansReopened {
    std::vector<PlanId> plans;
    bool operator==(const PlansReopened&) const = default;
};

// Saves a plan as a file.
struct SavePlan {
    SaveAs as = SaveAs::Plan;
    std::optional<PlanId> plan; // none: an empty sheet to fill in
    bool operator==(const SavePlan&) const = default;
};

// Reports that the browser has the file now.
struct PlanSaved {
    std::string file;
    bool operator==(const PlanSaved&) const = default;
};

using PlanAct = std::variant<ChooseArea, OpenFiles, OpenSample, ReadingStarted, ReadingProgress,
                             CancelReading, PlansOpened, DeskFailed, RemovePlan, KeepPlans,
                             PlansKept, PlansReopened, SavePlan, PlanSaved>;

extern template struct OneOf<PlanAct>;

struct PlanMessage : Acts<PlanAct> {
    using Acts::Acts;
    bool operator==(const PlanMessage&) const = default;
};

// Returns `kind` as the message that a control of the scene holds.
template <class Kind, class = std::enable_if_t<is_one_of<Kind, PlanAct>>>
PlanMessage act_of(Kind kind) {
    return PlanMessage(std::move(kind));
}

} // namespace zhixiao
