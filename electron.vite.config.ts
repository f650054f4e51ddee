import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const shared = { '@shared': at('src/shared') }

// Electron 33 (Node 20.18, Chromium 130) runs the tests, so nothing newer may be assumed in what is built.
export default defineConfig({
  main: {
    // fflate's build for Node and electron-vite each declare `require`, which is once too often in one file.
    resolve: { alias: { ...shared, '@main': at('src/main'), fflate: 'fflate/browser' } },
    build: { target: 'node20.18' },
  },
  preload: {
    resolve: { alias: shared },
    build: {
      target: 'node20.18',
      rollupOptions: { output: { format: 'cjs', entryFileNames: '[name].cjs' } },
    },
  },
  renderer: {
    resolve: { alias: { ...shared, '@renderer': at('src/renderer') } },
    build: {
      target: 'chrome130',
      minify: true,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 2000,
      // The main process hands out every file: the first screen comes in one of each kind instead of forty.
      rollupOptions: { output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } } },
    },
    worker: { format: 'es' },
    // The window's own address is no web address, so it has to be told where changes are announced.
    server: { port: 5173, strictPort: true, hmr: { protocol: 'ws', host: 'localhost', clientPort: 5173 } },
    plugins: [react()],
  },
})
