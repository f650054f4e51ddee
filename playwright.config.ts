import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from '@playwright/test'

/** The owner's stories and the pictures of the screens, in the real window. Started by scripts/test.mjs and scripts/screenshots.mjs. */
export default defineConfig({
  tsconfig: './test/tsconfig.json',
  outputDir: join(tmpdir(), 'regulars-stories'),
  // One desktop: one window has the focus, one program receives the notifications.
  workers: 1,
  // On CI a second try tells a hiccup of a busy machine from a broken app; npm test says how many needed one.
  retries: process.env.CI ? 1 : 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [['list'], ['json']] : [['list']],
  projects: [
    { name: 'stories', testDir: 'test/e2e', testMatch: '**/*.test.ts' },
    { name: 'screenshots', testDir: 'test/screenshots', testMatch: '**/*.test.ts' },
  ],
})
