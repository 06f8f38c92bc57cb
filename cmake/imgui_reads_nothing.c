// Stands in for sscanf, which Dear ImGui uses to read its settings file. We have no such file, and
// the real sscanf would add 3 KB to the download.
int zhixiao_imgui_reads_nothing(const char* text, const char* format, ...) {
    (void)text;
    (void)format;
    return 0;
}
