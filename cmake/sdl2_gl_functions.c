// Stands in for eglGetProcAddress: returns the few GL functions that SDL asks for by name.
// Emscripten's own would pull all of WebGL into the page's script and add 7 KB to the download.
#include <GLES3/gl3.h>
#include <string.h>

void (*zhixiao_gl_function(const char* name))(void) {
    static const struct {
        const char* name;
        void (*function)(void);
    } known[] = {
        {"glBindFramebuffer", (void (*)(void))glBindFramebuffer},
        {"glGetError", (void (*)(void))glGetError},
        {"glGetFramebufferAttachmentParameteriv",
         (void (*)(void))glGetFramebufferAttachmentParameteriv},
        {"glGetIntegerv", (void (*)(void))glGetIntegerv},
        {"glGetString", (void (*)(void))glGetString},
        {"glGetStringi", (void (*)(void))glGetStringi},
    };
    for (unsigned i = 0; i < sizeof known / sizeof known[0]; i++) {
        if (strcmp(name, known[i].name) == 0) {
            return known[i].function;
        }
    }
    return 0;
}
