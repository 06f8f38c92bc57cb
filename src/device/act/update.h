// What acts do in the device room. Pure.
#pragma once

#include "common/act/done.h"
#include "common/act/shared.h"
#include "common/model/wording.h"
#include "device/act/visit.h"
#include "family/act/visit.h"
#include "plan/act/visit.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace zhixiao {

// The user's things that are open in the app, of all rooms.
struct Belongings {
    DeviceContents contents;
    std::size_t plans = 0; // the number of plans opened from files
};

// The content of a file of everything, to take the place of the user's open things. Its plans are
// in the catalog already.
struct TakeIn {
    DeviceContents contents;
    std::vector<PlanId> plans;
};

// What an act has done in the device room, and what it asks of the other rooms.
struct DeviceDone : Done<DeviceVisit> {
    std::optional<TakeIn> takes_in = {};
    bool forgets_all = false; // every room forgets what it holds
};

// Says whether in_device reads the belongings for this message: only saving and deleting do. For
// other messages they need not be gathered, which writes the family record as text.
bool needs_belongings(const DeviceMessage& message);

// Returns what `message` does. `open` may be empty where needs_belongings says no.
DeviceDone in_device(const Wording& words, DeviceVisit visit, const Shared& shared,
                     const Belongings& open, const DeviceMessage& message);

// Forgets the state that passes with the page: passphrases, the file, the question, the account of
// a deletion.
void forget_passing(DeviceVisit& visit);

// Says whether something of the user's is open that the device cannot remember.
bool is_unsaved(const DeviceVisit& device, const Desk& desk, const FamilyVisit& family);

} // namespace zhixiao
