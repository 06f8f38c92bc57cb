// Stands in for a browser with WebGL under node: enough of it for the core to open its window, take
// glyphs and paint, so that the build learns which functions that runs (tools/split_program.mjs).
const nothing = () => {};

// What the core asks WebGL for by number (WebGL 2.0 and OpenGL ES 3.0, §6.1 and §7).
const version = 0x1f02, shading_language = 0x8b8c, active_uniforms = 0x8b86;

// Returns a WebGL 2 context that takes every call and draws nothing.
function context_of() {
  const answers = {
    getSupportedExtensions: () => [], getExtension: () => null, isContextLost: () => false,
    getContextAttributes: () => ({}), getError: () => 0,
    getParameter: (name) => ({ [version]: 'WebGL 2.0', [shading_language]: 'WebGL GLSL ES 3.00' })[name] ?? 0,
    getShaderParameter: () => true, getShaderInfoLog: () => '', getProgramInfoLog: () => '',
    getProgramParameter: (_, name) => (name === active_uniforms ? 2 : true),
    getActiveUniform: (_, index) => ({ name: ['Texture', 'ProjMtx'][index], size: 1 }),
    getAttribLocation: () => 0,
  };
  const makes = (name) => name.startsWith('create') || name === 'getUniformLocation';
  return new Proxy(answers, { get: (known, name) => known[name] ?? (makes(String(name)) ? () => ({}) : nothing) });
}

// Returns a canvas whose context is the one above, or none if `has_picture` is false.
export function canvas_of(has_picture) {
  const context = context_of();
  return {
    id: 'canvas', style: { setProperty: nothing, removeProperty: nothing }, width: 1, height: 1,
    addEventListener: nothing, removeEventListener: nothing,
    getContext: (kind) => (has_picture && kind === 'webgl2' ? context : null),
    getBoundingClientRect: () => ({ left: 0, top: 0, width: 1, height: 1 }),
  };
}

// Returns the objects of a browser that SDL and Emscripten's code ask for by name. `window`: as in
// tools/split/first_run.mjs.
export const world_of = (canvas, [width, height, density]) => ({
  window: { ...canvas, innerWidth: width, innerHeight: height, devicePixelRatio: density },
  document: { ...canvas, querySelector: () => canvas, getElementById: () => canvas, body: canvas },
  screen: { width, height },
  WebGLRenderingContext: class {}, WebGL2RenderingContext: class {},
});

// Returns glyphs as wide as the common fonts draw them, half a square for Latin and a square for
// Chinese, with ink in the middle.
export function glyphs() {
  const width = (code, size) => (code < 0x2000 ? size / 2 : size);
  let coverage = new Uint8Array(0);
  return {
    advance: (code, bold, size) => width(code, size),
    extent: (bold, size) => ({ ascent: 0.88 * size, descent: 0.12 * size }),
    raster: (code, bold, size) => {
      const side = code === 0x20 ? 0 : Math.ceil(size);
      coverage = new Uint8Array(side * side).fill(200);
      return { box: [0, -side, side, side], coverage };
    },
    rastered: () => coverage,
  };
}
