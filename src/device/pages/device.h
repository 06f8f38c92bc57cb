// The page 「这台设备」: the things on the device, and what can be done with them.
#pragma once

#include "common/pages/build.h"
#include "device/act/visit.h"
#include "family/act/visit.h"
#include "plan/act/visit.h"

namespace zhixiao::pages {

// Everything that the page reads: its own visit, and the visits of rooms that it saves and deletes.
struct DeviceContext : Context {
    const DeviceVisit& visit;
    const Desk& desk;
    const FamilyVisit& family;
    bool text_mode = false;
};

// Returns the page.
Node device_page(const DeviceContext& context);

// Returns the card that says that a new version is ready, for pages of other rooms.
Node update_card(const Context& context, const DeviceVisit& device);

// Return the cards of the page that have files of their own.
Node remembered_card(const DeviceContext& context);
Node device_save_card(const DeviceContext& context);
Node device_restore_card(const DeviceContext& context);
Node device_delete_card(const DeviceContext& context);

} // namespace zhixiao::pages
