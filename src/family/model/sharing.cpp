// Decides what may stand on a sheet for the teacher before anybody has ticked it.
#include "family/model/sharing.h"

namespace zhixiao {

bool is_shared_unasked(const FamilyItem& item, Answer answer) {
    const bool is_of_every_home =
        item.dimension == Dimension::Safety || item.dimension == Dimension::Habits;
    return answer == Answer::Yes && is_of_every_home && !item.talk_to && !item.circumstance;
}

} // namespace zhixiao
