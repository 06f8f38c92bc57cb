// Reads the figures of a JSON pack one by one while the file is parsed.
#pragma once

#include "common/files/list_reader.h"
#include "common/files/reader.h"
#include "plan/model/figures.h"

#include <optional>
#include <span>
#include <string>
#include <utility>

namespace zhixiao::content {

class FigureList : public ListReader {
  public:
    // `where` is the place of the list in problems: "women.json#/observations".
    explicit FigureList(std::string where) : where_(std::move(where)) {}

    const char* key() const override { return "observations"; }
    void begin() override;
    bool take(std::span<const PlainMember> members) override;
    void take(const Value& item, std::size_t index) override;

    Figures take_figures() { return std::move(figures_); }
    ProblemList take_problems() { return std::move(problems_); }

  private:
    std::string where_;
    Figures figures_;
    ProblemList problems_;
    Observation next_; // reused, so that its texts keep their memory
};

// Read members that other objects of a pack have too; nothing when the member is missing or wrong.
std::optional<AreaId> read_area_id(ObjectReader& from, const char* key);
std::optional<Confidence> read_confidence(ObjectReader& from);

} // namespace zhixiao::content
