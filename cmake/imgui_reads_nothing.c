// Stands in for sscanf, with which Dear ImGui reads its settings file: we have none, and the real
// one is 3 KB more to download.
int zhixiao_imgui_reads_nothing(const char* text, const char* format, ...) {
    (void)text;
    (void)format;
    return 0;
}
