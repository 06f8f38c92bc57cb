// Nodes by their paths, and what a press on them sends.
#include "scene/find.h"

#include "samples.h"

#include <doctest/doctest.h>

#include <string>

namespace zhixiao::scene {

TEST_CASE("find: a path names keys from below the root") {
    const Node root = page({group("cards", {content_link("more", {text("words", "看看")})})});
    CHECK(find(root, "") == &root);
    REQUIRE(find(root, "main/cards/more/words"));
    CHECK(*find(root, "main/cards/more/words") == text("words", "看看"));
}

TEST_CASE("find: a path that leads nowhere finds nothing") {
    const Node root = page({});
    for (const char* path : {"nothing", "main/nothing", "main/title/below", "main/", "/main"}) {
        INFO(std::string(path));
        CHECK(find(root, path) == nullptr);
    }
}

TEST_CASE("find: a press on a link arrives at its page") {
    CHECK(message_of(content_link("more", {})) == std::optional<Message>{Arrive{AboutPage{}}});
}

TEST_CASE("find: a press on a button sends its message, unless it is switched off") {
    CHECK(message_of(button("go", "走")) == std::optional<Message>{DayChanged{2026, 1, 1, 8}});
    CHECK(message_of(button("go", "走", false)) == std::nullopt);
}

TEST_CASE("find: a press on words sends nothing") {
    CHECK(message_of(text("words", "看看")) == std::nullopt);
}

} // namespace zhixiao::scene
