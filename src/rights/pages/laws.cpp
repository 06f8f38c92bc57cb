// The law shelf: all laws by how far they bind, those that fit the words typed, and one law with
// its articles.
#include "base/enumerators.h"
#include "base/text.h"
#include "common/pages/dated.h"
#include "rights/model/search.h"
#include "rights/pages/info_parts.h"
#include "rights/pages/views.h"

namespace zhixiao::pages {
namespace {

constexpr LawKind kinds[] = {LawKind::Law, LawKind::Regulation, LawKind::Interpretation,
                             LawKind::Document};
static_assert(has_row_for_each<LawKind>(kinds));

// Returns the name of the kind that keys of words.json end with.
std::string name_of(LawKind kind) {
    constexpr const char* names[] = {"law", "regulation", "interpretation", "document"};
    static_assert(has_row_for_each<LawKind>(names));
    return names[static_cast<std::size_t>(kind)];
}

std::string kind_title(const Wording& rights_words, LawKind kind) {
    return rights_words("laws.kind." + name_of(kind));
}

std::string binding(const Wording& rights_words, LawKind kind) {
    return rights_words("laws.binds." + name_of(kind));
}

// Returns the line with the day from which the law is in force. A document has its number or date
// instead, as it has no such day.
std::string in_force(const RightsContext& context, const Law& law) {
    const Wording& rights_words = context.rights_words;
    if (!law.in_force.empty()) {
        const bool is_ahead = law.in_force > context.day;
        return fill(is_ahead ? rights_words("laws.ahead") : rights_words("laws.in_force"),
                    {{"date", law.in_force}});
    }
    return law.kind == LawKind::Document && !law.version.empty() ? law.version
                                                                 : rights_words("laws.no_date");
}

std::string article_line(const Article& article) {
    return article_name(article.number) + " " + article.text;
}

// Returns the notes beneath the text of the article: the change ahead, and our advice.
Nodes notes_on(const RightsContext& context, const Article& article) {
    return joined(change_note(context.page, article.validity),
                  advice_note(context, article.advice));
}

Node law_row(const RightsContext& context, const Law& law) {
    const Wording& rights_words = context.rights_words;
    std::string about = in_force(context, law);
    if (!law.articles.empty())
        about +=
            fill(rights_words("laws.articles"), {{"count", std::to_string(law.articles.size())}});
    return content_link(
        law.id.value, RightsPage{{RightsPart::Law, law.id.value}},
        {.arrange = Arrange::Row, .surface = Surface::Row, .gap = 12},
        {growing(column("lines", 2,
                        {text("name", law.short_name), caption("about", std::move(about))})),
         ornament("next", Icon::Next, Tone::Soft)});
}

Node hit_row(const RightsContext& context, const LawHit& hit) {
    Nodes lines{law_row(context, *hit.law)};
    for (const Article* article : hit.articles)
        lines.push_back(
            column("article-" + article->number, 2,
                   joined({text("text", article_line(*article))}, notes_on(context, *article))));
    return column(hit.law->id.value, 4, std::move(lines));
}

Node search_field(const RightsContext& context, const std::string& found) {
    const Wording& rights_words = context.rights_words;
    const Box box{.arrange = context.on_phone() ? Arrange::Column : Arrange::Wrap};
    Node field{"field",
               scene::TextField{rights_words("laws.field"), context.typed(rights_laws_input),
                                rights_laws_input, rights_words("laws.hint")}};
    return column("search", 8, {group("line", box, {std::move(field)}), caption("count", found)});
}

Node kind_card(const RightsContext& context, LawKind kind) {
    const Wording& rights_words = context.rights_words;
    const std::string title = kind_title(rights_words, kind);
    Nodes rows;
    for (const Law& law : context.rights.laws)
        if (law.kind == kind)
            rows.push_back(law_row(context, law));
    return titled_card(
        name_of(kind), title,
        {text("binds", binding(rights_words, kind)), list("laws", title, {}, std::move(rows))});
}

Node head_card(const RightsContext& context, const Law& law) {
    const Wording& rights_words = context.rights_words;
    const std::string title = fill(rights_words("law.title"), {{"title", law.title}});
    Nodes lines;
    if (!law.version.empty())
        lines.push_back(labelled("version", rights_words("law.version"), law.version));
    lines.push_back(text("in-force", law.in_force.empty() ? rights_words("laws.no_date")
                                                          : in_force(context, law)));
    lines.push_back(text("about", law.about));
    lines.push_back(
        labelled("kind", kind_title(rights_words, law.kind), binding(rights_words, law.kind)));
    lines.push_back(origin_line(context, law.origin));
    return titled_card("head", title, std::move(lines));
}

Node articles_card(const RightsContext& context, const Law& law) {
    const Wording& rights_words = context.rights_words;
    const std::string title = rights_words("law.articles");
    if (law.articles.empty())
        return titled_card("articles", title, {text("none", rights_words("law.no_articles"))});
    Nodes items;
    for (const Article& article : law.articles) {
        Nodes lines{heading("number", 3, article_name(article.number), TextStyle::Body),
                    text("text", article.text)};
        if (confidence_of(law, article) != law.origin.confidence)
            lines.push_back(caption("confidence", rights_words("law.medium")));
        append(lines, notes_on(context, article));
        items.push_back(column("article-" + article.number, 2, std::move(lines)));
    }
    return titled_card("articles", title,
                       {caption("own-words", rights_words("law.own_words")),
                        list("list", title, {.gap = 12}, std::move(items))});
}

} // namespace

Nodes rights_laws(const RightsContext& context) {
    const Wording& rights_words = context.rights_words;
    const std::string typed = context.typed(rights_laws_input);
    if (typed.find_first_not_of(' ') == std::string::npos) {
        std::vector<Nodes> columns;
        for (const LawKind kind : kinds)
            columns.push_back({kind_card(context, kind)});
        const std::string count = fill(rights_words("laws.count"),
                                       {{"count", std::to_string(context.rights.laws.size())}});
        return {search_field(context, count), card_columns("kinds", 330, std::move(columns))};
    }
    Nodes rows;
    for (const LawHit& hit : find_laws(context.rights, typed))
        rows.push_back(hit_row(context, hit));
    if (rows.empty())
        return {search_field(context, fill(rights_words("laws.none"), {{"typed", typed}}))};
    const std::string found =
        fill(rights_words("laws.found"), {{"count", std::to_string(rows.size())}});
    const std::string title = rights_words("laws.hits");
    return {search_field(context, found),
            titled_card("hits", title, {list("laws", title, {.gap = 12}, std::move(rows))})};
}

Nodes rights_law(const RightsContext& context, const Law& law) {
    const Wording& rights_words = context.rights_words;
    Nodes beside{head_card(context, law)};
    const std::vector<const Situation*> citing = situations_citing(context.rights, law.id);
    Nodes articles{articles_card(context, law)};
    if (!citing.empty()) {
        const std::string title = rights_words("law.situations");
        articles.push_back(titled_card("citing", title, {situation_links(title, citing)}));
    }
    return {card_columns("law", 330, {std::move(beside), std::move(articles)})};
}

} // namespace zhixiao::pages
