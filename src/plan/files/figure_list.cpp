// Reads a sound figure quickly, and a faulty one member by member to name the fault.
#include "plan/files/figure_list.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <string_view>
#include <vector>

namespace zhixiao::content {
namespace {

template <class T> using Words = std::vector<std::pair<const char*, T>>;

const Words<Quality>& quality_words() {
    static const Words<Quality> words{{"official", Quality::Official},
                                      {"preliminary", Quality::Preliminary},
                                      {"derived", Quality::Derived},
                                      {"break", Quality::Break}};
    return words;
}

const Words<Confidence>& confidence_words() {
    static const Words<Confidence> words{
        {"high", Confidence::High}, {"medium", Confidence::Medium}, {"low", Confidence::Low}};
    return words;
}

Observation read_observation(ObjectReader& from) {
    Observation result;
    result.indicator.value = from.text("indicator");
    result.area = read_area_id(from, "area");
    result.year = from.integer("year");
    result.value = from.number("value");
    result.numerator = from.number_if_given("numerator");
    result.denominator = from.number_if_given("denominator");
    result.quality = from.choice<Quality>("quality", quality_words(), Need::Optional);
    result.confidence = read_confidence(from);
    result.source = from.text("source", Need::Optional);
    result.note = from.text("note", Need::Optional);
    from.close();
    return result;
}

// Fills an Observation from plain members and reports no problems: put() returns false where
// read_observation would report one.
class PlainObservation {
  public:
    explicit PlainObservation(Observation& into) : into_(into) {
        into_.area.reset();
        into_.numerator.reset();
        into_.denominator.reset();
        into_.quality = Quality::Official;
        into_.confidence.reset();
        into_.source.clear();
        into_.note.clear();
    }

    bool put(const PlainMember& member) {
        const std::string_view key = member.key;
        return member.kind == PlainMember::Kind::Text ? put_text(key, member.text)
                                                      : put_number(key, member);
    }

    bool is_complete() const { return has_indicator_ && has_year_ && has_value_; }

  private:
    bool put_text(std::string_view key, const std::string& text) {
        if (key == "indicator")
            return into_.indicator.value = text, has_indicator_ = true;
        if (key == "area")
            return into_.area.emplace().value = text, true;
        if (key == "source")
            return into_.source = text, true;
        if (key == "note")
            return into_.note = text, true;
        if (key == "quality")
            return put_word(quality_words(), text, into_.quality);
        return key == "confidence" &&
               put_word(confidence_words(), text, into_.confidence.emplace());
    }

    template <class T>
    static bool put_word(const Words<T>& words, const std::string& text, T& into) {
        const auto word = std::find_if(words.begin(), words.end(),
                                       [&](const auto& each) { return text == each.first; });
        if (word != words.end())
            into = word->second;
        return word != words.end();
    }

    bool put_number(std::string_view key, const PlainMember& member) {
        if (key == "year") {
            constexpr std::int64_t most = std::numeric_limits<int>::max();
            into_.year = static_cast<int>(std::clamp(member.integer, -most, most));
            return has_year_ =
                       member.kind == PlainMember::Kind::Integer && into_.year == member.integer;
        }
        if (key == "value")
            return into_.value = member.number, has_value_ = true;
        if (key == "numerator")
            return into_.numerator = member.number, true;
        if (key == "denominator")
            return into_.denominator = member.number, true;
        return false;
    }

    Observation& into_;
    bool has_indicator_ = false;
    bool has_year_ = false;
    bool has_value_ = false;
};

} // namespace

void FigureList::begin() {
    figures_.clear();
    problems_ = {};
}

bool FigureList::take(std::span<const PlainMember> members) {
    PlainObservation plain(next_);
    for (const PlainMember& member : members)
        if (!plain.put(member))
            return false;
    if (!plain.is_complete())
        return false;
    figures_.add(next_);
    return true;
}

void FigureList::take(const Value& item, std::size_t index) {
    ObjectReader from(item, where_ + "/" + std::to_string(index), problems_);
    if (from.is_object())
        figures_.add(read_observation(from));
}

std::optional<AreaId> read_area_id(ObjectReader& from, const char* key) {
    std::string area = from.text(key, Need::Optional);
    if (!from.has(key))
        return std::nullopt;
    return AreaId{std::move(area)};
}

std::optional<Confidence> read_confidence(ObjectReader& from) {
    return from.chosen<Confidence>("confidence", confidence_words(), Need::Optional);
}

} // namespace zhixiao::content
