// The state that the family part holds only while its page is shown.
#include "family/act/passing.h"

namespace zhixiao {

void close_child_form(FamilyVisit& visit) {
    visit.editing.reset();
    visit.trouble.clear();
    for (const InputId& input : {nickname_input, birth_year_input, birth_month_input})
        visit.texts.erase(input);
}

void forget_passing(FamilyVisit& visit) {
    close_child_form(visit);
    visit.deleted.reset();
    visit.before_deletion = {};
    visit.opened.reset();
    visit.shows_passphrase = false;
    visit.file = {};
    for (const InputId& input : {passphrase_input, passphrase_again_input, restoring_input})
        visit.texts.erase(input);
}

} // namespace zhixiao
