// What a press on a control means, closed to the scene: it can be kept, compared and handed back.
#pragma once

#include <memory>
#include <type_traits>
#include <utility>

namespace zhixiao::scene {

// An act of some room. Only code that knows the room's type of act can take it out again.
class Act {
  public:
    Act() = default; // does nothing

    // Wraps any kind of act for which there is an act_of(kind) in its own namespace, which returns
    // the room's own type of act.
    template <class Kind, class Whole = decltype(act_of(std::declval<Kind>()))>
    Act(Kind kind) : held_(std::make_shared<HeldAs<Whole>>(act_of(std::move(kind)))) {}

    // Returns the act if it is of the type `Whole`; null if it is of another type or there is none.
    template <class Whole> const Whole* as() const {
        const bool is_one = held_ && held_->kind == &HeldAs<Whole>::its_kind;
        return is_one ? &static_cast<const HeldAs<Whole>&>(*held_).act : nullptr;
    }

    // Returns whether this is a copy of `other`. Acts made separately are never equal: no program
    // needs to compare them by value, and the first load would carry the comparison of every kind.
    bool operator==(const Act& other) const { return held_ == other.held_; }

  private:
    struct Held {
        const void* kind; // tells the types apart without RTTI
    };
    template <class Whole> struct HeldAs : Held {
        explicit HeldAs(Whole whole) : Held{&its_kind}, act(std::move(whole)) {}

        static constexpr char its_kind = 0;
        Whole act;
    };

    std::shared_ptr<const Held> held_;
};

} // namespace zhixiao::scene
