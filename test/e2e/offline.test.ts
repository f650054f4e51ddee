import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@test/support/desktop/story'

test('the app asks nothing of any network, from its start to its end', async ({ open, folder }) => {
  const log = join(folder, 'net.json')
  const { page, app, close } = await open({
    demo: true,
    args: [`--log-net-log=${log}`, '--net-log-capture-mode=Everything'],
  })
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  for (const place of ['customers', 'follow-ups', 'import', 'settings', 'today']) {
    await page.evaluate((name) => {
      location.hash = `#/${name}`
    }, place)
    await expect(page.getByRole('main')).toBeVisible()
  }
  const attempts = await page.evaluate(async () => {
    const image = new Image()
    const loaded = new Promise((resolve) => {
      image.onload = () => resolve('image loaded')
      image.onerror = () => resolve('image blocked')
    })
    image.src = 'https://example.org/pixel.png'
    const fetched = await fetch('https://example.org/').then(
      () => 'fetch went out',
      () => 'fetch blocked',
    )
    return [fetched, await loaded, window.open('https://example.org/') === null ? 'window blocked' : 'window opened']
  })
  expect(attempts).toEqual(['fetch blocked', 'image blocked', 'window blocked'])
  const fromMain = await app.evaluate(async ({ net }) =>
    net.fetch('https://example.org/').then(
      () => 'went out',
      () => 'blocked',
    ),
  )
  expect(fromMain).toBe('blocked')
  await close()

  const own = asked.filter((url) => !url.startsWith('https://example.org/'))
  for (const url of own) expect(url).toMatch(/^(app:\/\/regulars\/|data:|blob:app:\/\/regulars\/)/)
  expect(await connections(log)).toEqual([])
})

test('the page may not be left, framed into, or given rights', async ({ open }) => {
  const { page, app } = await open()
  await expect(page.getByRole('main')).toBeVisible()
  await page.evaluate(() => {
    location.href = 'https://example.org/'
  })
  expect(page.url()).toMatch(/^app:\/\/regulars\//)

  const rights = await page.evaluate(async () => {
    const camera = await navigator.mediaDevices.getUserMedia({ video: true }).then(
      () => 'given',
      () => 'refused',
    )
    const place = await new Promise<string>((resolve) =>
      navigator.geolocation.getCurrentPosition(
        () => resolve('given'),
        () => resolve('refused'),
      ),
    )
    return { camera, place, node: typeof (globalThis as { require?: unknown }).require }
  })
  expect(rights).toEqual({ camera: 'refused', place: 'refused', node: 'undefined' })

  const headers = await page.evaluate(async () => {
    const answer = await fetch('/index.html')
    return {
      policy: answer.headers.get('content-security-policy'),
      sniff: answer.headers.get('x-content-type-options'),
    }
  })
  expect(headers.policy).toContain("default-src 'none'")
  expect(headers.policy).toContain("require-trusted-types-for 'script'")
  expect(headers.policy).not.toContain('unsafe')
  expect(headers.sniff).toBe('nosniff')

  const outside = await page.evaluate(async () =>
    Promise.all(
      ['/../main/index.js', '/%2e%2e/main/index.js', '/..%2fmain%2findex.js', '//etc/passwd'].map((path) =>
        fetch(path).then(
          ({ status }) => status,
          () => 'blocked',
        ),
      ),
    ),
  )
  expect(outside).toEqual([404, 404, 404, 'blocked'])
  const injected = await page.evaluate(() => {
    try {
      document.body.innerHTML = '<img src=x onerror=alert(1)>'
      return 'taken'
    } catch {
      return 'refused'
    }
  })
  expect(injected).toBe('refused')

  const guarded = await app.evaluate(({ BrowserWindow }) => {
    const { sandbox, contextIsolation, nodeIntegration, webviewTag } = (
      BrowserWindow.getAllWindows()[0]!.webContents as unknown as {
        getLastWebPreferences(): Record<string, boolean>
      }
    ).getLastWebPreferences()
    return { sandbox, contextIsolation, nodeIntegration, webviewTag }
  })
  expect(guarded).toEqual({ sandbox: true, contextIsolation: true, nodeIntegration: false, webviewTag: false })
})

/** What the browser process looked up, connected to or sent, as Chromium's own log has it. */
async function connections(log: string): Promise<string[]> {
  const { constants, events } = JSON.parse(await readFile(log, 'utf8')) as {
    constants: { logEventTypes: Record<string, number> }
    events: { type: number; params?: { address?: string; host?: string } }[]
  }
  const named = (name: string) => constants.logEventTypes[name]
  const telling = new Set(
    [
      'TCP_CONNECT_ATTEMPT',
      'SOCKET_BYTES_SENT',
      'UDP_BYTES_SENT',
      'HOST_RESOLVER_SYSTEM_TASK',
      'HOST_RESOLVER_DNS_TASK',
    ].map(named),
  )
  expect(named('TCP_CONNECT_ATTEMPT'), 'the log has the words that are looked for').toBeDefined()
  return events.filter(({ type }) => telling.has(type)).map(({ params }) => JSON.stringify(params))
}
