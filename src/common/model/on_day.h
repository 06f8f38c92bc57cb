// Content as it holds on one day, kept until another day is asked for.
#pragma once

#include "base/calendar.h"
#include "common/model/calendar.h"

#include <memory>
#include <string>
#include <string_view>
#include <utility>

namespace zhixiao {

// Returns the day for which to read content: `today`, or `checked`, the day of the newest check, if
// that is later. A device whose clock was reset must not hide laws that have been in force for
// years.
std::string reading_day(const std::string& checked, std::string_view today);

struct NothingKept {};

// The content that holds on one day.
template <class Content, class Kept = NothingKept> struct OnDay {
    std::string today; // the day asked for
    std::string day;   // the result of reading_day
    Content content;
    Kept kept = {}; // what is worked out of the content when it is asked for
};

// Holds content on all days, and what holds on the day asked for last. A copy starts without that.
template <class Content, class Kept = NothingKept> class DatedContent {
  public:
    DatedContent() = default;
    DatedContent(const DatedContent& other) : all_(other.all_) {}
    DatedContent(DatedContent&&) = default;
    DatedContent& operator=(const DatedContent& other) { return *this = DatedContent(other); }
    DatedContent& operator=(DatedContent&&) = default;
    ~DatedContent() = default;

    // Returns the content on all days; null until set.
    const Content* all() const { return all_.get(); }
    void set(Content content) {
        *this = DatedContent(std::make_shared<const Content>(std::move(content)));
    }

    // Returns the content that holds on `today`, found by in_force and checks_of of the content's
    // own header; null until set. The result is kept until a call with another day.
    const OnDay<Content, Kept>* on(Day today) const {
        if (!all_)
            return nullptr;
        std::string asked = date_of(today);
        if (!kept_ || kept_->today != asked) {
            std::string day = reading_day(checks_of(*all_).newest, asked);
            Content content = in_force(*all_, day);
            kept_ = std::make_shared<const OnDay<Content, Kept>>(
                OnDay<Content, Kept>{std::move(asked), std::move(day), std::move(content)});
        }
        return kept_.get();
    }

  private:
    explicit DatedContent(std::shared_ptr<const Content> all) : all_(std::move(all)) {}

    std::shared_ptr<const Content> all_; // shared, because catalogs of all content are copied
    mutable std::shared_ptr<const OnDay<Content, Kept>> kept_;
};

} // namespace zhixiao
