// The page for an address that leads nowhere.
#include "pages/pages.h"

#include "base/text.h"

namespace zhixiao::pages {

Nodes not_found(const Context& context) {
    const Wording& words = context.words;
    return {card("not-found", words("not_found.title"),
                 {heading("title", 1, words("not_found.title"), TextStyle::Title),
                  text("reason", words("not_found.reason")),
                  caption("address", fill(words("not_found.address"),
                                          {{"address", address_of(context.state.route)}})),
                  link("home", HomePage{}, words("not_found.action"))})};
}

} // namespace zhixiao::pages
