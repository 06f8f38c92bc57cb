// Builds what makes home as HTML, for build/prerender.mjs.
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { content } from './build/content.js';
import { own_words } from './build/words.js';

export default defineConfig({
  plugins: [own_words('src'), react()],
  resolve: { alias: { '@content': content } },
  define: { __PRERENDERED__: 'true', __CONTENT__: JSON.stringify({ women: 'http://x/', children: 'http://x/' }) },
  build: { ssr: 'src/prerender.jsx', outDir: '.ssr', emptyOutDir: true, minify: false },
});
