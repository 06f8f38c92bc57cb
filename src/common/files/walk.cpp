// Builds values from the events of the JSON parser.
#include "common/files/walk.h"

#include "common/files/cursor.h"
#include "common/files/keys.h"
#include "common/files/syntax.h"

#include <nlohmann/json.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <utility>
#include <vector>

namespace zhixiao::content {
namespace {

using nlohmann::json;

// A Value is always a json, seen under the header's opaque name.
const Value* as_value(const json* found) { return reinterpret_cast<const Value*>(found); }

// A value built from the outside inwards.
class Tree {
  public:
    // Adds `value` as the next item of the open list, as the member `key` of the open object, or as
    // the root.
    void add(json value, const std::string& key) { place(std::move(value), key); }
    void open(json value, const std::string& key) { open_.push_back(place(std::move(value), key)); }
    void close() { open_.pop_back(); }
    bool is_complete() const { return open_.empty(); }
    json& root() { return root_; }

  private:
    json* place(json value, const std::string& key) {
        if (open_.empty()) {
            root_ = std::move(value);
            return &root_;
        }
        json& parent = *open_.back();
        if (parent.is_array()) {
            parent.push_back(std::move(value));
            return &parent.back();
        }
        json& member = parent[key];
        member = std::move(value);
        return &member;
    }

    json root_;
    std::vector<json*> open_;
};

class Walk : public nlohmann::json_sax<json> {
  public:
    Walk(const std::string& name, std::string_view text, ProblemList& problems, ListReader* list,
         const Progress& progress)
        : name_(name), text_(text), problems_(problems), list_(list), progress_(progress),
          reached_(text.data()) {}

    bool parse() {
        return json::sax_parse(Cursor(text_.data(), reached_),
                               Cursor(text_.data() + text_.size(), reached_), this);
    }
    json take() { return std::move(whole_.root()); }

    bool null() override { return scalar(nullptr); }
    bool boolean(bool value) override { return scalar(value); }
    bool binary(binary_t&) override { return false; } // JSON has no binary values

    bool number_integer(number_integer_t value) override {
        if (!is_plain_)
            return scalar(value);
        PlainMember& member = plain(PlainMember::Kind::Integer);
        member.integer = value;
        member.number = static_cast<double>(value);
        return true;
    }
    bool number_unsigned(number_unsigned_t value) override {
        constexpr auto most =
            static_cast<number_unsigned_t>(std::numeric_limits<number_integer_t>::max());
        return is_plain_ && value <= most ? number_integer(static_cast<number_integer_t>(value))
                                          : scalar(value);
    }
    bool number_float(number_float_t value, const string_t&) override {
        if (!is_plain_)
            return scalar(value);
        plain(PlainMember::Kind::Number).number = value;
        return true;
    }
    bool string(string_t& value) override {
        if (!is_plain_)
            return scalar(std::move(value));
        plain(PlainMember::Kind::Text).text.swap(value);
        return true;
    }

    bool start_object(std::size_t) override { return enter(true); }
    bool end_object() override { return leave(); }
    bool start_array(std::size_t) override { return enter(false); }
    bool end_array() override { return leave(); }

    bool key(string_t& name) override {
        Level& level = levels_[depth_ - 1];
        level.key = name;
        if (!level.keys.insert(name))
            problems_.error(pointer(), "“" + name + "”在同一处写了两次", "只留一个");
        if (depth_ == 1 && list_ && name == list_->key())
            list_->begin();
        return true;
    }

    bool parse_error(std::size_t position, const std::string&,
                     const nlohmann::detail::exception& fault) override {
        constexpr int number_overflow = 406; // nlohmann, out_of_range
        const std::size_t byte = position > 0 ? position - 1 : 0;
        if (fault.id == number_overflow)
            problems_.error(name_, position_name(text_, byte) + "附近的数太大", "写一个普通的数");
        else
            problems_.error(name_, "不是 JSON：" + position_name(text_, byte) + "附近读不下去",
                            "看看这里是否少了逗号、引号或括号，或多了逗号");
        return false;
    }

  private:
    struct Level {
        bool is_object = false;
        std::string key;
        std::size_t index = 0;
        Keys keys;
    };

    // Says whether the next value is an item of the list that `list_` takes in.
    bool is_in_list() const {
        return depth_ == 2 && list_ && levels_[0].is_object && !levels_[1].is_object &&
               levels_[0].key == list_->key();
    }

    Tree& tree() { return is_in_item_ ? item_ : whole_; }
    const std::string& key_here() const {
        static const std::string none;
        return depth_ == 0 ? none : levels_[depth_ - 1].key;
    }

    PlainMember& plain(PlainMember::Kind kind) {
        if (members_ == plain_.size())
            plain_.emplace_back();
        PlainMember& member = plain_[members_++];
        member.key = key_here();
        member.kind = kind;
        next();
        return member;
    }

    // Turns the item, so far kept as plain members, into a tree.
    void spill() {
        is_plain_ = false;
        item_.open(json::object(), "");
        for (std::size_t i = 0; i < members_; ++i) {
            const PlainMember& member = plain_[i];
            item_.add(member.kind == PlainMember::Kind::Text      ? json(member.text)
                      : member.kind == PlainMember::Kind::Integer ? json(member.integer)
                                                                  : json(member.number),
                      member.key);
        }
    }

    // Ends a value: counts it in its parent, and reports progress now and then.
    void next() {
        if (depth_ > 0)
            ++levels_[depth_ - 1].index;
        constexpr std::size_t between_reports = 16384;
        if (progress_ && ++values_ % between_reports == 0)
            progress_(static_cast<double>(reached_ - text_.data()) /
                      static_cast<double>(text_.size()));
    }

    template <class Scalar> bool scalar(Scalar value) {
        if (is_plain_)
            spill();
        if (is_in_list())
            begin_item(false);
        tree().add(json(std::move(value)), key_here());
        if (is_in_item_ && item_.is_complete())
            end_item();
        next();
        return true;
    }

    bool enter(bool is_object) {
        if (depth_ == deepest_nesting) {
            problems_.error(name_, "嵌套超过 " + std::to_string(deepest_nesting) + " 层",
                            "规划文件只需要几层，检查是否选错了文件");
            return false;
        }
        if (is_plain_)
            spill();
        if (is_in_list())
            begin_item(is_object);
        if (!is_plain_)
            tree().open(is_object ? json::object() : json::array(), key_here());
        if (depth_ == levels_.size())
            levels_.emplace_back();
        Level& level = levels_[depth_++];
        level.is_object = is_object;
        level.index = 0;
        level.keys.clear();
        return true;
    }

    bool leave() {
        --depth_;
        const bool is_taken = is_plain_ && list_->take(std::span(plain_).first(members_));
        if (is_taken) {
            is_plain_ = is_in_item_ = false;
        } else {
            if (is_plain_)
                spill();
            tree().close();
            if (is_in_item_ && item_.is_complete())
                end_item();
        }
        next();
        return true;
    }

    void begin_item(bool is_object) {
        is_in_item_ = true;
        is_plain_ = is_object;
        members_ = 0;
    }

    void end_item() {
        list_->take(*as_value(&item_.root()), levels_[1].index);
        is_in_item_ = false;
    }

    std::string pointer() const {
        std::string result = name_ + "#";
        for (std::size_t i = 0; i < depth_; ++i) {
            result += '/';
            result += levels_[i].is_object ? pointer_part(levels_[i].key)
                                           : std::to_string(levels_[i].index);
        }
        return result;
    }

    const std::string& name_;
    std::string_view text_;
    ProblemList& problems_;
    ListReader* list_;
    const Progress& progress_;
    const char* reached_;
    std::size_t values_ = 0;

    std::vector<Level> levels_; // those from depth_ on are kept for reuse
    std::size_t depth_ = 0;
    Tree whole_;

    bool is_in_item_ = false; // inside an item of the list
    bool is_plain_ = false;   // the item has only had plain members
    std::vector<PlainMember> plain_;
    std::size_t members_ = 0;
    Tree item_;
};

} // namespace

std::shared_ptr<const Value> parse(const std::string& name, std::string_view text,
                                   ProblemList& problems, ListReader* list,
                                   const Progress& progress) {
    Walk walk(name, text, problems, list, progress);
    if (!walk.parse())
        return nullptr;
    const auto tree = std::make_shared<const json>(walk.take());
    return {tree, as_value(tree.get())};
}

} // namespace zhixiao::content
