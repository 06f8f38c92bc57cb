// What can happen with what is on this device: the app itself, and what of the user's it remembers.
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

// Whether the app opens without network. NewVersion: one is stored whole and can be taken; Taking:
// the page is about to be loaded anew. As web/service/offline.mjs counts them.
enum class Offline { Impossible, Storing, Stored, NewVersion, Taking };

struct OfflineTold {
    Offline offline = Offline::Impossible;
    std::string version = {}; // its short name: of the new one, where there is one
    bool operator==(const OfflineTold&) const = default;
};

// How the app gets among the other apps: the browser offers it, by hand on an iPhone or iPad or in
// another phone's browser, or it is there. As web/device/device.mjs counts them.
enum class Installing { Unknown, Offered, Apple, Menu, Installed };

// Something that is remembered, and when it was written, “2026-11-28”; empty: nobody noted it.
struct Remembered {
    bool is_there = false;
    std::string day = {};
    bool operator==(const Remembered&) const = default;
};

// What the device looks like now.
struct DeviceLooked {
    Installing installing = Installing::Unknown;
    Remembered family = {};
    Remembered plans = {};
    bool has_settings = false;
    bool is_blocked = false;      // the browser lets this page remember nothing
    bool is_promised = false;     // the browser does not clear it by itself
    bool goes_after_week = false; // Safari does, after seven days without a visit
    double used = 0;              // bytes, of `room`
    double room = 0;              // 0: not told
    bool operator==(const DeviceLooked&) const = default;
};

// Ask the browser to put the app on the home screen.
struct InstallApp {
    bool operator==(const InstallApp&) const = default;
};

// The new version is taken now, or later.
struct TakeVersion {
    bool operator==(const TakeVersion&) const = default;
};
struct PutOffVersion {
    bool operator==(const PutOffVersion&) const = default;
};

// A file of everything, encrypted with the passphrase that stands in its field; or read again.
struct SaveDeviceFile {
    bool operator==(const SaveDeviceFile&) const = default;
};
struct ChooseDeviceFile {
    bool operator==(const ChooseDeviceFile&) const = default;
};
struct OpenDeviceFile {
    bool operator==(const OpenDeviceFile&) const = default;
};
struct ShowDevicePassphrase {
    bool on = false;
    bool operator==(const ShowDevicePassphrase&) const = default;
};
struct DeviceFileTold {
    SealedFileTold file = {};
    bool operator==(const DeviceFileTold&) const = default;
};

// The file was opened with the passphrase and its plans are in order.
struct DeviceFileOpened {
    DeviceContents contents;
    std::vector<std::string> plans; // their titles
    bool operator==(const DeviceFileOpened&) const = default;
};

// What is in the file opened takes the place of what is here, or does not after all.
struct TakeInFile {
    bool on = true;
    bool operator==(const TakeInFile&) const = default;
};

// The plans of the file are in the catalog, none if it has none; not done: nothing changed.
struct DevicePlansCame {
    std::vector<PlanId> plans;
    bool done = true;
    bool operator==(const DevicePlansCame&) const = default;
};

// Everything is to be deleted: asked first, or not after all; and then done.
struct AskToDelete {
    bool on = true;
    bool operator==(const AskToDelete&) const = default;
};
struct DeleteEverything {
    bool operator==(const DeleteEverything&) const = default;
};

using DeviceAct =
    std::variant<OfflineTold, DeviceLooked, InstallApp, TakeVersion, PutOffVersion, SaveDeviceFile,
                 ChooseDeviceFile, OpenDeviceFile, ShowDevicePassphrase, DeviceFileTold,
                 DeviceFileOpened, TakeInFile, DevicePlansCame, AskToDelete, DeleteEverything>;

extern template struct OneOf<DeviceAct>;

struct DeviceMessage : Acts<DeviceAct> {
    using Acts::Acts;
    bool operator==(const DeviceMessage&) const = default;
};

// What a control of the scene holds for such an act.
template <class Kind, class = std::enable_if_t<is_one_of<Kind, DeviceAct>>>
DeviceMessage act_of(Kind kind) {
    return DeviceMessage(std::move(kind));
}

} // namespace zhixiao
