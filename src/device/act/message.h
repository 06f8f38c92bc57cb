// The acts of the device room: the app itself on this device, and the user's things that the device
// remembers.
#pragma once

#include "base/id.h"
#include "common/act/acts.h"
#include "common/act/effect.h"
#include "sealed/act/sealed_file.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace zhixiao {

// Whether the app opens without network. NewVersion: a new version is stored whole and can be
// taken. Taking: the page is about to be loaded anew. web/service/offline.mjs uses the numbers of
// this order.
enum class Offline { Impossible, Storing, Stored, NewVersion, Taking };

// Whether the app opens without network, as the service worker tells the page.
struct OfflineState {
    Offline offline = Offline::Impossible;
    std::string version = {}; // a short name, of the new version if there is one
    bool operator==(const OfflineState&) const = default;
};

// How the app gets onto the home screen. Offered: the browser offers to install it. Apple and Menu:
// people add it by hand, on an iPhone or iPad, or in the menu of another phone's browser.
// Installed: it is there. web/device/device.mjs uses the numbers of this order.
enum class Installing { Unknown, Offered, Apple, Menu, Installed };

// Whether the device remembers a thing, and the day on which it was written.
struct Remembered {
    bool is_there = false;
    std::string day = {}; // “2026-11-28”; empty: not noted
    bool operator==(const Remembered&) const = default;
};

// The device was looked at, and this was found.
struct DeviceLooked {
    Installing installing = Installing::Unknown;
    Remembered family = {};
    Remembered plans = {};
    bool has_settings = false;
    bool is_blocked = false;      // the browser does not let this page remember anything
    bool is_promised = false;     // the browser promises not to clear the storage by itself
    bool goes_after_week = false; // Safari clears the storage after seven days without a visit
    double used = 0;              // bytes
    double room = 0;              // bytes; 0: the browser does not say
    bool operator==(const DeviceLooked&) const = default;
};

// Asks the browser to put the app on the home screen.
struct InstallApp {
    bool operator==(const InstallApp&) const = default;
};

// Takes the new version now.
struct TakeVersion {
    bool operator==(const TakeVersion&) const = default;
};
// Leaves the new version for later.
struct PutOffVersion {
    bool operator==(const PutOffVersion&) const = default;
};

// Saves a file of everything, encrypted with the passphrase in the field.
struct SaveDeviceFile {
    bool operator==(const SaveDeviceFile&) const = default;
};
// Asks for such a file.
struct ChooseDeviceFile {
    bool operator==(const ChooseDeviceFile&) const = default;
};
// Opens the file chosen with the passphrase in the field for restoring.
struct OpenDeviceFile {
    bool operator==(const OpenDeviceFile&) const = default;
};
// Shows the passphrases typed as they are, or hides them.
struct ShowDevicePassphrase {
    bool on = false;
    bool operator==(const ShowDevicePassphrase&) const = default;
};
// How it goes with the file of everything, as the platform tells the page.
struct DeviceFileState {
    SealedFileState file = {};
    bool operator==(const DeviceFileState&) const = default;
};

// The passphrase opened the file, and the plans in it are in order.
struct DeviceFileOpened {
    DeviceContents contents;
    std::vector<std::string> plans; // their titles
    bool operator==(const DeviceFileOpened&) const = default;
};

// Puts the content of the opened file in place of everything here, or closes the file.
struct TakeInFile {
    bool on = true;
    bool operator==(const TakeInFile&) const = default;
};

// The plans of the file are in the catalog, if it has any; when `done` is false, nothing changed.
struct DevicePlansCame {
    std::vector<PlanId> plans;
    bool done = true;
    bool operator==(const DevicePlansCame&) const = default;
};

// Asks whether everything is to be deleted, or withdraws the question.
struct AskToDelete {
    bool on = true;
    bool operator==(const AskToDelete&) const = default;
};
// Deletes everything, off the screen and off the device.
struct DeleteEverything {
    bool operator==(const DeleteEverything&) const = default;
};

using DeviceAct =
    std::variant<OfflineState, DeviceLooked, InstallApp, TakeVersion, PutOffVersion, SaveDeviceFile,
                 ChooseDeviceFile, OpenDeviceFile, ShowDevicePassphrase, DeviceFileState,
                 DeviceFileOpened, TakeInFile, DevicePlansCame, AskToDelete, DeleteEverything>;

extern template struct OneOf<DeviceAct>;

// An act of the device room, as a message of the app.
struct DeviceMessage : Acts<DeviceAct> {
    using Acts::Acts;
    bool operator==(const DeviceMessage&) const = default;
};

// Returns the message that a control of the scene holds for this act.
template <class Kind, class = std::enable_if_t<is_one_of<Kind, DeviceAct>>>
DeviceMessage act_of(Kind kind) {
    return DeviceMessage(std::move(kind));
}

} // namespace zhixiao
