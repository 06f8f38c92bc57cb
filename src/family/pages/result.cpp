// The result of a check-up: strengths first, then each dimension, things to try, whom to talk to.
#include "family/pages/result_parts.h"

#include "base/enumerators.h"
#include "base/text.h"
#include "common/pages/dated.h"
#include "family/pages/views.h"

#include <algorithm>

namespace zhixiao::pages {
namespace {

constexpr std::size_t fewest_axes = 3;

int count_of(const LatestAnswers& latest, Answer answer) {
    int count = 0;
    for (const FamilyItem* item : latest.items)
        count += answer_to(latest.check_up->answers, item->id) == answer;
    return count;
}

// Returns a true and encouraging sentence for a result without a single 是.
std::string first_step(const FamilyContext& context, const LatestAnswers& latest) {
    const int sometimes = count_of(latest, Answer::Sometimes);
    if (sometimes == 0)
        return context.family_words("result.first_step");
    return fill(context.family_words("result.sometimes"), {{"count", std::to_string(sometimes)}});
}

// Returns the heading, with the child, stage and day beside it, or beneath it on a phone.
Node strengths_head(const FamilyContext& context, const LatestAnswers& latest,
                    const std::string& title) {
    const std::optional<Child>& child = context.chosen().child;
    const std::string whose = child ? child->nickname + context.family_words("result.dot") : "";
    Node about = caption("about", whose + result_words(context, latest));
    if (context.on_phone())
        return column("head", 4, {heading("title", 2, title), std::move(about)});
    return baseline("head", 16, {growing(heading("title", 2, title)), std::move(about)});
}

Node strengths_card(const FamilyContext& context, const LatestAnswers& latest) {
    const Wording& family_words = context.family_words;
    const FamilyItems done = done_well(latest.items, latest.check_up->answers);
    const std::string title =
        done.empty() ? family_words("result.looking") : family_words("result.strengths");
    Nodes lines{strengths_head(context, latest, title)};
    Nodes rows;
    for (const FamilyItem* item : done)
        rows.push_back(row(item->id.value, 12,
                           {ornament("mark", Icon::Check, Tone::Good),
                            growing(text("words", done_words(context, *item)))}));
    if (rows.empty())
        lines.push_back(text("first-step", first_step(context, latest)));
    else
        lines.push_back(list("done", title,
                             {.arrange = Arrange::Grid, .gap = 12, .column_min = 330},
                             std::move(rows)));
    const std::size_t answered = answered_of(latest.items, latest.check_up);
    if (answered < latest.items.size())
        lines.push_back(caption("unfinished",
                                fill(family_words("result.unfinished"),
                                     {{"answered", std::to_string(answered)},
                                      {"left", std::to_string(latest.items.size() - answered)}})));
    return card("strengths", title, std::move(lines));
}

// Returns the share of last time when both times answered the same items; otherwise a bar would
// seem to rise because a hard question was skipped.
std::optional<double> share_before(const FamilyChange& change, const DimensionScore& score) {
    for (const DimensionChange& each : change.dimensions)
        if (each.dimension == score.dimension && each.possible == score.possible)
            return static_cast<double>(each.before) / each.possible;
    return std::nullopt;
}

Node dimension_line(const FamilyContext& context, const DimensionScore& score,
                    const FamilyChange& change) {
    const std::string name = dimension_words(context, score.dimension);
    const std::string counts = counts_words(context, score.counts);
    const std::string left_out = left_out_words(context, score.counts);
    Nodes head{growing(strong("name", name))};
    if (!counts.empty())
        head.push_back(caption("counts", counts));
    Nodes lines{baseline("head", 8, std::move(head))};
    const std::optional<double> share = share_of(score);
    if (share && !context.page.is_plain) // in text mode the words above suffice
        lines.push_back(
            {"bar", scene::Meter{.name = fill(context.family_words("result.bar"),
                                              {{"dimension", name}, {"counts", counts}}),
                                 .share = *share,
                                 .tone = Tone::Children,
                                 .before = share_before(change, score)}});
    if (!left_out.empty())
        lines.push_back(caption("left-out", left_out));
    return column(std::string(dimension_name(score.dimension)), 6, std::move(lines));
}

// Returns the radar chart; none when fewer than three dimensions have answers, which make no
// outline.
std::optional<Node> radar(const FamilyContext& context, const std::vector<DimensionScore>& scores,
                          const FamilyChange& change, const std::string& before) {
    scene::Radar picture{.name = "", .axes = {}};
    std::string summary;
    std::size_t answered = 0;
    for (const DimensionScore& score : scores) {
        const std::string name = dimension_words(context, score.dimension);
        const std::optional<double> share = share_of(score);
        picture.axes.push_back({name, share, share_before(change, score)});
        if (picture.axes.back().before)
            picture.before_label = before;
        if (!share)
            continue;
        ++answered;
        summary += (summary.empty() ? "" : context.family_words("result.and")) +
                   fill(context.family_words("result.bar"),
                        {{"dimension", name}, {"counts", counts_words(context, score.counts)}});
    }
    if (answered < fewest_axes)
        return std::nullopt;
    picture.name = fill(context.family_words("result.radar"), {{"dimensions", summary}});
    return Node{"radar", std::move(picture)};
}

Node dimensions_card(const FamilyContext& context, const LatestAnswers& latest) {
    const Wording& family_words = context.family_words;
    const CheckUp* before = check_up_before(context.chosen(), *latest.check_up);
    const FamilyChange change =
        before ? change_between(latest.items, *before, *latest.check_up) : FamilyChange{};
    const std::string last =
        before ? fill(family_words("result.last"), {{"day", day_words(context, before->day)}}) : "";
    const std::vector<DimensionScore> scores =
        dimension_scores(latest.items, latest.check_up->answers);
    Nodes bars;
    bool has_ticks = false;
    for (const DimensionScore& score : strengths_first(scores)) {
        bars.push_back(dimension_line(context, score, change));
        has_ticks = has_ticks || share_before(change, score);
    }
    const std::string title = family_words("result.dimensions");
    Nodes bar_parts{list("bars", title, {.gap = 16}, std::move(bars))};
    if (has_ticks && !context.page.is_plain)
        bar_parts.push_back(caption("ticks", fill(family_words("result.ticks"), {{"last", last}})));
    bar_parts.push_back(caption("no-marks", family_words("result.no_marks")));
    Nodes parts;
    std::optional<Node> outline = context.on_phone() || context.page.is_plain
                                      ? std::nullopt
                                      : radar(context, scores, change, last);
    if (outline)
        parts.push_back(std::move(*outline));
    parts.push_back(column("lines", 12, std::move(bar_parts)));
    return card("dimensions", title,
                {heading("title", 2, title),
                 group("pictures", {.arrange = Arrange::Grid, .gap = 24, .column_min = 320},
                       std::move(parts))});
}

Icon icon_of(Dimension dimension) {
    constexpr Icon icons[] = {Icon::Heart, Icon::Shield, Icon::Message,
                              Icon::Book,  Icon::Device, Icon::Scales};
    static_assert(has_row_for_each<Dimension>(icons));
    return icons[static_cast<std::size_t>(dimension)];
}

Node try_line(const FamilyContext& context, const FamilyItem& item) {
    const Box tile{.surface = Surface::ChildrenTint, .pad_x = 12, .pad_y = 12};
    return column(
        item.id.value, 4,
        {row("head", 12,
             {group("tile", tile, {ornament("icon", icon_of(item.dimension), Tone::Children)}),
              growing(strong("try", item.try_today, TextStyle::Heading))}),
         text("why", item.why),
         with_stale_note(context.page, caption("basis", basis_words(context, item)),
                         context.family.checked, Aged::Page)});
}

Node try_card(const FamilyContext& context, const LatestAnswers& latest) {
    const FamilyItems items = to_try(latest.items, latest.check_up->answers);
    if (items.empty()) {
        const std::string title = context.family_words("result.go_on");
        return card(
            "try", title,
            {heading("title", 2, title), text("none", context.family_words("result.none_to_try"))});
    }
    const std::string title = to_try_words(context, items.size());
    Nodes lines;
    for (const FamilyItem* item : items)
        lines.push_back(try_line(context, *item));
    return card("try", title,
                {heading("title", 2, title), list("things", title, {.gap = 20}, std::move(lines))});
}

// Returns a button that calls, with the name and purpose of the line when the content of the rights
// part is here, otherwise with the number alone.
Node hotline_line(const FamilyContext& context, const std::string& number) {
    for (const Callable& known : context.hotlines)
        if (known.number == number)
            return column(
                "line-" + number, 4,
                {call_button(known, scene::LinkLook::Outlined), caption("purpose", known.purpose)});
    Node line =
        call_button({number, fill(context.family_words("result.call"), {{"number", number}})},
                    scene::LinkLook::Outlined);
    line.key = "line-" + number;
    return line;
}

// Returns the advice to talk to somebody, with each number once, even if several items name it.
Node talk_card(const FamilyContext& context, const FamilyItems& items) {
    const std::string title = context.family_words("result.talk");
    Nodes texts;
    std::vector<std::string> numbers;
    for (const FamilyItem* item : items) {
        texts.push_back(text(item->id.value, item->talk_to->text));
        for (const std::string& number : item->talk_to->hotlines)
            if (std::find(numbers.begin(), numbers.end(), number) == numbers.end())
                numbers.push_back(number);
    }
    Nodes parts{heading("title", 2, title), list("when", title, {.gap = 12}, std::move(texts))};
    Nodes calls;
    for (const std::string& number : numbers)
        calls.push_back(hotline_line(context, number));
    if (!calls.empty())
        parts.push_back(
            list("calls", context.family_words("result.calls"), {.gap = 12}, std::move(calls)));
    parts.push_back(caption("no-diagnosis", context.family_words("result.no_diagnosis")));
    return card("talk", title, std::move(parts));
}

Node tools(const FamilyContext& context, const LatestAnswers& latest) {
    const Wording& family_words = context.family_words;
    const FamilyStage stage = latest.check_up->stage;
    const std::string name = stage_text(stage);
    const bool is_whole = answered_of(latest.items, latest.check_up) == latest.items.size();
    using scene::LinkLook;
    return family_tools(
        context, {family_link("sheet", {FamilyPart::Sheet, name}, family_words("result.print"),
                              LinkLook::Filled, Icon::Printer),
                  family_link("code", {FamilyPart::Code, name}, family_words("result.code"),
                              LinkLook::Outlined, Icon::Qr),
                  save_button(context, stage),
                  family_link("daily", {FamilyPart::Daily}, family_words("result.daily"),
                              LinkLook::Outlined, Icon::Clock),
                  family_link("again", {FamilyPart::Check, name},
                              is_whole ? family_words("result.again") : family_words("result.rest"),
                              LinkLook::Outlined, Icon::Next)});
}

} // namespace

Nodes family_result(const FamilyContext& context, FamilyStage stage) {
    const std::optional<LatestAnswers> latest = latest_answers(context, stage);
    if (!latest)
        return nothing_answered(context, stage);
    Nodes parts{strengths_card(context, *latest), dimensions_card(context, *latest)};
    std::vector<Nodes> columns;
    Nodes changes = family_changes(context, *latest);
    Nodes next{try_card(context, *latest)};
    const FamilyItems talk = to_talk_about(latest->items, latest->check_up->answers);
    Nodes talking;
    if (!talk.empty())
        talking.push_back(talk_card(context, talk));
    // Two columns of about the same height.
    if (changes.empty()) {
        columns.push_back(std::move(next));
        if (!talking.empty())
            columns.push_back(std::move(talking));
    } else {
        append(next, std::move(talking));
        columns = {std::move(changes), std::move(next)};
    }
    parts.push_back(card_columns("next", 330, std::move(columns)));
    parts.push_back(keeping_card(context));
    parts.push_back(tools(context, *latest));
    return parts;
}

} // namespace zhixiao::pages
