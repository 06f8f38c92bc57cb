// Starts the app in a page of the browser, once the content of the first load is there.
#include "loop/app_loop.h"
#include "loop/picture.h"
#include "loop/platform_glyphs.h"
#include "platform/web.h"

#include <memory>
#include <optional>
#include <utility>

int main() {
    using namespace zhixiao;
    static WebPlatform platform;
    static PlatformGlyphs glyphs(platform);
    static std::unique_ptr<Picture> picture;
    static std::unique_ptr<AppLoop> loop;
    when_content_is_here([](const std::vector<NamedText>& texts) {
        std::optional<Content> content = first_content(platform, texts);
        if (!content)
            return;
        picture = std::make_unique<Picture>(platform, glyphs);
        loop = std::make_unique<AppLoop>(platform, glyphs, *picture, std::move(*content));
        platform.listen(*loop);
    });
    return 0;
}
