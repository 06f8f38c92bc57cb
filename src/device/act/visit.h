// The state of the device room while the app is open; nothing of it is kept.
#pragma once

#include "common/act/texts.h"
#include "device/act/message.h"

#include <cstddef>
#include <optional>
#include <string>

namespace zhixiao {

// The inputs for passphrases; forgotten on leaving the page.
inline const InputId device_passphrase_input{"device-passphrase"};
inline const InputId device_again_input{"device-passphrase-again"}; // on saving
inline const InputId device_restoring_input{"device-restoring"};    // of the file chosen

// The things that deleting everything took away.
struct Deleted {
    bool family = false;
    std::size_t plans = 0;
    bool settings = false;

    bool operator==(const Deleted&) const = default;
};

// Everything that the room holds.
struct DeviceVisit {
    std::optional<OfflineState> offline = {}; // none: not known yet
    bool puts_off_version = false;
    std::optional<DeviceLooked> looked = {}; // none: not looked yet
    SealedFileState file = {};
    bool shows_passphrase = false;
    std::string trouble = {};                    // what is wrong with the passphrase, a sentence
    std::optional<DeviceFileOpened> opened = {}; // waits for the user to take it in or not
    bool asks_to_delete = false;
    std::optional<Deleted> deleted = {};
    Texts texts = {};

    // Says whether the browser does not let the page remember anything.
    bool is_blocked() const { return looked && looked->is_blocked; }
    bool has_new_version() const { return offline && offline->offline == Offline::NewVersion; }

    bool operator==(const DeviceVisit&) const = default;
};

} // namespace zhixiao
