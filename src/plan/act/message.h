// What can happen with plans: those of one's own, opened from files, and what a page of one shows.
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

// Show an indicator's figures for one area; none: the whole plan's.
struct ChooseArea {
    std::optional<AreaId> area;
    bool operator==(const ChooseArea&) const = default;
};

// Choose files with plans or figures of one's own; they are read at once.
struct OpenFiles {
    bool operator==(const OpenFiles&) const = default;
};

// Open the made-up plan that comes with the app.
struct OpenSample {
    bool operator==(const OpenSample&) const = default;
};

// Files were chosen, dropped or pasted, and are being read.
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

// The files are read, and what could be used of them is in the catalog.
struct PlansOpened {
    std::vector<PlanId> plans;     // none: nothing could be used, and nothing changed
    std::vector<Problem> problems; // at most 201
    bool are_new = true;           // false: figures were added to plans that were open
    bool operator==(const PlansOpened&) const = default;
};

// Reading or writing did not finish: out of memory, or the worker could not be loaded.
struct DeskFailed {
    bool operator==(const DeskFailed&) const = default;
};

// Off the screen, and off the device.
struct RemovePlan {
    PlanId plan;
    bool operator==(const RemovePlan&) const = default;
};

// Remember the plans that are open on this device, from now on; or forget them.
struct KeepPlans {
    bool on = false;
    bool operator==(const KeepPlans&) const = default;
};

struct PlansKept {
    Keeping keeping = Keeping::No;
    int year = 0; // the local date on which they were last written; Yes and Previous only
    int month = 0;
    int day = 0;
    bool operator==(const PlansKept&) const = default;
};

// What the device remembered is in the catalog again.
struct PlansReopened {
    std::vector<PlanId> plans;
    bool operator==(const PlansReopened&) const = default;
};

// Save a plan as a file; none: an empty sheet to fill in.
struct SavePlan {
    SaveAs as = SaveAs::Plan;
    std::optional<PlanId> plan;
    bool operator==(const SavePlan&) const = default;
};

// The browser has the file now.
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

// What a control of the scene holds for such an act.
template <class Kind, class = std::enable_if_t<is_one_of<Kind, PlanAct>>>
PlanMessage act_of(Kind kind) {
    return PlanMessage(std::move(kind));
}

} // namespace zhixiao
