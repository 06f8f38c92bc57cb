// The order of everything in a pack, defined once for writing and reading.
#include "plan/files/packed.h"

#include "plan/files/bytes.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <type_traits>
#include <utility>

namespace zhixiao::content {
namespace {

constexpr std::uint32_t magic = 0x4B50585A; // "ZXPK"
constexpr std::uint32_t version = 2;        // raise it with every change of the order below

template <class T, class Wanted>
concept Is = std::is_same_v<std::remove_const_t<T>, Wanted>;

} // namespace

// These are static rather than in the unnamed namespace, because ByteWriter and ByteReader have to
// find them.

template <class Bytes, class Tag> static void carry(Bytes& bytes, Id<Tag>& id) { bytes(id.value); }
template <class Bytes, class Tag> static void carry(Bytes& bytes, const Id<Tag>& id) {
    bytes(id.value);
}

template <class Bytes, Is<Plan> Some> static void carry(Bytes& bytes, Some& plan) {
    bytes(plan.id, plan.title);
    bytes.choice(plan.audience);
    bytes.choice(plan.level);
    bytes(plan.start_year, plan.end_year, plan.issuer, plan.source, plan.sample);
}

template <class Bytes, Is<Department> Some> static void carry(Bytes& bytes, Some& department) {
    bytes(department.id, department.name, department.phone, department.duty);
}

template <class Bytes, Is<Area> Some> static void carry(Bytes& bytes, Some& area) {
    bytes(area.id, area.name, area.parent);
}

template <class Bytes, Is<Field> Some> static void carry(Bytes& bytes, Some& field) {
    bytes(field.id, field.name, field.summary);
}

template <class Bytes, Is<Goal> Some> static void carry(Bytes& bytes, Some& goal) {
    bytes(goal.id, goal.field, goal.text, goal.indicators);
}

template <class Bytes, Is<BoundTarget> Some> static void carry(Bytes& bytes, Some& target) {
    bytes.choice(target.bound);
    bytes(target.value, target.strict);
}

template <class Bytes, Is<AboutTarget> Some> static void carry(Bytes& bytes, Some& target) {
    bytes(target.value, target.tolerance);
}

template <class Bytes, Is<RangeTarget> Some> static void carry(Bytes& bytes, Some& target) {
    bytes(target.low, target.high);
}

template <class Bytes, Is<ChangeTarget> Some> static void carry(Bytes& bytes, Some& target) {
    bytes.choice(target.change);
    bytes(target.percent);
}

template <class Bytes, Is<DirectionTarget> Some> static void carry(Bytes& bytes, Some& target) {
    bytes.choice(target.direction);
}

template <class Bytes, Is<YesNoTarget> Some> static void carry(Bytes&, Some&) {}

template <class Bytes, Is<TextTarget> Some> static void carry(Bytes& bytes, Some& target) {
    bytes(target.text);
}

template <class Bytes, Is<Milestone> Some> static void carry(Bytes& bytes, Some& milestone) {
    bytes(milestone.year, milestone.value);
}

template <class Bytes, Is<Confidence> Some> static void carry(Bytes& bytes, Some& confidence) {
    bytes.choice(confidence);
}

template <class Bytes, Is<Indicator> Some> static void carry(Bytes& bytes, Some& indicator) {
    bytes(indicator.id, indicator.field, indicator.name, indicator.unit, indicator.per,
          indicator.target, indicator.base_year, indicator.target_year, indicator.milestones,
          indicator.natural_min, indicator.natural_max, indicator.departments,
          indicator.supporting);
    bytes.choice(indicator.level);
    bytes(indicator.definition, indicator.source, indicator.confidence);
}

template <class Bytes, Is<FigureDetails> Some> static void carry(Bytes& bytes, Some& details) {
    bytes(details.numerator, details.denominator, details.source, details.note,
          details.has_numerator, details.has_denominator);
}

static void carry(ByteWriter& bytes, const Names& names) {
    bytes(names.letters());
    bytes.bulk(names.ends());
}

static void carry(ByteReader& bytes, Names& names) {
    std::string letters;
    std::vector<std::uint32_t> ends;
    bytes(letters);
    bytes.bulk(ends);
    std::optional<Names> sound = Names::from(std::move(letters), std::move(ends));
    if (sound)
        names = std::move(*sound);
    else
        bytes.fail();
}

template <class Bytes, Is<Figures::Parts> Some> static void carry(Bytes& bytes, Some& parts) {
    bytes(parts.indicators, parts.areas, parts.texts);
    bytes.bulk(parts.rows);
    bytes(parts.details);
}

static void carry(ByteWriter& bytes, const Figures& figures) { bytes(figures.parts()); }

static void carry(ByteReader& bytes, Figures& figures) {
    Figures::Parts parts;
    bytes(parts);
    const bool are_finite =
        std::all_of(parts.rows.begin(), parts.rows.end(),
                    [](const Figure& figure) { return std::isfinite(figure.value); });
    std::optional<Figures> sound = Figures::from(std::move(parts));
    if (sound && are_finite)
        figures = std::move(*sound);
    else
        bytes.fail();
}

template <class Bytes, Is<LocalLine> Some> static void carry(Bytes& bytes, Some& line) {
    bytes(line.name, line.number, line.purpose, line.hours, line.checked);
}

template <class Bytes, Is<LocalPoint> Some> static void carry(Bytes& bytes, Some& point) {
    bytes(point.kind, point.name, point.address, point.phone, point.hours, point.checked);
}

template <class Bytes, Is<Pack> Some> static void carry(Bytes& bytes, Some& pack) {
    bytes(pack.plan, pack.departments, pack.areas, pack.fields, pack.goals, pack.indicators,
          pack.observations, pack.local_lines, pack.local_points);
}

std::string packed_each(const std::vector<const Pack*>& packs) {
    ByteWriter bytes;
    bytes(magic, version, static_cast<std::uint32_t>(packs.size()));
    for (const Pack* each : packs) {
        const Pack& pack = *each;
        // Without this, a large pack would be copied each time the buffer grows.
        constexpr std::size_t rest = std::size_t{64} << 10;
        const Figures::Parts& parts = pack.observations.parts();
        bytes.reserve(rest + parts.rows.size() * sizeof(Figure) +
                      parts.details.size() * sizeof(FigureDetails));
        bytes(pack);
    }
    return bytes.take();
}

std::optional<std::vector<Pack>> unpacked(std::string_view packed) {
    ByteReader bytes(packed);
    std::uint32_t begins = 0;
    std::uint32_t layout = 0;
    bytes(begins, layout);
    if (begins != magic || layout != version)
        return std::nullopt;
    std::vector<Pack> packs;
    bytes(packs);
    if (!bytes.is_sound() || !bytes.is_at_end())
        return std::nullopt;
    return packs;
}

} // namespace zhixiao::content
