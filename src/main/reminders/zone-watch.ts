import { readlinkSync } from 'node:fs'

const zoneFile = '/etc/localtime'

/**
 * On Linux a running program goes on in the time zone in which it was started. `look` follows the system into another
 * one, unless whoever started the app has set one (`TZ`).
 */
export function zoneWatch(read: () => string = () => readlinkSync(zoneFile)) {
  const isOurs = process.platform === 'linux' && process.env.TZ === undefined
  let known = isOurs ? zoneNow(read) : undefined

  return {
    look() {
      if (!isOurs) return
      const zone = zoneNow(read)
      if (!zone || zone === known) return
      known = zone
      // Node reads the zone anew when this is set.
      process.env.TZ = zone
    },
  }
}

/** `/usr/share/zoneinfo/Europe/Berlin` is Europe/Berlin; undefined where the zone is kept in another way. */
function zoneNow(read: () => string): string | undefined {
  try {
    return /zoneinfo\/(.+)$/.exec(read())?.[1]
  } catch {
    return undefined
  }
}
