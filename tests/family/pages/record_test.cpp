// Keeping, taking along, restoring and deleting: each state has a clear sentence and a next step.
#include "tests/family/pages/visits.h"

#include <doctest/doctest.h>

namespace zhixiao {
namespace {

State at_record() {
    State state = family_at({FamilyPart::Record});
    name_child(state, "明明", {2017, 3});
    return state;
}

State with_file(SealedFile how, const std::string& name = "") {
    State state = at_record();
    state.family.file = {how, name};
    return state;
}

State keeping(Keeping how, FamilyPart part = FamilyPart::Record) {
    State state = at_record();
    state.route = FamilyPage{{part, part == FamilyPart::Check ? "6-12" : ""}};
    state.family.keeping = how;
    state.family.wants_keeping = how != Keeping::No;
    return state;
}

std::vector<bool> secrets_in(const State& state) {
    std::vector<bool> found;
    for (const scene::TextField& field : all_of<scene::TextField>(page_of(state)))
        found.push_back(field.secret);
    return found;
}

} // namespace

TEST_CASE("family record: before consent it says that nothing is kept, and what would be") {
    const State state = keeping(Keeping::No);
    const std::string said = said_in(state);
    CHECK(says(said, "现在没有记"));
    CHECK(says(said, "小名、出生年月、回答和日期，只在这台设备上"));
    CHECK(says(said, "公用的设备、别人的手机，请不要记"));
    CHECK(act_of<KeepFamily>(state, "在这台设备上记住") == KeepFamily{true});
}

TEST_CASE("family record: while the device is being asked, it is not asked again") {
    State state = keeping(Keeping::No);
    state.family.wants_keeping = true;
    CHECK(says(said_in(state), "正在记"));
    CHECK_FALSE(button_of(state, "在这台设备上记住"));
}

TEST_CASE("family record: keeping can be stopped again") {
    CHECK(act_of<KeepFamily>(keeping(Keeping::Yes), "不再记住") == KeepFamily{false});
}

TEST_CASE("family record: where keeping fails one can go on, try again, or save a file") {
    for (const Keeping how : {Keeping::NoRoom, Keeping::Blocked}) {
        const State state = keeping(how, FamilyPart::Check);
        CHECK(says(said_in(state), "可以接着答"));
        CHECK(act_of<KeepFamily>(state, "再试一次") == KeepFamily{true});
        CHECK(says(said_in(state), "\"存成文件\" -> #/family/record"));
    }
}

TEST_CASE("family record: on its own page keeping does not lead to where one is") {
    for (int how = 0; how <= static_cast<int>(Keeping::Newer); ++how) {
        CHECK_FALSE(leads(keeping(static_cast<Keeping>(how)), "#/family/record"));
        CHECK(leads(keeping(static_cast<Keeping>(how), FamilyPart::Check), "#/family/record"));
    }
}

TEST_CASE("family record: a record that was spoilt is told; nothing goes before one has said so") {
    const State state = keeping(Keeping::Spoilt);
    CHECK(says(said_in(state), "以前记的读不出来了"));
    CHECK(act_of<KeepFamily>(state, "删掉坏的") == KeepFamily{false});
    CHECK(act_of<KeepFamily>(state, "从现在起重新记") == KeepFamily{true});
}

TEST_CASE("family record: the record before the last is told, to check the newest answers") {
    CHECK(says(said_in(keeping(Keeping::Previous)), "再前一次记下的。请看看最近答的"));
}

TEST_CASE("family record: where another window keeps, this one does not offer to") {
    const State state = keeping(Keeping::Elsewhere);
    CHECK(says(said_in(state), "另一个窗口也在记"));
    for (const scene::Button& button : all_of<scene::Button>(page_of(state))) {
        CHECK(held_as<KeepFamily>(button.press) == nullptr);
    }
}

TEST_CASE("family record: a file is saved with a passphrase written twice, unseen until asked") {
    State state = at_record();
    CHECK(secrets_in(state) == std::vector<bool>{true, true});
    CHECK(act_of<ShowPassphrase>(state, "让我看见口令") == ShowPassphrase{true});
    CHECK(says(said_in(state), "至少 8 个字"));
    CHECK(says(said_in(state), "口令忘了，谁也打不开"));
    CHECK(act_of<SaveFamilyFile>(state, "存成文件"));
    state.family.shows_passphrase = true;
    CHECK(secrets_in(state) == std::vector<bool>{false, false});
}

TEST_CASE("family record: there is no file of nothing") {
    const State state = family_at({FamilyPart::Record});
    CHECK_FALSE(act_of<SaveFamilyFile>(state, "存成文件"));
    CHECK(says(said_in(state), "还没有可以存的"));
}

TEST_CASE("family record: a file is opened once it is chosen, with the passphrase of then") {
    CHECK(act_of<ChooseFamilyFile>(at_record(), "选文件"));
    CHECK_FALSE(button_of(at_record(), "恢复"));
    const State chosen = with_file(SealedFile::Chosen, "明明.zxfamily");
    CHECK(says(said_in(chosen), "选的是：明明.zxfamily"));
    CHECK(act_of<RestoreFamilyFile>(chosen, "恢复"));
    CHECK(secrets_in(chosen) == std::vector<bool>{true, true, true});
}

TEST_CASE("family record: a file that does not open says why, and that nothing was changed") {
    const std::vector<std::pair<SealedFile, std::string>> told{
        {SealedFile::Foreign, "不是知晓存的家教文件"},
        {SealedFile::Incomplete, "文件不完整，或者被改过"},
        {SealedFile::Newer, "更新的知晓存的"},
        {SealedFile::WrongPassphrase, "口令不对"},
        {SealedFile::TooMany, "超过 10 个孩子"},
        {SealedFile::Failed, "没有做成"}};
    for (const auto& each : told) {
        const std::string said = said_in(with_file(each.first, "明明.zxfamily"));
        CHECK(says(said, each.second));
        CHECK(says(said, "这里的回答没有动"));
    }
}

TEST_CASE("family record: a wrong passphrase can be written again, a foreign file cannot") {
    CHECK(button_of(with_file(SealedFile::WrongPassphrase, "a"), "恢复"));
    CHECK_FALSE(button_of(with_file(SealedFile::Foreign, "a"), "恢复"));
    CHECK_FALSE(button_of(with_file(SealedFile::Saved, "a"), "恢复"));
}

TEST_CASE("family record: while a file is worked on nothing else is begun") {
    const State saving = with_file(SealedFile::Busy);
    CHECK(says(said_in(saving), "正在处理"));
    CHECK_FALSE(button_of(saving, "存成文件")->enabled);
    CHECK_FALSE(button_of(saving, "选文件")->enabled);
    const State restoring = with_file(SealedFile::Busy, "明明.zxfamily");
    CHECK_FALSE(button_of(restoring, "恢复")->enabled);
    CHECK_FALSE(button_of(restoring, "存成文件")->enabled);
}

TEST_CASE("family record: what is wrong with the passphrase, and what came of it, is said") {
    CHECK(says(said_in(with_file(SealedFile::TooShort)), "至少要 8 个字"));
    CHECK(says(said_in(with_file(SealedFile::NotSame)), "两次写的口令不一样"));
    CHECK(says(said_in(with_file(SealedFile::Saved, "家教.zxfamily")), "存好了：家教.zxfamily"));
    CHECK(says(said_in(with_file(SealedFile::Restored, "a")), "合在了一起，原来的都在"));
}

TEST_CASE("family record: all is deleted in one press, and can be taken back") {
    State state = at_record();
    CHECK(act_of<DeleteFamily>(state, "全部删掉"));
    state.family.deleted = state.family.record;
    state.family.record = {{ChildRecord{}}};
    CHECK(says(said_in(state), "已经全部删掉了"));
    CHECK(act_of<TakeBackDeletion>(state, "撤回"));
}

TEST_CASE("family record: what is on the device can be deleted when nothing is on screen") {
    State state = family_at({FamilyPart::Record});
    CHECK_FALSE(button_of(state, "全部删掉")->enabled);
    state.family.keeping = Keeping::Spoilt;
    CHECK(button_of(state, "全部删掉")->enabled);
}

} // namespace zhixiao
