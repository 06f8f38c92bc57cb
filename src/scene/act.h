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

    // The act, when it is of this type; null when it is of another one, or none.
    template <class Whole> const Whole* as() const {
        const bool is_one = held_ && held_->kind() == &HeldAs<Whole>::its_kind;
        return is_one ? &static_cast<const HeldAs<Whole>&>(*held_).act : nullptr;
    }

    bool operator==(const Act& other) const {
        return held_ == other.held_ ||
               (held_ && other.held_ && held_->kind() == other.held_->kind() &&
                held_->equals(*other.held_));
    }

  private:
    struct Held {
        Held() = default;
        Held(const Held&) = delete;
        Held& operator=(const Held&) = delete;
        virtual ~Held() = default;
        virtual const void* kind() const = 0;
        virtual bool equals(const Held& other) const = 0; // of the same kind
    };
    template <class Whole> struct HeldAs : Held {
        explicit HeldAs(Whole whole) : act(std::move(whole)) {}
        const void* kind() const override { return &its_kind; }
        bool equals(const Held& other) const override {
            return act == static_cast<const HeldAs&>(other).act;
        }

        static constexpr char its_kind = 0; // its address tells types apart without RTTI
        Whole act;
    };

    std::shared_ptr<const Held> held_;
};

} // namespace zhixiao::scene
