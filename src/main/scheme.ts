import { readFile } from 'node:fs/promises'
import { extname, join, resolve, sep } from 'node:path'
import { net, protocol } from 'electron'

/**
 * The address of the window, and so of its database. Never change it once shipped. A database that went bad is left
 * behind, and the window opens on the next generation: `app://regulars-2` after `app://regulars`.
 */
export const originOf = (generation: number) => (generation === 1 ? 'app://regulars' : `app://regulars-${generation}`)

const ourHost = /^regulars(-\d{1,6})?$/

export const isOurHost = (host: string) => ourHost.test(host)

/** Whether an address is a page of ours. */
export const isOurPage = (url: string) => {
  if (!URL.canParse(url)) return false
  const { protocol, host } = new URL(url)
  return protocol === 'app:' && isOurHost(host)
}

const mediaTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types regulars default',
].join('; ')

/** Must run before the app is ready. */
export const registerScheme = () =>
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])

/**
 * Serves the window from `folder`, or in development from the server at `developmentServer`. `attachments` answers for
 * what belongs to it, by the path of the address.
 */
export function serveWindow(
  folder: string,
  developmentServer: string | undefined,
  attachments?: (pathname: string) => Promise<Response | undefined>,
) {
  protocol.handle('app', async (request) => {
    const url = new URL(request.url)
    if (!isOurHost(url.host)) return notFound()
    const attachment = await attachments?.(url.pathname)
    if (attachment) return attachment
    if (developmentServer) return net.fetch(new URL(url.pathname + url.search, developmentServer).href)

    const file = fileFor(folder, url.pathname)
    const bytes = file && (await readFile(file).catch(() => undefined))
    if (!file || !bytes) return notFound()
    return new Response(new Uint8Array(bytes), { headers: headersFor(file) })
  })
}

/** The file for a path of the address, or undefined when the path leaves the folder or is of no kind that we serve. */
export function fileFor(folder: string, pathname: string): string | undefined {
  let path: string
  try {
    path = decodeURIComponent(pathname === '/' ? '/index.html' : pathname)
  } catch {
    return undefined
  }
  if (!/^(\/[\w@.-]+)+$/.test(path) || path.includes('..')) return undefined

  const file = resolve(join(folder, path))
  return file.startsWith(folder + sep) && extname(file) in mediaTypes ? file : undefined
}

const headersFor = (file: string) => ({
  'Content-Type': mediaTypes[extname(file)]!,
  'Content-Security-Policy': policy,
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
})

const notFound = () => new Response('', { status: 404 })
