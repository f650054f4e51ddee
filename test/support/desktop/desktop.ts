import { Message, type MessageBus, sessionBus } from 'dbus-next'
import { NotificationServer, type ShownNotification } from './notification-server'
import { TrayWatcher } from './tray-watcher'

export type Desktop = Awaited<ReturnType<typeof startDesktop>>

/**
 * Plays the desktop on the session bus of the tests: shows notifications and tray icons, and clicks them like the
 * owner. `stop` takes both away.
 */
export async function startDesktop() {
  if (!process.env.DBUS_SESSION_BUS_ADDRESS) {
    throw new Error('There is no session bus for the tests: start them by `npm test -- stories`.')
  }
  const bus = sessionBus()
  const notifications = new NotificationServer()
  const watcher = new TrayWatcher()
  bus.export('/org/freedesktop/Notifications', notifications)
  bus.export('/StatusNotifierWatcher', watcher)
  await own(bus, 'org.freedesktop.Notifications')
  await own(bus, 'org.kde.StatusNotifierWatcher')

  /** The tray icons that are shown now, by their names on the bus. */
  async function trayIcons() {
    const there = await Promise.all(watcher.registered.map((name) => askBus(bus, 'NameHasOwner', name)))
    return watcher.registered.filter((_name, index) => there[index])
  }

  return {
    /** All notifications so far, the oldest first. */
    notifications: notifications.shown as readonly ShownNotification[],

    /** Those that were neither clicked nor dismissed nor taken back. */
    onScreen: () => notifications.shown.filter(({ id }) => notifications.open.has(id)),

    /** The first notification with this text in its summary or body; waits for it, `patience` ms at most. */
    notification: (text: string | RegExp, patience = 20_000) => firstShown(notifications, text, patience),

    click: (notification: ShownNotification) => notifications.click(notification),
    dismiss: (notification: ShownNotification) => notifications.dismiss(notification),
    trayIcons,

    /** The owner clicks the tray icon that came last. */
    async clickTrayIcon() {
      const icon = (await trayIcons()).at(-1)
      if (icon === undefined) throw new Error('There is no tray icon')
      await call(bus, icon, '/StatusNotifierItem', 'org.kde.StatusNotifierItem', 'Activate', 'ii', [0, 0])
    },

    /** A desktop that shows no tray icons, as GNOME does, or again one that does. */
    async showTray(isShown: boolean) {
      if (isShown) await own(bus, 'org.kde.StatusNotifierWatcher')
      else await bus.releaseName('org.kde.StatusNotifierWatcher')
    },

    stop: () => bus.disconnect(),
  }
}

async function own(bus: MessageBus, name: string) {
  const primaryOwner = 1
  if ((await bus.requestName(name, 0)) !== primaryOwner) throw new Error(`Somebody else is ${name} on this bus`)
}

function firstShown(server: NotificationServer, text: string | RegExp, patience: number) {
  const matches = ({ summary, body }: ShownNotification) =>
    [summary, body].some((words) => (typeof text === 'string' ? words.includes(text) : text.test(words)))
  const there = server.shown.find(matches)
  if (there) return Promise.resolve(there)

  return new Promise<ShownNotification>((resolve, reject) => {
    const look = (notification: ShownNotification) => {
      if (!matches(notification)) return
      end()
      resolve(notification)
    }
    const limit = setTimeout(() => {
      end()
      reject(new Error(`No notification with ${text} within ${patience} ms, but: ${JSON.stringify(server.shown)}`))
    }, patience)
    const end = () => {
      clearTimeout(limit)
      server.hear.delete(look)
    }
    server.hear.add(look)
  })
}

async function askBus(bus: MessageBus, member: string, name: string) {
  const answer = await call(bus, 'org.freedesktop.DBus', '/', 'org.freedesktop.DBus', member, 's', [name])
  return answer?.body[0] === true
}

function call(
  bus: MessageBus,
  to: string,
  path: string,
  on: string,
  member: string,
  signature: string,
  body: unknown[],
) {
  return bus.call(new Message({ destination: to, path, interface: on, member, signature, body }))
}
