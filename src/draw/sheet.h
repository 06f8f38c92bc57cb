// What one frame is painted on: Dear ImGui's draw list, glyph atlas and textures, without the
// windows, tables and navigation that ImGui::NewFrame() would bring along (40 KB to download).
#pragma once

struct ImDrawData;
struct ImDrawList;

namespace zhixiao::draw {

// Of the current ImGui context, which has to outlive it; its renderer has textures.
class Sheet {
  public:
    Sheet();
    Sheet(const Sheet&) = delete;
    Sheet& operator=(const Sheet&) = delete;
    ~Sheet();

    // Empty, `width` × `height` CSS px, `density` device px to one of them.
    ImDrawList& begin(float width, float height, float density);

    // What was painted since begin(), for the renderer; valid until the next begin().
    ImDrawData& end();

  private:
    ImDrawList* list_;
    ImDrawData* data_;
    int frames_ = 0;
};

} // namespace zhixiao::draw
