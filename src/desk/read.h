// Reads the files that someone chose, JSON and CSV side by side, into plans that are in order.
#pragma once

#include "base/checked.h"
#include "content/csv.h"
#include "content/encoding.h"
#include "content/load.h"
#include "domain/plan.h"
#include "domain/problem_list.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zhixiao::desk {

// A plan that comes with the app.
struct Taken {
    PlanId id;
    std::string title;

    bool operator==(const Taken&) const = default;
};

struct Input {
    std::vector<content::File> files; // bytes as they are on disk
    // Open already: what figures belong to when no file has a plan. Their ids may be used again,
    // as the newer plan then takes the place of the one before.
    std::vector<Pack> current;
    std::vector<Taken> taken;         // no file may pass its plan off as one of these
    std::optional<int> this_year;     // with it, indicators without recent figures are named
    bool is_sample = false;           // the app's own sample plan: its years follow this_year
    std::vector<Problem> unread = {}; // of files that gave no bytes
};

struct Opened {
    std::vector<Pack> packs; // without errors; none when nothing could be used
    std::vector<Problem> problems;
    bool has_errors = false;
    bool has_new_plans = false; // of the files; else the packs are `current` with figures added

    bool operator==(const Opened&) const = default;
};

// Reading in portions, to tell how far it is; to cancel, drop it.
class Reading {
  public:
    // Reads the JSON files at once; `progress` hears how far it is, and may be empty.
    Reading(Input input, const content::Decoder& decoder, const content::Progress& progress);

    // Reads up to so many rows of figures; false when none is left.
    bool step(std::size_t rows);

    double share_read() const; // of all bytes, 0 to 1

    // After the last step.
    Opened take();

  private:
    void read_json(const std::vector<content::File>& files, std::optional<int> sample_year,
                   const content::Progress& progress);
    void add(std::vector<Pack>& packs, Pack pack);

    ProblemList problems_;
    std::vector<Taken> taken_;
    std::vector<Pack> packs_;   // of the JSON files
    std::vector<Pack> current_; // as they were, while figures are added to them
    std::optional<content::CsvReading> sheets_;
    double json_share_ = 0; // of all bytes
};

// All of it at once; `progress` hears how far it is, and may be empty.
Opened read(Input input, const content::Decoder& decoder, const content::Progress& progress = {});

// What content::packed wrote once and the device kept, checked again like any file; nothing when it
// is not in order throughout. The app's own sample comes in the years of `this_year`.
std::optional<std::vector<Pack>> reopen(std::string_view bytes, const std::vector<Taken>& taken,
                                        int this_year);

// Says that the file `name` gave no bytes.
Problem unreadable(const std::string& name);

} // namespace zhixiao::desk
