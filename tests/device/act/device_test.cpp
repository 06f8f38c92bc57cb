// The acts of the device room: the new version, files of everything, deleting, and when something
// is unsaved.
#include "common/files/read_words.h"
#include "tests/family/act/acts.h"

#include "app/act/gates.h"
#include "app/act/update.h"
#include "base/enumerators.h"
#include "device/act/update.h"

#include <doctest/doctest.h>

#include <tuple>

namespace zhixiao {
namespace {

const Content& with_words() {
    static const Content whole = [] {
        Content with = whole_content();
        with.add(
            std::get<Wording>(content::read_words(file_at("assets/content/later_words.json"))));
        return with;
    }();
    return whole;
}

std::string says(const std::string& name) { return with_words().words(name); }

Next told(const State& state, const DeviceMessage& act) { return update(with_words(), state, act); }
State then(const State& state, const DeviceMessage& act) { return told(state, act).state; }

bool unsaved(const State& state) { return is_unsaved(state.device, state.plan.desk, state.family); }

State at_device() {
    State state = answered(at_family(), 0, "yes");
    state.route = DevicePage{};
    return state;
}

State with_plans(State state, Keeping keeping = Keeping::Yes) {
    state.plan.desk.plans = {PlanId{"one"}, PlanId{"two"}};
    state.plan.desk.kept = {keeping, 2026, 11, 28};
    return state;
}

State typed_twice(State state, const std::string& one, const std::string& again) {
    return typing(typing(std::move(state), device_passphrase_input, one), device_again_input,
                  again);
}

DeviceFileOpened file_of(const FamilyRecord& record) {
    DeviceFileOpened opened;
    opened.contents.family = text_of(record);
    opened.contents.keeps_family = true;
    opened.contents.has_plans = true;
    opened.contents.keeps_plans = true;
    opened.contents.elder = true;
    opened.plans = {"示例县规划"};
    return opened;
}

DeviceLooked blocked() {
    DeviceLooked looked;
    looked.is_blocked = true;
    return looked;
}

} // namespace

TEST_CASE("device: arriving looks at the device anew; elsewhere nothing is looked at") {
    CHECK(update(with_words(), State{}, Arrive{DevicePage{}}).effects ==
          std::vector<Effect>{FocusHeading{}, AskDevice{DeviceTask::Look}});
    CHECK(update(with_words(), State{}, Arrive{AboutPage{}}).effects ==
          std::vector<Effect>{FocusHeading{}});
}

TEST_CASE("device: a new version is told on its page only, and interrupts nobody elsewhere") {
    const OfflineState ready{Offline::NewVersion, "abc"};
    CHECK(told(at_device(), ready).effects ==
          std::vector<Effect>{Announce{says("device.spoken.new_version")}});
    CHECK(told(then(at_device(), ready), ready).effects.empty());
    CHECK(told(at_family(), ready).effects.empty());
    CHECK(then(at_family(), ready).device.has_new_version());
    CHECK(then(then(at_family(), ready), PutOffVersion{}).device.puts_off_version);
    CHECK(told(at_device(), TakeVersion{}).effects ==
          std::vector<Effect>{AskDevice{DeviceTask::TakeVersion}});
}

TEST_CASE(
    "device: a file of everything wants a passphrase typed twice alike, and forgets it here") {
    for (const auto& [one, again, how] :
         {std::tuple{"1234567", "1234567", SealedFile::TooShort},
          std::tuple{"correct horse", "correct hose", SealedFile::NotSame}}) {
        const Next next = told(typed_twice(at_device(), one, again), SaveDeviceFile{});
        CHECK(next.state.device.file.how == how);
        CHECK(next.effects.size() == 1);
        CHECK(std::holds_alternative<Announce>(next.effects.front()));
    }
    const State state =
        with_plans(typed_twice(at_device(), "一二三四五六七八", "一二三四五六七八"));
    const Next next = told(state, SaveDeviceFile{});
    DeviceContents contents;
    contents.family = text_of(state.family.record);
    contents.has_plans = true;
    contents.keeps_plans = true;
    CHECK(next.effects ==
          std::vector<Effect>{AskDevice{DeviceTask::Save, "一二三四五六七八", contents}});
    CHECK(next.state.device.texts.empty());
    CHECK(told(typed_twice(next.state, "一二三四五六七八", "一二三四五六七八"), SaveDeviceFile{})
              .effects.empty());
}

TEST_CASE("device: nothing of a file is taken in before someone says so") {
    const State before = with_plans(at_device());
    const DeviceFileOpened opened = file_of(with_two_children().family.record);
    const Next asked = told(before, opened);
    CHECK(asked.state.family == before.family);
    CHECK(asked.state.plan.desk == before.plan.desk);
    CHECK(asked.state.text_size == before.text_size);
    CHECK(asked.state.device.opened == opened);
    State unchanged = then(asked.state, TakeInFile{false});
    CHECK(unchanged == before);
    // Plans come once only, and only for a file that was asked about.
    CHECK(then(before, DevicePlansCame{{PlanId{"three"}}}) == before);
}

TEST_CASE("device: a file whose record cannot be read changes nothing, whatever else is in it") {
    const std::pair<const char*, SealedFile> faults[] = {
        {"{}", SealedFile::Foreign},
        {R"({"schema":"zhixiao-family-record/2"})", SealedFile::Newer},
        {R"({"schema":"zhixiao-family-record/1","children":[]})", SealedFile::Incomplete}};
    const State before = with_plans(at_device());
    for (const auto& [text, how] : faults) {
        DeviceFileOpened opened = file_of(before.family.record);
        opened.contents.family = text;
        State after = then(before, opened);
        CHECK(after.device.file.how == how);
        CHECK_FALSE(after.device.opened);
        after.device = before.device;
        CHECK(after == before);
    }
    DeviceFileOpened no_plans = file_of(before.family.record);
    no_plans.plans.clear();
    CHECK(then(before, no_plans).device.file.how == SealedFile::Incomplete);
}

TEST_CASE("device: a file takes the place of what is here, and is kept where it was kept") {
    const FamilyRecord record = with_two_children().family.record;
    const State asked = then(with_plans(at_device(), Keeping::No), file_of(record));
    CHECK(told(asked, TakeInFile{true}).effects ==
          std::vector<Effect>{AskDevice{DeviceTask::TakeInPlans}});
    const Next next = told(asked, DevicePlansCame{{PlanId{"three"}}});
    CHECK(next.state.family.record == record);
    CHECK(next.state.family.wants_keeping);
    CHECK(next.state.plan.desk.plans == std::vector{PlanId{"three"}});
    CHECK(next.state.text_size == TextSize::Elder);
    CHECK(next.state.device.file.how == SealedFile::Restored);
    CHECK(next.effects == std::vector<Effect>{WriteFamily{text_of(record)}, WriteKept{},
                                              KeepSettings{TextSize::Elder, false},
                                              Announce{says("device.file.restored")}});
}

TEST_CASE("device: what another window or a later version keeps is not written over by a file") {
    for_each_enumerator<Keeping>([](Keeping keeping) {
        State before = with_plans(at_device());
        before.family.wants_keeping = true;
        before.family.keeping = keeping;
        const Next next = told(then(before, file_of(with_two_children().family.record)),
                               DevicePlansCame{{PlanId{"three"}}});
        CAPTURE(static_cast<int>(keeping));
        const bool is_anothers = keeping == Keeping::Elsewhere || keeping == Keeping::Newer;
        CHECK(effect_of<WriteFamily>(next).has_value() == !is_anothers);
    });
}

TEST_CASE("device: what a file does not have stays, and what was not kept is not kept by it") {
    DeviceFileOpened opened;
    opened.contents.has_plans = true;
    opened.plans = {"示例县规划"};
    const State before = with_plans(at_device(), Keeping::No);
    const Next next = told(then(before, opened), DevicePlansCame{{PlanId{"three"}}});
    CHECK(next.state.family == before.family);
    CHECK(next.state.plan.desk.plans == std::vector{PlanId{"three"}});
    CHECK_FALSE(effect_of<WriteKept>(next));
    CHECK_FALSE(effect_of<WriteFamily>(next));
}

TEST_CASE("device: when its plans cannot be taken in, all stays as it is") {
    const State before = with_plans(at_device());
    State after =
        then(then(before, file_of(with_two_children().family.record)), DevicePlansCame{{}, false});
    CHECK(after.device.file.how == SealedFile::Failed);
    after.device = before.device;
    CHECK(after == before);
}

TEST_CASE("device: deleting everything asks once, and then leaves nothing on screen or device") {
    const State before = with_plans(at_device());
    const State asked = then(before, AskToDelete{true});
    CHECK(asked.family == before.family);
    CHECK(then(asked, AskToDelete{false}) == before);
    const Next next = told(asked, DeleteEverything{});
    CHECK(next.effects == std::vector<Effect>{AskDevice{DeviceTask::Delete},
                                              Announce{says("device.spoken.deleted")}});
    CHECK(next.state.family == FamilyVisit{});
    CHECK(next.state.plan.desk == Desk{});
    CHECK(next.state.device.texts.empty());
    CHECK(next.state.device.deleted == Deleted{true, 2, false});
    CHECK_FALSE(next.state.device.asks_to_delete);
}

TEST_CASE("device: a record of plans that could not be read counts as one when it is deleted") {
    DeviceLooked looked;
    looked.plans.is_there = true;
    const State unreadable = then(State{}, looked);
    CHECK(then(unreadable, DeleteEverything{}).device.deleted == Deleted{false, 1, false});
    CHECK(then(with_plans(then(at_device(), looked)), DeleteEverything{}).device.deleted ==
          Deleted{true, 2, false});
    CHECK(then(State{}, DeleteEverything{}).device.deleted == Deleted{});
}

TEST_CASE("device: leaving its page forgets passphrases and files, not the version") {
    State state = then(typed_twice(at_device(), "一", "二"), OfflineState{Offline::Stored, "abc"});
    state = then(state, file_of(with_two_children().family.record));
    state = then(state, AskToDelete{true});
    const State left = update(with_words(), state, Arrive{HomePage{}}).state;
    CHECK(left.device.texts.empty());
    DeviceVisit expected;
    expected.offline = OfflineState{Offline::Stored, "abc"};
    CHECK(left.device == expected);
}

TEST_CASE("device: unsaved is what is open and cannot be remembered, and nothing else") {
    const State empty = then(at_family(), blocked());
    CHECK_FALSE(unsaved(empty));
    CHECK_FALSE(unsaved(at_device())); // not kept, but could be
    CHECK(unsaved(then(at_device(), blocked())));
    CHECK(unsaved(then(with_plans(at_family(), Keeping::No), blocked())));
    CHECK(unsaved(with_plans(at_family(), Keeping::NoRoom)));
    CHECK_FALSE(unsaved(with_plans(at_family(), Keeping::Yes)));
    CHECK(unsaved(after(kept(answered(at_family(), 0, "yes")), FamilyKept{Keeping::Blocked})));
}

} // namespace zhixiao
