// The part of ImGui::NewFrame() and ImGui::Render() that draw lists and textures need.
#include "draw/sheet.h"

#include <imgui.h>
#include <imgui_internal.h>

#include <cfloat>

namespace zhixiao::draw {

Sheet::Sheet() : list_(IM_NEW(ImDrawList)(ImGui::GetDrawListSharedData())), data_(new ImDrawData) {}

Sheet::~Sheet() {
    IM_DELETE(list_);
    delete data_;
}

ImDrawList& Sheet::begin(float width, float height, float density) {
    ImFontAtlas& atlas = *ImGui::GetIO().Fonts;
    ImFontAtlasUpdateNewFrame(&atlas, ++frames_, true);

    ImDrawListSharedData& shared = *ImGui::GetDrawListSharedData();
    shared.FontAtlas = &atlas;
    ImFontAtlasUpdateDrawListsSharedData(&atlas);
    shared.ClipRectFullscreen = {0, 0, width, height};
    shared.CurveTessellationTol = ImGui::GetStyle().CurveTessellationTol;
    shared.SetCircleTessellationMaxError(ImGui::GetStyle().CircleTessellationMaxError);
    shared.InitialFlags = ImDrawListFlags_AntiAliasedLines |
                          ImDrawListFlags_AntiAliasedLinesUseTex | ImDrawListFlags_AntiAliasedFill |
                          ImDrawListFlags_AllowVtxOffset;
    shared.InitialFringeScale = 1;

    list_->_ResetForNewFrame();
    list_->PushTexture(atlas.TexRef);
    list_->PushClipRectFullScreen();
    data_->Clear();
    data_->DisplaySize = {width, height};
    data_->FramebufferScale = {density, density};
    return *list_;
}

ImDrawData& Sheet::end() {
    // The renderer looks here for textures to create, update and destroy.
    ImVector<ImTextureData*>& textures = ImGui::GetPlatformIO().Textures;
    textures.resize(0);
    for (ImTextureData* texture : ImGui::GetIO().Fonts->TexList) {
        texture->RefCount = 1; // only this context uses it, so the renderer may destroy it
        textures.push_back(texture);
    }
    data_->Valid = true;
    data_->Textures = &textures;
    data_->AddDrawList(list_);
    return *data_;
}

} // namespace zhixiao::draw
