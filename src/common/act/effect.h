// The effects of acts on the world outside, as data; the room `platform` performs them.
#pragma once

#include "base/address.h"
#include "base/appearance.h"
#include "base/id.h"
#include "base/one_of.h"

#include <optional>
#include <string>
#include <variant>

namespace zhixiao {

// Has screen readers speak `text` once, through the live region.
struct Announce {
    std::string text;
    bool operator==(const Announce&) const = default;
};

// Moves the focus to the heading of the page that has just been opened.
struct FocusHeading {
    bool operator==(const FocusHeading&) const = default;
};

struct ShowTextMode {
    bool on = false;
    bool operator==(const ShowTextMode&) const = default;
};

// Fetches a part (common/act/arrivals.h); PartCame reports whether it came.
struct FetchPart {
    std::string part;
    bool operator==(const FetchPart&) const = default;
};

// Opens the browser's own dialog for printing the page.
struct Print {
    bool operator==(const Print&) const = default;
};

// Shows the page at `to`, as if a link to it had been followed.
struct GoTo {
    Place to;
    bool operator==(const GoTo&) const = default;
};

// Opens the browser's dialog for choosing files. `platform` performs it during the press itself,
// because browsers refuse the dialog at any other time.
struct AskForFiles {
    bool operator==(const AskForFiles&) const = default;
};

// Reads the made-up plan as if its files had been chosen.
struct ReadSample {
    bool operator==(const ReadSample&) const = default;
};

struct StopReading {
    bool operator==(const StopReading&) const = default;
};

// Writes the open plans to the device; PlansKept follows.
struct WriteKept {
    bool operator==(const WriteKept&) const = default;
};
// Deletes the plans that the device keeps; PlansKept follows.
struct DeleteKept {
    bool operator==(const DeleteKept&) const = default;
};

// The files that a plan can be saved as: 规划.json, 指标.csv, 数据.csv, 结论.csv; the last two are
// 指标.csv and 数据.csv of the made-up plan.
enum class SaveAs { Plan, Indicators, Figures, Verdicts, SampleIndicators, SampleFigures };

// Hands a file of a plan to the browser for saving; PlanSaved or DeskFailed follows.
struct SaveFile {
    SaveAs as = SaveAs::Plan;
    std::optional<PlanId> plan; // none: an empty sheet to fill in
    bool operator==(const SaveFile&) const = default;
};

// Shows the page at `to` in place of the current entry of the browser's history, so that the page
// before cannot be reached by going back. Scroll positions and announcements of that page are
// dropped, too.
struct ReplaceAddress {
    Place to;
    bool operator==(const ReplaceAddress&) const = default;
};

struct WriteClipboard {
    std::string text;
    bool operator==(const WriteClipboard&) const = default;
};

// Writes the family record to the device; FamilyKept follows.
struct WriteFamily {
    std::string record; // as family/files/record_text.h writes it
    bool operator==(const WriteFamily&) const = default;
};
// Deletes the family record that the device keeps; FamilyKept follows.
struct DeleteKeptFamily {
    bool operator==(const DeleteKeptFamily&) const = default;
};

// Hands the record to the browser as a file that only the passphrase opens; SealedFileState
// follows.
struct EncryptFamily {
    std::string record;
    std::string passphrase;
    bool operator==(const EncryptFamily&) const = default;
};
// Opens the browser's dialog for choosing a file that EncryptFamily made, during the press itself;
// SealedFileState follows.
struct AskForFamilyFile {
    bool operator==(const AskForFamilyFile&) const = default;
};
// Decrypts the file chosen last; FamilyFileOpened or SealedFileState follows.
struct DecryptFamily {
    std::string passphrase;
    bool operator==(const DecryptFamily&) const = default;
};

// Opens the browser's dialog for choosing files of plain text, during the press itself;
// ResultFileCame follows for each file.
struct AskForResultFiles {
    bool operator==(const AskForResultFiles&) const = default;
};

// Hands a file of plain text to the browser for saving.
struct SaveTextFile {
    std::string name;
    std::string text;
    bool operator==(const SaveTextFile&) const = default;
};

// Remembers the settings of the app's look on the device (web/keeping/settings.mjs).
struct KeepSettings {
    TextSize size = TextSize::Standard;
    bool text_mode = false;
    bool operator==(const KeepSettings&) const = default;
};

// The contents of the file that saves everything on the device.
struct DeviceContents {
    std::optional<std::string> family = {}; // as family/files/record_text.h writes it
    bool keeps_family = false;              // whether the device remembers the family record
    bool has_plans = false;
    bool keeps_plans = false;
    bool elder = false; // large type (TextSize::Elder)
    bool text_mode = false;
    bool operator==(const DeviceContents&) const = default;
};

// The tasks of web/device/device.mjs. Look, and Delete, which deletes everything the device
// remembers, are answered by DeviceLooked; ChooseFile, Save and Open by DeviceFileState or
// DeviceFileOpened. TakeInPlans takes the plans of the file opened last; DevicePlansCame and then
// DeviceLooked answer it.
enum class DeviceTask { Look, Install, TakeVersion, ChooseFile, Save, Open, TakeInPlans, Delete };

struct AskDevice {
    DeviceTask task = DeviceTask::Look;
    std::string passphrase = {};  // for Save and Open
    DeviceContents contents = {}; // for Save
    bool operator==(const AskDevice&) const = default;
};

using AnyEffect =
    std::variant<Announce, FocusHeading, ShowTextMode, FetchPart, Print, GoTo, AskForFiles,
                 ReadSample, StopReading, WriteKept, DeleteKept, SaveFile, ReplaceAddress,
                 WriteClipboard, WriteFamily, DeleteKeptFamily, EncryptFamily, AskForFamilyFile,
                 DecryptFamily, AskForResultFiles, SaveTextFile, KeepSettings, AskDevice>;

extern template struct OneOf<AnyEffect>;

struct Effect : OneOf<AnyEffect> {
    using OneOf::OneOf;
    bool operator==(const Effect&) const = default;
};

} // namespace zhixiao
