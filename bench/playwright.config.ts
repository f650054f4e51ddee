import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from '@playwright/test'

/** Measures the built app in its real window. Started by scripts/bench.mjs; a slow app is told, it does not fail. */
export default defineConfig({
  tsconfig: '../test/tsconfig.json',
  testDir: '.',
  testMatch: '*.bench.ts',
  outputDir: join(tmpdir(), 'regulars-bench'),
  // What is measured shares the machine with nobody.
  workers: 1,
  retries: 0,
  timeout: 600_000,
  reporter: [['list'], ['./table-reporter.ts']],
})
