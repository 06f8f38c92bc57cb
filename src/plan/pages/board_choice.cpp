// Reads and builds the choices on a warning board: department, field, grade and order.
#include "plan/pages/board_choice.h"

#include "base/text.h"
#include "common/act/common_act.h"
#include "plan/model/lookup.h"
#include "plan/pages/board_cells.h"
#include "plan/pages/figures.h"

#include <algorithm>
#include <utility>

namespace zhixiao::pages {
namespace {

using scene::SelectOption;

BoardOrder order_of(const std::string& name) {
    if (name == "worst")
        return BoardOrder::WorstFirst;
    return name == "name" ? BoardOrder::ByName : BoardOrder::AsInPlan;
}

Node select(const PlanContext& context, const InputId& input, std::string name,
            std::vector<SelectOption> options) {
    return {input.value, scene::Select{.name = std::move(name),
                                       .value = context.typed(input),
                                       .options = std::move(options),
                                       .input = input}};
}

// Returns the departments that are responsible for an indicator, each once.
std::vector<SelectOption> departments_of(const Locality& locality) {
    std::vector<SelectOption> options;
    for (const Pack* pack : locality.packs)
        for (const Indicator& indicator : pack->indicators)
            for (const DepartmentId& id : indicator.departments) {
                const Department* department = find_department(locality, id);
                const bool is_known =
                    std::any_of(options.begin(), options.end(), [&](const SelectOption& option) {
                        return option.value == id.value;
                    });
                if (department && !is_known)
                    options.push_back({id.value, department->name});
            }
    return options;
}

} // namespace

BoardChoice board_choice(const PlanContext& context, const Locality& locality) {
    BoardChoice choice;
    const std::string field = context.typed(board_field_input);
    for (const Pack* pack : locality.packs) {
        const std::string& plan = pack->plan.id.value;
        if (field == plan || field.rfind(plan + "/", 0) == 0)
            choice.plan = pack->plan.id;
        for (const Field& each : pack->fields)
            if (field == plan + "/" + each.id.value)
                choice.field = each.id;
    }
    const DepartmentId department{context.typed(board_department_input)};
    if (find_department(locality, department))
        choice.department = department;
    choice.kind = grade_named(context.typed(board_kind_input));
    choice.areas = order_of(context.typed(board_areas_input));
    choice.indicators = order_of(context.typed(board_indicators_input));
    return choice;
}

Nodes board_selects(const PlanContext& context, const Locality& locality) {
    const Wording& words = context.words;
    std::vector<SelectOption> departments{{"", words("board.departments")}};
    for (SelectOption& option : departments_of(locality))
        departments.push_back(std::move(option));
    std::vector<SelectOption> fields{{"", words("board.fields")}};
    for (const Pack* pack : locality.packs) {
        const Plan& plan = pack->plan;
        fields.push_back(
            {plan.id.value, fill(words("board.fields_of"), {{"plan", audience_of(words, plan)}})});
        for (const Field& field : pack->fields)
            fields.push_back(
                {plan.id.value + "/" + field.id.value, field_title(words, plan, field)});
    }
    return {
        select(context, board_department_input, words("board.department"), std::move(departments)),
        select(context, board_field_input, words("board.field"), std::move(fields))};
}

Nodes board_orders(const PlanContext& context) {
    const Wording& words = context.words;
    return {select(context, board_areas_input, words("board.order.areas"),
                   {{"", words("board.order.areas.plan")},
                    {"worst", words("board.order.areas.worst")},
                    {"name", words("board.order.areas.name")}}),
            select(context, board_indicators_input, words("board.order.indicators"),
                   {{"", words("board.order.indicators.plan")},
                    {"worst", words("board.order.indicators.worst")}})};
}

Nodes board_kinds(const PlanContext& context, const BoardView& view) {
    Nodes chips;
    for (const Grade kind : grades_worst_first) {
        const bool is_chosen = view.choice.kind == kind;
        if (!is_chosen && view.count(kind) == 0)
            continue;
        const std::string name(grade_name(kind));
        Look look = look_of(context.words, kind);
        chips.push_back({"kind-" + name,
                         scene::Button{.name = std::move(look.word),
                                       .press = SetText{board_kind_input, is_chosen ? "" : name},
                                       .look = scene::ButtonLook::Chip,
                                       .pressed = is_chosen,
                                       .mark = look.mark,
                                       .mark_tone = look.tone,
                                       .count = std::to_string(view.count(kind))}});
    }
    return chips;
}

bool shows_grid(const PlanContext& context) { return context.typed(board_look_input) == "grid"; }

Nodes board_looks(const PlanContext& context) {
    const auto chip = [&](std::string key, std::string name, const std::string& value) {
        return Node{std::move(key),
                    scene::Button{.name = std::move(name),
                                  .press = SetText{board_look_input, value},
                                  .look = scene::ButtonLook::Chip,
                                  .pressed = shows_grid(context) == !value.empty()}};
    };
    return {chip("as-list", context.words("board.look.list"), ""),
            chip("as-grid", context.words("board.look.grid"), "grid")};
}

} // namespace zhixiao::pages
