import { words } from '@main/words'
import { Notification } from 'electron'

/** What the owner does with a notification. */
type NoticeHears = {
  clicked(): void
  done(): void
  later(): void
}

type Notice = { title: string; body: string; hears?: Partial<NoticeHears> }

/** Whether a notification can have buttons: on macOS since ever, elsewhere in newer versions of Electron. */
const hasButtons = () => process.platform === 'darwin' || Number(process.versions.electron?.split('.')[0] ?? 0) >= 41

/** Shows notifications of the desktop, and holds them: Electron loses the click of one that nobody holds. */
export function notices(icon: string) {
  const onScreen = new Set<Notification>()
  let trouble: string | undefined

  return {
    show({ title, body, hears }: Notice) {
      const offered = [
        { text: words.done, act: hears?.done },
        { text: words.later, act: hears?.later },
      ].filter(({ act }) => act)
      const buttons = hasButtons() ? offered : []
      const notification = new Notification({
        title,
        body,
        icon,
        ...(buttons.length > 0 && { actions: buttons.map(({ text }) => ({ type: 'button' as const, text })) }),
      })
      const gone = () => onScreen.delete(notification)
      notification.on('click', () => {
        gone()
        hears?.clicked?.()
      })
      // Newer versions of Electron tell which button in the event.
      notification.on('action', (event, index) => {
        gone()
        buttons[index ?? (event as unknown as { actionIndex: number }).actionIndex]?.act?.()
      })
      notification.on('close', gone)
      notification.on('show', () => {
        trouble = undefined
      })
      notification.on('failed', (_event, error) => {
        gone()
        trouble = error
      })
      onScreen.add(notification)
      notification.show()
    },
    /** Why the last one did not come, where the system says so. */
    trouble: () => (Notification.isSupported() ? trouble : 'unsupported'),
  }
}
