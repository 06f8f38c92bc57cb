// The state that the device room holds only while its page is shown.
#include "device/act/update.h"

namespace zhixiao {

void forget_passing(DeviceVisit& visit) {
    visit.file = {};
    visit.shows_passphrase = false;
    visit.trouble.clear();
    visit.opened.reset();
    visit.asks_to_delete = false;
    visit.deleted.reset();
    for (const InputId& input :
         {device_passphrase_input, device_again_input, device_restoring_input})
        visit.texts.erase(input);
}

} // namespace zhixiao
