// Pieces of the pages that save and open a file that a passphrase locks.
#include "sealed/pages/passphrase.h"

namespace zhixiao::pages {
namespace {

using scene::ButtonLook;

bool went_well(SealedFile how) { return how == SealedFile::Saved || how == SealedFile::Restored; }

} // namespace

Node passphrase_field(std::string key, std::string name, const Context& context,
                      const InputId& input, std::string hint, bool shows) {
    return {std::move(key), scene::TextField{.name = std::move(name),
                                             .value = context.typed(input),
                                             .input = input,
                                             .hint = std::move(hint),
                                             .secret = !shows}};
}

Node passphrase_tick(std::string name, scene::Act press, bool shows) {
    return {"show", scene::Button{.name = std::move(name),
                                  .press = std::move(press),
                                  .look = ButtonLook::Tick,
                                  .pressed = shows}};
}

Node pressing(std::string key, std::string name, scene::Act press, ButtonLook look, bool enabled) {
    return group(std::move(key), {.arrange = Arrange::Wrap},
                 {{"button", scene::Button{.name = std::move(name),
                                           .press = std::move(press),
                                           .look = look,
                                           .enabled = enabled}}});
}

Node file_line(SealedFile how, std::string words) {
    const bool is_plain = how == SealedFile::Chosen || how == SealedFile::Busy;
    const Icon icon = went_well(how) ? Icon::Check : is_plain ? Icon::Document : Icon::Info;
    const Tone tone = went_well(how) ? Tone::Good : is_plain ? Tone::Soft : Tone::Late;
    return row("told", 8,
               {ornament("icon", icon, tone, 20), growing(text("words", std::move(words)))});
}

bool has_file(const SealedFileState& file) {
    switch (file.how) {
    case SealedFile::Chosen:
    case SealedFile::WrongPassphrase:
        return true;
    case SealedFile::Busy:
    case SealedFile::Failed:
        return !file.name.empty();
    default:
        return false;
    }
}

} // namespace zhixiao::pages
