// What happens with what is on this device. Pure.
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

// What is open in the app, of all rooms.
struct Belongings {
    DeviceContents contents;
    std::size_t plans = 0; // opened from files
};

// A file of everything takes the place of what is open; its plans are in the catalog already.
struct TakeIn {
    DeviceContents contents;
    std::vector<PlanId> plans;
};

// What an act asks of the other rooms, besides what it does here.
struct DeviceDone : Done<DeviceVisit> {
    std::optional<TakeIn> takes_in = {};
    bool forgets_all = false; // every room forgets what it holds
};

// Says whether in_device reads the belongings for this message: for saving and deleting only, as
// they have the family record written as text.
bool needs_belongings(const DeviceMessage& message);

// Returns what `message` does. `open` may be empty where needs_belongings says no.
DeviceDone in_device(const Wording& words, DeviceVisit visit, const Shared& shared,
                     const Belongings& open, const DeviceMessage& message);

// Forgets what the page holds while it is shown only: passphrases, the file opened, what was asked.
void forget_passing(DeviceVisit& visit);

// Says whether something of the user's is open that the device does not remember because it cannot.
bool is_unsaved(const DeviceVisit& device, const Desk& desk, const FamilyVisit& family);

} // namespace zhixiao
