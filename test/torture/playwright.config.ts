import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from '@playwright/test'

/** Kills the built app, as long as it takes. Started by scripts/torture.mjs. */
export default defineConfig({
  tsconfig: '../tsconfig.json',
  testDir: '.',
  testMatch: '*.torture.ts',
  outputDir: join(tmpdir(), 'regulars-torture'),
  workers: 1,
  retries: 0,
  timeout: 0,
  reporter: [['list']],
})
