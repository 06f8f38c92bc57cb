// What a press on a control means, closed to the scene: it can be kept, compared and handed back.
#pragma once

#include <memory>
#include <type_traits>
#include <utility>

namespace zhixiao::scene {

// An act of some room. Only who knows the type that the room's acts are of takes it out again.
class Act {
  public:
    Act() = default; // does nothing

    // Any kind of act for which there is an act_of(kind) in its own namespace, which returns the
    // room's own type of act.
    template <class Kind, class Whole = decltype(act_of(std::declval<Kind>()))>
    Act(Kind kind) : held_(std::make_shared<HeldAs<Whole>>(act_of(std::move(kind)))) {}

    // Returns the act when it is of the type `Whole`; null when it is of another one, or none.
    template <class Whole> const Whole* as() const {
        const bool is_one = held_ && held_->kind == &HeldAs<Whole>::its_kind;
        return is_one ? &static_cast<const HeldAs<Whole>&>(*held_).act : nullptr;
    }

    // Says whether this is a copy of `other`. Acts of their own are not compared by value: no
    // program needs it, and the first load would carry the comparing of every kind.
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
