// Reads the files that someone chose, JSON and CSV together, into plans without errors.
#pragma once

#include "base/checked.h"
#include "common/files/file.h"
#include "common/model/problem_list.h"
#include "plan/files/csv.h"
#include "plan/files/encoding.h"
#include "plan/model/plan.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zhixiao::desk {

// A plan that comes with the app. No file may use its id, or (in CSV) its title.
struct Taken {
    PlanId id;
    std::string title;

    bool operator==(const Taken&) const = default;
};

struct Input {
    std::vector<content::File> files; // bytes as they are on disk
    // The open plans, which figures are added to when no file has a plan. A file may use their ids
    // again; its plan then replaces the open one.
    std::vector<Pack> current;
    std::vector<Taken> taken;     // the plans that come with the app
    std::optional<int> this_year; // if given, indicators with outdated figures are named
    bool is_sample = false; // the files are the app's own sample plan, whose years follow this_year
    std::vector<Problem> unread = {}; // problems of files that could not be read
};

struct Opened {
    std::vector<Pack> packs; // without errors; empty when nothing could be used
    std::vector<Problem> problems;
    bool has_errors = false;
    bool has_new_plans = false; // false: the packs are Input::current with figures added

    bool operator==(const Opened&) const = default;
};

// Reads in portions, so that the caller can report progress. Dropping the object cancels.
class Reading {
  public:
    // Reads the JSON files at once; `progress` hears how far it is, and may be empty.
    Reading(Input input, const content::Decoder& decoder, const content::Progress& progress);

    // Reads up to `rows` rows of figures. Returns false when none is left.
    bool step(std::size_t rows);

    double share_read() const; // of all bytes, 0 to 1

    // Returns the result. Call it after the last step.
    Opened take();

  private:
    void read_json(const std::vector<content::File>& files, std::optional<int> sample_year,
                   const content::Progress& progress);
    void add(std::vector<Pack>& packs, Pack pack);

    ProblemList problems_;
    std::vector<Taken> taken_;
    std::vector<Pack> packs_;   // from the JSON files
    std::vector<Pack> current_; // the open plans as they were before figures are added
    std::optional<content::CsvReading> sheets_;
    double json_share_ = 0; // of all bytes
};

// All of it at once; `progress` hears how far it is, and may be empty.
Opened read(Input input, const content::Decoder& decoder, const content::Progress& progress = {});

// Reads bytes that content::packed wrote and the device kept, and checks them like any file.
// Returns nothing when the bytes are no packs, or a plan has an error or an id in `taken`. The
// app's own sample plan is moved to the years of `this_year`.
std::optional<std::vector<Pack>> reopen(std::string_view bytes, const std::vector<Taken>& taken,
                                        int this_year);

// Says that the file `name` gave no bytes.
Problem unreadable(const std::string& name);

} // namespace zhixiao::desk
