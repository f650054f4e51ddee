/** The page's policy lets a worker start only from an address that has passed here: one of our own. */
export function startWorker(url: string): Worker {
  const address = policy ? (policy.createScriptURL(url) as unknown as string) : ours(url)
  return new Worker(address, { type: 'module' })
}

type TrustedTypes = {
  trustedTypes?: { createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): typeof policy }
}

const policy: { createScriptURL(url: string): object } | undefined = (
  globalThis as TrustedTypes
).trustedTypes?.createPolicy('regulars', { createScriptURL: ours })

function ours(url: string): string {
  const { origin, href } = new URL(url, location.href)
  if (origin !== location.origin) throw new Error(`${origin} is not ours`)
  return href
}
