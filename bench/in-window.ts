import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { build } from 'vite'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Brings `window-code.ts` into a window, built as the window itself is. Its policy does not ask what comes through the inspector. */
export async function bringIn(page: Page) {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@shared': at('../src/shared'), '@renderer': at('../src/renderer') } },
    build: {
      write: false,
      target: 'chrome130',
      lib: { entry: at('window-code.ts'), formats: ['iife'], name: 'windowCode' },
    },
  })
  const [script] = [built].flat().flatMap((one) => ('output' in one ? one.output : []))
  if (script?.type !== 'chunk') throw new Error('Nothing was built')
  const inspector = await page.context().newCDPSession(page)
  const { exceptionDetails } = await inspector.send('Runtime.evaluate', { expression: script.code })
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description)
  await page.evaluate(() => bench.openDatabase())
}
