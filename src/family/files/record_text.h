// The family record as text, JSON of schema zhixiao-family-record/1: what the device keeps, and
// what an encrypted file carries. docs/family.md describes it.
#pragma once

#include "family/model/record.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <variant>

namespace zhixiao {

constexpr std::size_t largest_record_text = std::size_t{8} << 20; // bytes

std::string text_of(const FamilyRecord& record);

// Why a text is no record. Foreign: of something else. Newer: of a later version of the app.
// Spoilt: it says that it is one, but is not as this app writes them, or holds too much.
enum class RecordFault { Foreign, Newer, Spoilt };

// Never throws, whatever the text is. Answers to items that the checklists do not have any more
// stay as they are.
std::variant<FamilyRecord, RecordFault> record_from(std::string_view text);

} // namespace zhixiao
