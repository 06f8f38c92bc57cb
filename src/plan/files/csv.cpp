// Tells the two sheets apart and reads the indicators before the figures.
#include "plan/files/csv.h"

#include "common/files/file_size.h"

#include <utility>

namespace zhixiao::content {

void CsvReading::open(File file, const Decoder& decoder) {
    if (file.text.size() > largest_file) {
        problems_.error([&] { return too_large(file.name, file.text.size()); });
        return;
    }
    std::optional<std::string> text = to_utf8(file.text, decoder);
    if (!text) {
        problems_.error([&] {
            return Problem{file.name, "认不出文字的编码",
                           "在 Excel 或 WPS 里另存为“CSV UTF-8（逗号分隔）”"};
        });
        return;
    }
    file.text = {};
    std::unique_ptr<CsvTable> table = CsvTable::open(file.name, std::move(*text), problems_);
    if (!table)
        return;
    const bool has_indicators = table->sheet() == Sheet::Indicators;
    (has_indicators ? indicator_tables_ : figure_tables_).push_back(std::move(table));
}

CsvReading::CsvReading(CsvInput input, const Decoder& decoder) : this_year_(input.this_year) {
    for (File& file : input.files)
        open(std::move(file), decoder);
    const bool has_faulty_file = problems_.errors() > 0;
    CsvIndicators indicators;
    for (const auto& table : indicator_tables_) {
        while (table->next(problems_))
            indicators.read(*table, problems_);
    }
    std::vector<Pack> packs = indicators.take();
    has_new_plans_ = !indicator_tables_.empty();
    if (!has_new_plans_ && !has_faulty_file && input.packs.empty() && !figure_tables_.empty())
        problems_.error([&] {
            return Problem{figure_tables_.front()->file(), "只有数据，没有指标可以对上",
                           "和 指标.csv 一起打开，或先打开一个规划"};
        });
    // Without indicators every figure would be called unknown, which would bury the real fault.
    is_barred_ = packs.empty() && (has_new_plans_ || input.packs.empty());
    figures_.emplace(has_new_plans_ ? std::move(packs) : std::move(input.packs),
                     indicators.left_out());
    indicator_tables_.clear();
}

bool CsvReading::step(std::size_t rows) {
    for (; !is_barred_ && at_ < figure_tables_.size(); ++at_) {
        CsvTable& table = *figure_tables_[at_];
        for (; rows > 0 && table.next(problems_); --rows)
            figures_->read(table, problems_);
        if (rows == 0)
            return true;
    }
    return false;
}

double CsvReading::share_read() const {
    if (is_barred_ || at_ == figure_tables_.size())
        return 1;
    const double share = static_cast<double>(at_) + figure_tables_[at_]->share_read();
    return share / static_cast<double>(figure_tables_.size());
}

Loaded CsvReading::take() {
    std::vector<Pack> packs = figures_->take(this_year_, problems_);
    return {std::move(packs), problems_.take(), has_new_plans_};
}

} // namespace zhixiao::content
