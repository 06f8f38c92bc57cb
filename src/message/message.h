// Everything that can happen, in words of the field.
#pragma once

#include "base/appearance.h"
#include "base/checked.h"
#include "base/id.h"
#include "base/one_of.h"
#include "message/device_message.h"
#include "message/family_message.h"
#include "message/route.h"

#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace zhixiao {

// The address bar shows `at` now: a link was followed, or back or forward pressed.
struct Arrive {
    Route at;
    bool operator==(const Arrive&) const = default;
};

// The window has this size, in CSS px.
struct Resize {
    float width = 0;
    float height = 0;
    bool operator==(const Resize&) const = default;
};

// The system asks for light or dark.
struct PreferTheme {
    Theme theme = Theme::Light;
    bool operator==(const PreferTheme&) const = default;
};

struct ChooseTextSize {
    TextSize size = TextSize::Standard;
    bool operator==(const ChooseTextSize&) const = default;
};

// Show the mirror as a plain page instead of the picture, or the picture again.
struct ChooseTextMode {
    bool on = false;
    bool operator==(const ChooseTextMode&) const = default;
};

// Show an indicator's figures for one area; none: the whole plan's.
struct ChooseArea {
    std::optional<AreaId> area;
    bool operator==(const ChooseArea&) const = default;
};

struct SetText {
    InputId input;
    std::string text;
    bool operator==(const SetText&) const = default;
};

// The local date and hour (0–23): verdicts ask for the year, the greeting for the hour. Comes at
// start and when the page is shown again; nothing else reads a clock.
struct DayChanged {
    int year = 2026;
    int month = 1;
    int day = 1;
    int hour = 9;
    bool operator==(const DayChanged&) const = default;
};

// A part that comes after the first paint is here, or failed: `fault` says why.
struct PartCame {
    std::string part; // “guide”
    std::string fault = {};
    bool operator==(const PartCame&) const = default;
};

// Fetch such a part once more.
struct AskForPart {
    std::string part;
    bool operator==(const AskForPart&) const = default;
};

// Put the page on paper.
struct PrintPage {
    bool operator==(const PrintPage&) const = default;
};
// The page is shown plain for a while: it is printed, or there is no picture.
struct ShowPlain {
    bool on = false;
    bool operator==(const ShowPlain&) const = default;
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

// Reading or writing came to no end: too little memory, or the program was not to be had.
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

// Whether the device remembers the plans; if not, why: no room, not allowed, or what it
// remembered cannot be read any more. Previous: what was written last could not be read, and what
// was written before is open. Elsewhere: another window has written since, and this one must not.
// Newer: a later version of the app has written, and that is left alone.
enum class Keeping { No, Yes, NoRoom, Blocked, Spoilt, Previous, Elsewhere, Newer };

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

// 规划.json, 指标.csv, 数据.csv, 结论.csv; and 指标.csv and 数据.csv of the made-up plan.
enum class SaveAs { Plan, Indicators, Figures, Verdicts, SampleIndicators, SampleFigures };

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

// Another view of the rights part, within its one address; the one that was left stays behind it.
// To open the view that lies right behind is to go back to it.
struct OpenRights {
    RightsView view;
    bool operator==(const OpenRights&) const = default;
};

// Leave the rights part at once, with nothing of it left behind.
struct LeaveFast {
    bool operator==(const LeaveFast&) const = default;
};

// Shift was pressed this many times in a row, each at most five seconds after the one before.
struct LeavingKey {
    int presses = 1;
    bool operator==(const LeavingKey&) const = default;
};

// The window is closed or put aside: the rights part is as if it had just been entered.
struct ForgetRights {
    bool operator==(const ForgetRights&) const = default;
};

// Mark something done, or not, in memory only: “domestic-violence/1”.
struct SetTick {
    std::string tick;
    bool on = false;
    bool operator==(const SetTick&) const = default;
};

// Put text on the clipboard; TextCopied tells how it went.
struct CopyText {
    std::string text;
    bool operator==(const CopyText&) const = default;
};
struct TextCopied {
    bool done = false; // false: the browser does not allow it
    bool operator==(const TextCopied&) const = default;
};

// From which unit the converter reckons to which; by id.
struct ChooseUnits {
    std::string from;
    std::string to;
    bool operator==(const ChooseUnits&) const = default;
};

using AnyMessage =
    std::variant<Arrive, Resize, PreferTheme, ChooseTextSize, ChooseTextMode, ChooseArea, SetText,
                 DayChanged, PartCame, AskForPart, PrintPage, OpenFiles, OpenSample, ReadingStarted,
                 ReadingProgress, CancelReading, PlansOpened, DeskFailed, RemovePlan, KeepPlans,
                 PlansKept, PlansReopened, SavePlan, PlanSaved, ShowPlain, OpenRights, LeaveFast,
                 LeavingKey, ForgetRights, SetTick, CopyText, TextCopied, ChooseUnits,
                 FamilyMessage, DeviceMessage>;

extern template struct OneOf<AnyMessage>;

struct Message : OneOf<AnyMessage> {
    using OneOf::OneOf;
    bool operator==(const Message&) const = default;
};

// What a control of the scene holds for any kind of message.
template <class Kind, class = std::enable_if_t<std::is_constructible_v<Message, Kind>>>
Message act_of(Kind kind) {
    return Message(std::move(kind));
}

} // namespace zhixiao
