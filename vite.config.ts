import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin } from 'vite';
import { chrome } from './manifest/chrome.ts';
import { firefox } from './manifest/firefox.ts';

/**
 * crxjs lists every injected script as web-accessible after each bundle. Ours are injected by the
 * background, so no page needs to reach them, and a page that can is a page that can tell who uses us.
 */
function withoutWebAccessibleResources(): Plugin {
  let outDir = '';
  return {
    name: 'without-web-accessible-resources',
    configResolved(config) {
      outDir = resolve(config.root, config.build.outDir);
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        const file = resolve(outDir, 'manifest.json');
        const { web_accessible_resources: _, ...manifest } = JSON.parse(await readFile(file, 'utf8'));
        await writeFile(file, `${JSON.stringify(manifest, null, 2)}\n`);
      },
    },
  };
}

/** crxjs bundles an injected script twice: self-contained, which is the one used, and as a chunk nobody loads. */
function withoutUnusedScriptChunks(): Plugin {
  return {
    name: 'without-unused-script-chunks',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const [file, output] of Object.entries(bundle)) {
          if (output.type === 'chunk' && output.facadeModuleId?.includes('.iife.')) delete bundle[file];
        }
      },
    },
  };
}

export default defineConfig(({ mode }) => {
  const browser = mode === 'firefox' ? 'firefox' : 'chrome';
  const manifest = browser === 'firefox' ? firefox : chrome;
  return {
    plugins: [
      crx({ manifest: manifest as ManifestV3Export, browser }),
      withoutUnusedScriptChunks(),
      withoutWebAccessibleResources(),
    ],
    build: {
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      modulePreload: false,
      target: ['chrome126', 'firefox140'],
      rollupOptions: {
        input: {
          library: 'src/entries/library/library.html',
          card: 'src/entries/card/card.html',
        },
      },
    },
  };
});
