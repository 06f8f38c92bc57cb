// Fonts of Dear ImGui whose glyphs a GlyphSource measures and rasterises, on demand.
#include "draw/font.h"

#include <imgui.h>
#include <imgui_internal.h>

#include <algorithm>
#include <cmath>

namespace zhixiao::draw {
namespace {

constexpr int atlas_limit = 2048; // px; 16 MB here and 16 MB of the GPU, which a phone can spare

GlyphSource& source_of(ImFontAtlas* atlas) { return *static_cast<GlyphSource*>(atlas->UserData); }

Weight weight_of(const ImFontConfig* config) {
    return config->FontLoaderFlags == 0 ? Weight::Regular : Weight::Semibold;
}

bool contains(ImFontAtlas*, ImFontConfig*, ImWchar) {
    return true; // the browser finds a font for whatever it can show
}

bool measure_font(ImFontAtlas* atlas, ImFontConfig* config, ImFontBaked* baked, void*) {
    const FontMetrics metrics = source_of(atlas).metrics(weight_of(config), baked->Size);
    baked->Ascent = metrics.ascent;
    baked->Descent = metrics.descent;
    return true;
}

void store(ImFontAtlas* atlas, ImFontConfig* config, ImFontBaked* baked, const GlyphBitmap& bitmap,
           ImFontGlyph& glyph) {
    const int width = std::min(bitmap.width, atlas_limit);
    const int height = std::min(bitmap.height, atlas_limit);
    const ImFontAtlasRectId id = ImFontAtlasPackAddRect(atlas, width, height);
    if (id == ImFontAtlasRectId_Invalid)
        return; // the atlas is full: the glyph stays blank until unused sizes are dropped
    ImTextureRect* rect = ImFontAtlasPackGetRect(atlas, id);
    const float pixel = 1 / baked->RasterizerDensity;
    glyph.X0 = static_cast<float>(bitmap.left) * pixel;
    glyph.Y0 = static_cast<float>(bitmap.top) * pixel;
    glyph.X1 = static_cast<float>(bitmap.left + width) * pixel;
    glyph.Y1 = static_cast<float>(bitmap.top + height) * pixel;
    glyph.Visible = true;
    glyph.PackId = id;
    ImFontAtlasBakedSetFontGlyphBitmap(atlas, baked, config, &glyph, rect, bitmap.coverage.data(),
                                       ImTextureFormat_Alpha8, bitmap.width);
}

bool load_glyph(ImFontAtlas* atlas, ImFontConfig* config, ImFontBaked* baked, void*,
                ImWchar code_point, ImFontGlyph* glyph, float* advance) {
    GlyphSource& source = source_of(atlas);
    const auto code = static_cast<char32_t>(code_point);
    const float own = source.advance(code, weight_of(config), baked->Size);
    if (advance) {
        *advance = own;
        return true;
    }
    glyph->Codepoint = code_point;
    glyph->AdvanceX = own;
    const GlyphBitmap bitmap =
        source.rasterise(code, weight_of(config), baked->Size * baked->RasterizerDensity);
    if (bitmap.width > 0 && bitmap.height > 0)
        store(atlas, config, baked, bitmap, *glyph);
    return true;
}

ImFontLoader loader() {
    ImFontLoader made;
    made.Name = "zhixiao";
    made.FontSrcContainsGlyph = contains;
    made.FontBakedInit = measure_font;
    made.FontBakedLoadGlyph = load_glyph;
    return made;
}

ImFont* add_font(ImFontAtlas& atlas, const ImFontLoader& ours, const char* name,
                 unsigned int weight) {
    ImFontConfig config;
    config.FontLoader = &ours;
    ImStrncpy(config.Name, name, sizeof config.Name);
    config.SizePixels = 17;
    config.FontLoaderFlags = weight; // 0 regular, 1 semibold: see weight_of
    return atlas.AddFont(&config);
}

} // namespace

Fonts load_fonts(GlyphSource& glyphs) {
    static const ImFontLoader ours = loader();
    ImFontAtlas& atlas = *ImGui::GetIO().Fonts;
    atlas.TexMaxWidth = atlas_limit;
    atlas.TexMaxHeight = atlas_limit;
    atlas.UserData = &glyphs;
    atlas.SetFontLoader(&ours);
    return {add_font(atlas, ours, "regular", 0), add_font(atlas, ours, "semibold", 1)};
}

} // namespace zhixiao::draw
