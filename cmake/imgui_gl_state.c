// Stand-ins for the queries that Dear ImGui's OpenGL backend sends to WebGL in every frame. Nothing
// else draws, so the state that the backend saves and restores is always that of a new context. A
// real query makes the page wait until the GPU process has finished all earlier work.
#include <GLES3/gl3.h>

void zhixiao_gl_get(GLenum what, GLint* values) {
    switch (what) {
    case GL_MAJOR_VERSION:
    case GL_MINOR_VERSION:
    case GL_NUM_EXTENSIONS:
    case GL_MAX_TEXTURE_SIZE: // all four are asked for only once
        glGetIntegerv(what, values);
        return;
    case GL_VIEWPORT: // the backend sets both before it draws
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
        values[0] = 0; // no object is bound; also GL_ZERO, the blend factor of the destination
    }
}

GLboolean zhixiao_gl_is_enabled(GLenum what) {
    (void)what;
    return GL_FALSE;
}

// Answers no: the backend asks only about the program that was bound before, and there is none.
GLboolean zhixiao_gl_is_program(GLuint program) {
    (void)program;
    return GL_FALSE;
}
