import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { join, relative } from 'node:path';
import { defineConfig } from 'astro/config';
import { books } from './src/commands/books/books.ts';
import { buildReport } from './src/commands/build-report.ts';
import { embedScripts } from './src/commands/embed-scripts.ts';
import { writeHeaders } from './src/commands/headers/write-headers.ts';
import { paintAhead } from './src/commands/paint-ahead.ts';
import { pagePolicy } from './src/commands/page-policy.ts';
import { outDir } from './src/commands/out-dir.ts';
import { colorStyleSheet } from './src/commands/color-style-sheet.ts';
import { billOfMaterials } from './src/commands/sbom/bill-of-materials.ts';
import { gatherShipped } from './src/commands/sbom/gather-shipped.ts';
import { movedPages } from './src/commands/moved/moved-pages.ts';
import { frozenCopies } from './src/commands/releases/frozen-copies.ts';
import { tellPlace } from './src/commands/tell-place.ts';
import { writeWorker } from './src/commands/offline/write-worker.ts';
import { sitePlace } from './src/components/site-place.ts';
import { storyCheck } from './src/story/integration.ts';
import { contentAlias, contentDir, writtenDir } from './src/schemas/content-dir.ts';
import { livePreview } from './src/preview/live-preview.ts';
import { noteReferences } from './src/story/note-references.ts';
import { studio } from './src/studio/studio.ts';

const place = sitePlace(process.env);
const root = import.meta.dirname;
/** The modules that readers are sent. */
const shipped = new Set();

export default defineConfig({
  ...(place.origin && { site: place.origin }),
  base: place.base,
  outDir: outDir(root),
  // What Astro keeps of one story’s files would be taken for another’s, wherever that lies.
  cacheDir: join(
    root,
    'node_modules/.astro',
    relative(root, writtenDir(root)).replaceAll('..', '_'),
  ),
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 4 },
  server: { host: process.env.HOST || 'localhost', port: Number(process.env.PORT ?? 4321) },
  devToolbar: { enabled: false },
  compressHTML: true,
  integrations: [
    storyCheck(),
    livePreview(),
    studio(),
    paintAhead(),
    mdx(),
    // A sitemap is made of whole addresses.
    ...(place.origin ? [sitemap()] : []),
    tellPlace(place),
    embedScripts(gatherShipped(shipped)),
    billOfMaterials(shipped),
    pagePolicy(),
    books(place),
    frozenCopies(),
    writeWorker(gatherShipped(shipped)),
    movedPages(),
    writeHeaders(),
    buildReport(),
  ],
  vite: {
    resolve: { alias: contentAlias(root) },
    plugins: [noteReferences(), colorStyleSheet(() => contentDir(root)), gatherShipped(shipped)],
    build: {
      assetsInlineLimit: 0,
      cssCodeSplit: false,
      // Astro writes such a directive into every chapter itself (withastro/astro#18087).
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
