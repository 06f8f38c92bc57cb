// The page 「这台设备」: what is on the device, and what can be done with it.
#pragma once

#include "common/pages/build.h"
#include "device/act/visit.h"
#include "family/act/visit.h"
#include "plan/act/visit.h"

namespace zhixiao::pages {

// What the page reads: its own visit, and what is open in the rooms that it saves and deletes.
struct DeviceContext : Context {
    const DeviceVisit& visit;
    const Desk& desk;
    const FamilyVisit& family;
    bool text_mode = false;
};

Node device_page(const DeviceContext& context);

// That a new version is ready, for the pages that tell of it.
Node update_card(const Context& context, const DeviceVisit& device);

// Cards of it that stand in files of their own.
Node remembered_card(const DeviceContext& context);
Node device_save_card(const DeviceContext& context);
Node device_restore_card(const DeviceContext& context);
Node device_delete_card(const DeviceContext& context);

} // namespace zhixiao::pages
