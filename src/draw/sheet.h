// A frame's draw list, glyph atlas and textures of Dear ImGui, without the windows, tables and
// navigation that ImGui::NewFrame() would bring along (40 KB to download).
#pragma once

struct ImDrawData;
struct ImDrawList;

namespace zhixiao::draw {

// The sheet of the current ImGui context, which must outlive it and whose renderer must support
// textures.
class Sheet {
  public:
    Sheet();
    Sheet(const Sheet&) = delete;
    Sheet& operator=(const Sheet&) = delete;
    ~Sheet();

    // Begins a frame and returns its draw list, which is empty and covers `width` × `height` CSS px
    // with `density` device px to each.
    ImDrawList& begin(float width, float height, float density);

    // Ends the frame and returns what was painted since begin(), for the renderer; valid until the
    // next begin().
    ImDrawData& end();

  private:
    ImDrawList* list_;
    ImDrawData* data_;
    int frames_ = 0;
};

} // namespace zhixiao::draw
