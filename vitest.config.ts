import { fileURLToPath } from 'node:url'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const alias = {
  '@shared': at('src/shared'),
  '@main': at('src/main'),
  '@renderer': at('src/renderer'),
  '@scripts': at('scripts'),
  '@test': at('test'),
}

/** Tests of the database run twice: fast on a fake, and on the IndexedDB of a real Chromium. */
const database = ['test/renderer/database/**/*.test.ts']

export default defineConfig({
  resolve: { alias },
  test: {
    // What hangs is ended; how long something takes on a busy computer is no fact about the business.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**', 'test/screenshots/**'],
          setupFiles: ['test/support/fake-database.ts', 'test/support/seeded-properties.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'database',
          include: database,
          setupFiles: ['test/support/fake-desktop.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
                args: ['--no-sandbox', '--disable-background-networking'],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
})
