// Stands in for eglGetProcAddress: the few GL functions that SDL itself asks for by name.
// Emscripten's own would pull all of WebGL into the page's script, 7 KB more to download.
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
