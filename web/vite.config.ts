import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { compression } from 'vite-plugin-compression2';

const page = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** GraphiQL's sheet carries 300 kB of Latin fonts in itself; the explorer uses those of the system. */
const withoutFonts: Plugin = {
  name: 'without-fonts',
  enforce: 'pre',
  transform: {
    filter: { id: /graphiql[\\/]dist[\\/]style\.css$/ },
    handler: (code) => code.replaceAll(/@font-face\s*\{[^}]*\}/g, ''),
  },
};

/** Two pages, the dashboard and the explorer, as files of their own: nothing is inlined, so that the content policy can stay strict. */
export default defineConfig({
  // Files are sent as compressed here: as small as it gets, at no cost to the server.
  plugins: [withoutFonts, compression({ include: /\.(html|js|css|svg|txt|webmanifest)$/, threshold: 512 })],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1_500,
    manifest: true,
    rolldownOptions: {
      input: { dashboard: page('index.html'), explorer: page('explorer/index.html') },
      // GraphiQL's libraries say "use client" in every file, which means nothing here.
      checks: { moduleLevelDirective: false },
    },
  },
  server: {
    proxy: {
      '/graphql': { target: 'http://127.0.0.1:4000', ws: true },
      '/export': { target: 'http://127.0.0.1:4000' },
    },
  },
});
