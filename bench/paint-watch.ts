import type { Page } from '@playwright/test'

/**
 * How long the owner waits from a key or click until the window shows all that it does about it, in ms: from the time
 * stamp of the input event to the end of the frame with the last change, once nothing has changed for `quiet` ms.
 * What is only said to screen readers does not count.
 */
export async function timeToLastPaint(page: Page, input: () => Promise<void>, quiet = 400): Promise<number> {
  const watch = await page.evaluateHandle((quietFor) => {
    let pressedAt: number | undefined
    let paintedAt: number | undefined
    const press = ({ timeStamp }: Event) => {
      pressedAt ??= timeStamp
    }
    // Letters that are on no keyboard come as input alone.
    const inputs = ['keydown', 'pointerdown', 'input']
    for (const name of inputs) addEventListener(name, press, { capture: true })

    const isSeen = ({ target }: MutationRecord) => {
      const element = target instanceof Element ? target : target.parentElement
      return !element?.closest('[aria-live], [role=status], [role=log]')
    }
    const painted = new Promise<number>((resolve, reject) => {
      let settled: ReturnType<typeof setTimeout> | undefined
      const nothing = setTimeout(() => reject(new Error('Nothing was painted')), 20_000)
      const changes = new MutationObserver((records) => {
        if (pressedAt === undefined || !records.some(isSeen)) return
        requestAnimationFrame(() => {
          // A message that is sent in the frame arrives when it has been drawn.
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => {
            paintedAt = performance.now()
            clearTimeout(settled)
            settled = setTimeout(end, quietFor)
          }
          port2.postMessage(undefined)
        })
      })
      const end = () => {
        clearTimeout(nothing)
        changes.disconnect()
        for (const name of inputs) removeEventListener(name, press, { capture: true })
        resolve(paintedAt! - pressedAt!)
      }
      changes.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true })
    })
    return { painted }
  }, quiet)
  await input()
  return watch.evaluate(({ painted }) => painted)
}
