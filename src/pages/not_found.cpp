// The page for an address that leads nowhere.
#include "pages/pages.h"

#include "base/text.h"
#include "pages/shell.h"

namespace zhixiao::pages {

Node missing_page(const Context& context) {
    const Wording& words = context.words;
    const std::string title = words("not_found.title");
    return reading_page(
        context, title, std::nullopt,
        {card("not-found", title,
              {heading("title", 1, title, TextStyle::Title),
               text("reason", words("not_found.reason")),
               caption("address", fill(words("not_found.address"),
                                       {{"address", address_of(context.state.route)}})),
               link("home", HomePage{}, words("not_found.action"))})});
}

} // namespace zhixiao::pages
