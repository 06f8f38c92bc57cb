// Dear ImGui's own configuration header for this program (IMGUI_USER_CONFIG).
#pragma once

#include <stdio.h>

// Read settings files, of which we have none, and the version of a desktop's OpenGL: without these
// calls the whole of scanf is not downloaded.
#define sscanf(...) 0
