// Reads the quotes, separators and line ends of CSV.
#include "plan/files/csv_rows.h"

#include <algorithm>
#include <array>
#include <utility>

namespace zhixiao::content {
namespace {

constexpr std::array<char, 3> separators{',', '\t', ';'};

bool is_line_end(char c) { return c == '\n' || c == '\r'; }

// Counts each separator outside quotes, up to the end of the first row that has any, and returns
// the most frequent one.
char separator_of(std::string_view text) {
    std::array<std::size_t, separators.size()> counts{};
    bool is_quoted = false;
    for (const char c : text) {
        if (c == '"')
            is_quoted = !is_quoted;
        if (is_quoted)
            continue;
        if (is_line_end(c) && *std::max_element(counts.begin(), counts.end()) > 0)
            break;
        for (std::size_t i = 0; i < separators.size(); ++i)
            counts[i] += c == separators[i] ? 1 : 0;
    }
    const auto most = std::max_element(counts.begin(), counts.end());
    return separators[static_cast<std::size_t>(most - counts.begin())];
}

} // namespace

CsvRows::CsvRows(std::string text) : text_(std::move(text)), separator_(separator_of(text_)) {}

bool CsvRows::is_end_of_cell(std::size_t at) const {
    return at == text_.size() || text_[at] == separator_ || is_line_end(text_[at]);
}

std::string_view CsvRows::plain_cell() {
    const std::size_t start = at_;
    while (!is_end_of_cell(at_))
        ++at_;
    return std::string_view(text_).substr(start, at_ - start);
}

// Reads a cell from its opening quote. Text after the closing quote belongs to the cell too, as in
// Excel.
std::string_view CsvRows::quoted_cell() {
    const std::size_t start = ++at_;
    std::size_t end = start;
    bool is_open = true;
    for (; at_ < text_.size(); ++at_) {
        if (is_open && text_[at_] == '"') {
            const bool is_doubled = at_ + 1 < text_.size() && text_[at_ + 1] == '"';
            if (!is_doubled) {
                is_open = false;
                continue;
            }
            ++at_;
        } else if (!is_open && is_end_of_cell(at_)) {
            break;
        }
        text_[end++] = text_[at_];
    }
    is_cut_off_ = is_open;
    return std::string_view(text_).substr(start, end - start);
}

bool CsvRows::next() {
    if (at_ >= text_.size())
        return false;
    cells_.clear();
    ++number_;
    for (;;) {
        const bool is_quoted = at_ < text_.size() && text_[at_] == '"';
        cells_.push_back(is_quoted ? quoted_cell() : plain_cell());
        if (at_ == text_.size() || text_[at_] != separator_)
            break;
        ++at_;
    }
    if (at_ < text_.size())
        at_ += text_.compare(at_, 2, "\r\n") == 0 ? 2 : 1;
    return true;
}

} // namespace zhixiao::content
