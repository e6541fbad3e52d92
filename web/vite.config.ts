import { defineConfig, type Plugin } from 'vite';

/** GraphiQL's sheet carries 300 kB of Latin fonts in itself; the explorer uses those of the system. */
const withoutFonts: Plugin = {
  name: 'without-fonts',
  enforce: 'pre',
  transform: {
    filter: { id: /graphiql[\\/]dist[\\/]style\.css$/ },
    handler: (code) => code.replaceAll(/@font-face\s*\{[^}]*\}/g, ''),
  },
};

/** The explorer is a set of files of its own: nothing is inlined, so that the content policy can stay strict. */
export default defineConfig({
  base: './',
  plugins: [withoutFonts],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1_500,
    // GraphiQL's libraries say "use client" in every file, which means nothing here.
    rolldownOptions: { checks: { moduleLevelDirective: false } },
  },
  server: { proxy: { '/graphql': { target: 'http://127.0.0.1:4000', ws: true } } },
});
