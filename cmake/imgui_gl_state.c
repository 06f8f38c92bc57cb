// What Dear ImGui's backend asks WebGL for in every frame, answered without asking: nobody else
// draws, so the state it saves and puts back is always that of a new context. Each real question
// makes the page wait until the GPU's process has finished what came before.
#include <GLES3/gl3.h>

void zhixiao_gl_get(GLenum what, GLint* values) {
    switch (what) {
    case GL_MAJOR_VERSION:
    case GL_MINOR_VERSION:
    case GL_NUM_EXTENSIONS:
    case GL_MAX_TEXTURE_SIZE: // asked once
        glGetIntegerv(what, values);
        return;
    case GL_VIEWPORT: // set anew before anything is drawn
    case GL_SCISSOR_BOX:
        values[0] = values[1] = values[2] = values[3] = 0;
        return;
    case GL_ACTIVE_TEXTURE:
        values[0] = GL_TEXTURE0;
        return;
    case GL_BLEND_SRC_RGB:
    case GL_BLEND_SRC_ALPHA:
        values[0] = GL_ONE;
        return;
    case GL_BLEND_EQUATION_RGB:
    case GL_BLEND_EQUATION_ALPHA:
        values[0] = GL_FUNC_ADD;
        return;
    default:
        values[0] = 0; // nothing bound; GL_ZERO of the blended destination
    }
}

GLboolean zhixiao_gl_is_enabled(GLenum what) {
    (void)what;
    return GL_FALSE;
}

// Only asked of the program that was bound before, which is none.
GLboolean zhixiao_gl_is_program(GLuint program) {
    (void)program;
    return GL_FALSE;
}
