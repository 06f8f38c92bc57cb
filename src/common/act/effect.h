// Everything to be done outside, as data; `platform` performs it.
#pragma once

#include "base/address.h"
#include "base/appearance.h"
#include "base/id.h"
#include "base/one_of.h"

#include <optional>
#include <string>
#include <variant>

namespace zhixiao {

// Spoken once by screen readers, through the live region.
struct Announce {
    std::string text;
    bool operator==(const Announce&) const = default;
};

// After a page was left for another: focus goes to the new page's heading.
struct FocusHeading {
    bool operator==(const FocusHeading&) const = default;
};

struct ShowTextMode {
    bool on = false;
    bool operator==(const ShowTextMode&) const = default;
};

// Fetch a part that comes after the first paint; PartCame tells how it went.
struct FetchPart {
    std::string part;
    bool operator==(const FetchPart&) const = default;
};

// The page goes on paper: the browser's own dialog asks how.
struct Print {
    bool operator==(const Print&) const = default;
};

// Show another page, as if a link to it had been followed.
struct GoTo {
    Place to;
    bool operator==(const GoTo&) const = default;
};

// Ask the person for files. Performed at once, as browsers open the dialog for a press only.
struct AskForFiles {
    bool operator==(const AskForFiles&) const = default;
};

// Read the made-up plan as if its files had been chosen.
struct ReadSample {
    bool operator==(const ReadSample&) const = default;
};

struct StopReading {
    bool operator==(const StopReading&) const = default;
};

// Write the open plans to the device, or delete what is there; PlansKept follows.
struct WriteKept {
    bool operator==(const WriteKept&) const = default;
};
struct DeleteKept {
    bool operator==(const DeleteKept&) const = default;
};

// 规划.json, 指标.csv, 数据.csv, 结论.csv; and 指标.csv and 数据.csv of the made-up plan.
enum class SaveAs { Plan, Indicators, Figures, Verdicts, SampleIndicators, SampleFigures };

// Hand a file to the browser; PlanSaved or DeskFailed follows.
struct SaveFile {
    SaveAs as = SaveAs::Plan;
    std::optional<PlanId> plan; // none: an empty sheet
    bool operator==(const SaveFile&) const = default;
};

// The address without a new entry in the history: that of the page before is gone. Whatever the
// page remembers of it (scroll places, what was announced) goes as well.
struct ReplaceAddress {
    Place to;
    bool operator==(const ReplaceAddress&) const = default;
};

struct WriteClipboard {
    std::string text;
    bool operator==(const WriteClipboard&) const = default;
};

// Write the family record to the device, or delete what is there; FamilyKept follows. `record` as
// family/files/record_text.h writes it.
struct WriteFamily {
    std::string record;
    bool operator==(const WriteFamily&) const = default;
};
struct DeleteKeptFamily {
    bool operator==(const DeleteKeptFamily&) const = default;
};

// Hand the record to the browser as a file that only the passphrase opens; SealedFileState follows.
struct EncryptFamily {
    std::string record;
    std::string passphrase;
    bool operator==(const EncryptFamily&) const = default;
};
// Ask for such a file, at once; SealedFileState follows.
struct AskForFamilyFile {
    bool operator==(const AskForFamilyFile&) const = default;
};
// Open the file chosen last; FamilyFileOpened or SealedFileState follows.
struct DecryptFamily {
    std::string passphrase;
    bool operator==(const DecryptFamily&) const = default;
};

// Ask for files of plain text, at once; ResultFileCame follows for each.
struct AskForResultFiles {
    bool operator==(const AskForResultFiles&) const = default;
};

// Hand a file of plain text to the browser.
struct SaveTextFile {
    std::string name;
    std::string text;
    bool operator==(const SaveTextFile&) const = default;
};

// Remember how the app is to look: web/keeping/settings.mjs.
struct KeepSettings {
    TextSize size = TextSize::Standard;
    bool text_mode = false;
    bool operator==(const KeepSettings&) const = default;
};

// What a file of everything holds.
struct DeviceContents {
    std::optional<std::string> family = {}; // as family/files/record_text.h writes it
    bool keeps_family = false;              // was remembered on the device
    bool has_plans = false;
    bool keeps_plans = false;
    bool elder = false; // settings
    bool text_mode = false;
    bool operator==(const DeviceContents&) const = default;
};

// What web/device/device.mjs is asked to do. Look: DeviceLooked follows. Delete: all that is
// remembered; DeviceLooked follows. ChooseFile, Save and Open: DeviceFileState or DeviceFileOpened
// follows. TakeInPlans: those of the file opened last; DevicePlansCame follows, and DeviceLooked.
enum class DeviceTask { Look, Install, TakeVersion, ChooseFile, Save, Open, TakeInPlans, Delete };

struct AskDevice {
    DeviceTask task = DeviceTask::Look;
    std::string passphrase = {};  // Save and Open only
    DeviceContents contents = {}; // Save only
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
