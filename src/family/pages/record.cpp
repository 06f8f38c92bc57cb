// Keeping, taking along in a file, restoring from one, and deleting.
#include "family/pages/asking.h"

#include "base/text.h"
#include "family/pages/views.h"
#include "sealed/act/passphrase.h"
#include "sealed/pages/passphrase.h"

namespace zhixiao::pages {
namespace {

using scene::ButtonLook;

// The purpose for which a file is worked on; the sentence about the file stands in its card.
enum class Work { Saving, Restoring };

std::string passphrase_length() { return std::to_string(shortest_passphrase); }

// Returns the sentence about the file; empty when it belongs to the other purpose.
std::string file_words(const FamilyContext& context, Work work) {
    const Wording& family_words = context.family_words;
    const SealedFileState& file = context.visit.file;
    const bool saving = work == Work::Saving;
    switch (file.how) {
    case SealedFile::None:
        return "";
    case SealedFile::Saved:
        return saving ? fill(family_words("record.file.saved"), {{"name", file.name}}) : "";
    case SealedFile::TooShort:
        return saving
                   ? fill(family_words("record.file.too_short"), {{"count", passphrase_length()}})
                   : "";
    case SealedFile::NotSame:
        return saving ? family_words("record.file.not_same") : "";
    case SealedFile::Chosen:
        return saving ? "" : fill(family_words("record.chosen"), {{"name", file.name}});
    case SealedFile::Foreign:
        return saving ? "" : family_words("record.file.foreign");
    case SealedFile::Incomplete:
        return saving ? "" : family_words("record.file.incomplete");
    case SealedFile::Newer:
        return saving ? "" : family_words("record.file.newer");
    case SealedFile::WrongPassphrase:
        return saving ? "" : family_words("record.file.wrong");
    case SealedFile::Restored:
        return saving ? "" : family_words("record.file.restored");
    case SealedFile::TooMany:
        return saving ? ""
                      : fill(family_words("record.file.too_many"),
                             {{"count", std::to_string(most_children)}});
    case SealedFile::Busy:
    case SealedFile::Failed:
        break;
    }
    // Busy and Failed are of both: only a file that is restored has a name from the beginning.
    if (saving != file.name.empty())
        return "";
    return file.how == SealedFile::Busy ? family_words("record.file.busy")
                                        : family_words("record.file.failed");
}

Nodes file_line_of(const FamilyContext& context, Work work) {
    const std::string words = file_words(context, work);
    if (words.empty())
        return {};
    return {file_line(context.visit.file.how, words)};
}

// Returns a field for a passphrase, and the tick that shows its text.
Node secret(const FamilyContext& context, std::string key, std::string name, const InputId& input,
            std::string hint) {
    return passphrase_field(std::move(key), std::move(name), context.page, input, std::move(hint),
                            context.visit.shows_passphrase);
}

Node show_tick(const FamilyContext& context) {
    const bool is_on = context.visit.shows_passphrase;
    return passphrase_tick(context.family_words("record.passphrase.show"), ShowPassphrase{!is_on},
                           is_on);
}

Node take_card(const FamilyContext& context) {
    const Wording& family_words = context.family_words;
    const std::string title = family_words("record.take");
    Nodes lines{heading("title", 2, title), text("about", family_words("record.take.about"))};
    if (is_blank(context.visit.record)) {
        lines.push_back(caption("none", family_words("record.take.none")));
        return card("take", title, std::move(lines));
    }
    const std::string hint =
        fill(family_words("record.passphrase.hint"), {{"count", passphrase_length()}});
    append(lines, {text("lost", family_words("record.take.lost")),
                   secret(context, "passphrase", family_words("record.passphrase"),
                          passphrase_input, hint),
                   secret(context, "again", family_words("record.passphrase.again"),
                          passphrase_again_input, ""),
                   show_tick(context)});
    append(lines, file_line_of(context, Work::Saving));
    lines.push_back(pressing("save", family_words("record.save"), SaveFamilyFile{},
                             ButtonLook::Primary, context.visit.file.how != SealedFile::Busy));
    return card("take", title, std::move(lines));
}

Node restore_card(const FamilyContext& context) {
    const Wording& family_words = context.family_words;
    const SealedFileState& file = context.visit.file;
    const std::string title = family_words("record.restore");
    const bool is_busy = file.how == SealedFile::Busy;
    Nodes lines{heading("title", 2, title), text("about", family_words("record.restore.about"))};
    lines.push_back(pressing("choose",
                             has_file(file) ? family_words("record.choose.other")
                                            : family_words("record.choose"),
                             ChooseFamilyFile{}, ButtonLook::Secondary, !is_busy));
    append(lines, file_line_of(context, Work::Restoring));
    if (has_file(file)) {
        lines.push_back(
            secret(context, "restoring", family_words("record.restoring"), restoring_input, ""));
        lines.push_back(show_tick(context));
        if (!context.visit.trouble.empty())
            lines.push_back(trouble_line(context));
        lines.push_back(pressing("restore", family_words("record.restore.do"), RestoreFamilyFile{},
                                 ButtonLook::Primary, !is_busy));
    }
    return card("restore", title, std::move(lines));
}

Node shared_card(const FamilyContext& context) {
    const std::string title = context.family_words("record.shared");
    return card(
        "shared", title,
        {heading("title", 2, title), text("about", context.family_words("record.shared.about"))});
}

Node delete_card(const FamilyContext& context) {
    const Wording& family_words = context.family_words;
    const FamilyVisit& visit = context.visit;
    const bool is_deleted = visit.deleted.has_value();
    const std::string title =
        is_deleted ? family_words("record.deleted") : family_words("record.delete");
    const bool has_any = !is_blank(visit.record) || visit.keeping != Keeping::No;
    return card(
        "delete", title,
        {heading("title", 2, title),
         text("about", is_deleted ? family_words("record.deleted.about")
                                  : family_words("record.delete.about")),
         group("ways", {.arrange = Arrange::Wrap},
               {{"button",
                 scene::Button{.name = is_deleted ? family_words("record.take_back")
                                                  : family_words("record.delete"),
                               .press = is_deleted ? scene::Act(TakeBackDeletion{})
                                                   : scene::Act(DeleteFamily{}),
                               .look = ButtonLook::Secondary,
                               .icon = is_deleted ? std::nullopt : std::optional(Icon::Trash),
                               .enabled = is_deleted || has_any}}})});
}

} // namespace

Nodes family_record(const FamilyContext& context) {
    return {card_columns("columns", 330,
                         {{keeping_card(context), take_card(context)},
                          {restore_card(context), shared_card(context), delete_card(context)}})};
}

} // namespace zhixiao::pages
