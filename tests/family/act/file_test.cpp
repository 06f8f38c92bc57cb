// The encrypted file of the family record: passphrases, restoring it, and files that are refused.
#include "tests/family/act/acts.h"

#include "base/text.h"

#include <doctest/doctest.h>

namespace zhixiao {
namespace {

State typed_twice(State state, const std::string& one, const std::string& again) {
    return typing(typing(std::move(state), passphrase_input, one), passphrase_again_input, again);
}

FamilyRecord with_children(int many) {
    FamilyRecord record;
    for (int i = 1; i <= many; ++i) {
        record.children.push_back({});
        record.children.back().child = Child{"孩子" + std::to_string(i), {2019, 6}};
    }
    return record;
}

bool holds_passphrase(const State& state) {
    for (const InputId& input : {passphrase_input, passphrase_again_input, restoring_input})
        if (state.family.texts.count(input) > 0)
            return true;
    return false;
}

State with_file(SealedFile how = SealedFile::Chosen) {
    return after(answered(at_family(), 0, "yes"), SealedFileState{how, "记录.zhixiao"});
}

} // namespace

TEST_CASE(
    "family file: a passphrase of fewer than eight characters is refused, whatever its bytes") {
    for (const char* passphrase : {"", "1234567", "一二三四五六七"}) {
        const State state = typed_twice(at_family(), passphrase, passphrase);
        const Next next = done(state, SaveFamilyFile{});
        CHECK(next.state.family.file.how == SealedFile::TooShort);
        CHECK(next.state.family.texts == state.family.texts);
        CHECK(next.effects == std::vector<Effect>{Announce{"口令至少要 8 个字"}});
    }
}

TEST_CASE("family file: a passphrase is typed twice alike") {
    const State state = typed_twice(at_family(), "correct horse", "correct hose");
    const Next next = done(state, SaveFamilyFile{});
    CHECK(next.state.family.file.how == SealedFile::NotSame);
    CHECK(next.effects == std::vector<Effect>{Announce{said("act.file.not_same")}});
}

TEST_CASE("family file: the record goes to be encrypted, and the passphrase is forgotten here") {
    const State state =
        typed_twice(answered(at_family(), 0, "yes"), "一二三四五六七八", "一二三四五六七八");
    const Next next = done(state, SaveFamilyFile{});
    CHECK(next.effects ==
          std::vector<Effect>{EncryptFamily{text_of(state.family.record), "一二三四五六七八"}});
    CHECK(next.state.family.file == SealedFileState{SealedFile::Busy});
    CHECK_FALSE(holds_passphrase(next.state));
    CHECK(done(next.state, SaveFamilyFile{}) == Next{next.state, {}}); // busy already
    CHECK(done(next.state, RestoreFamilyFile{}) == Next{next.state, {}});
}

TEST_CASE("family file: how it went is shown and said, each in its own sentence") {
    const std::pair<SealedFile, std::string> told[] = {
        {SealedFile::Saved, "act.file.saved"},
        {SealedFile::Chosen, "act.file.chosen"},
        {SealedFile::Foreign, "act.file.foreign"},
        {SealedFile::Incomplete, "act.file.incomplete"},
        {SealedFile::Newer, "act.file.newer"},
        {SealedFile::WrongPassphrase, "act.file.wrong_passphrase"},
        {SealedFile::Restored, "act.file.restored"},
        {SealedFile::Failed, "act.file.failed"}};
    for (const auto& [how, name] : told) {
        const Next next = done(at_family(), SealedFileState{how, "记录.zhixiao"});
        CHECK(next.state.family.file == SealedFileState{how, "记录.zhixiao"});
        CHECK(spoken(next) == fill(said(name), {{"file", "记录.zhixiao"}}));
    }
    CHECK(done(at_family(), SealedFileState{}) == Next{at_family(), {}});
    const State named = after(with_file(), SealedFileState{SealedFile::WrongPassphrase});
    CHECK(named.family.file.name == "记录.zhixiao");
}

TEST_CASE("family file: choosing one asks for it, and opening it needs a passphrase") {
    CHECK(done(at_family(), ChooseFamilyFile{}) == Next{at_family(), {AskForFamilyFile{}}});
    const Next without = done(with_file(), RestoreFamilyFile{});
    CHECK(without.state.family.file == with_file().family.file);
    CHECK(without.state.family.trouble == said("act.file.no_passphrase"));
    CHECK(without.effects == std::vector<Effect>{Announce{said("act.file.no_passphrase")}});
    const State typed = typing(without.state, restoring_input, "x");
    const Next next = done(typed, RestoreFamilyFile{});
    CHECK(next.effects == std::vector<Effect>{DecryptFamily{"x"}});
    CHECK(next.state.family.file == SealedFileState{SealedFile::Busy, "记录.zhixiao"});
    CHECK(next.state.family.trouble.empty());
    CHECK_FALSE(holds_passphrase(next.state));
}

TEST_CASE("family file: what a file holds is added to what is there, and nothing is overwritten") {
    const State state = kept(answered(with_two_children(), 0, "yes"));
    FamilyRecord in_file = with_children(2);
    in_file.children.push_back({});
    in_file.children.back().child = Child{"豆豆", {2023, 1}};
    in_file.children.back().check_ups = {
        {today, FamilyStage::UpTo12, {{item(0), Answer::NotYet}, {item(1), Answer::NotYet}}}};
    const Next next = done(state, FamilyFileOpened{text_of(in_file)});
    CHECK(next.state.family.record == merged(state.family.record, in_file));
    CHECK(next.state.family.chosen().child == state.family.chosen().child);
    CHECK(next.state.family.chosen().check_ups ==
          std::vector<CheckUp>{
              {today, FamilyStage::UpTo12, {{item(0), Answer::Yes}, {item(1), Answer::NotYet}}}});
    CHECK(next.effects == std::vector<Effect>{WriteFamily{text_of(next.state.family.record)},
                                              Announce{said("act.file.restored")}});
    const Next again = done(next.state, FamilyFileOpened{text_of(in_file)});
    CHECK(again.state == next.state);
}

TEST_CASE("family file: into a blank record the whole file comes") {
    const Next next = done(at_family(), FamilyFileOpened{text_of(with_children(3))});
    CHECK(next.state.family.record == with_children(3));
    CHECK(next.state.family.child == 0);
    CHECK_FALSE(effect_of<WriteFamily>(next));
}

TEST_CASE("family file: what is no record is told, and changes nothing") {
    const State state = kept(answered(at_family(), 0, "yes"));
    std::string spoilt = text_of(with_children(1));
    spoilt.replace(spoilt.find("2019-06"), 7, "2019-13");
    const std::pair<std::string, SealedFile> texts[] = {
        {"", SealedFile::Foreign},
        {"{\"schema\": \"zhixiao-pack/1\"}", SealedFile::Foreign},
        {"{\"schema\": \"zhixiao-family-record/2\"}", SealedFile::Newer},
        {spoilt, SealedFile::Incomplete}};
    for (const auto& [text, how] : texts) {
        State expected = state;
        expected.family.file.how = how;
        const Next next = done(state, FamilyFileOpened{text});
        CHECK(next.state == expected);
        CHECK_FALSE(effect_of<WriteFamily>(next));
        CHECK(effect_of<Announce>(next));
    }
}

TEST_CASE("family file: with more children than there may be nothing is read, and that is said") {
    const State state = with_child(at_family(), "小雨", 2019, 6);
    const Next next = done(state, FamilyFileOpened{text_of(with_children(10))});
    State expected = state;
    expected.family.file.how = SealedFile::TooMany;
    CHECK(next ==
          Next{expected, {Announce{"合在一起就超过 10 个孩子了，没有读进来；先去掉几个，再读"}}});
    CHECK(after(state, FamilyFileOpened{text_of(with_children(9))}).family.record.children.size() ==
          10);
}

TEST_CASE("family file: passphrases are shown when asked, and hidden and forgotten on leaving") {
    State state = typed_twice(at_family({FamilyPart::Record}), "correct horse", "correct");
    state = after(typing(state, restoring_input, "correct"), ShowPassphrase{true});
    CHECK(state.family.shows_passphrase);
    CHECK_FALSE(after(state, ShowPassphrase{false}).family.shows_passphrase);
    const State left = update(whole_content(), state, Arrive{HomePage{}}).state;
    CHECK_FALSE(left.family.shows_passphrase);
    CHECK_FALSE(holds_passphrase(left));
}

} // namespace zhixiao
