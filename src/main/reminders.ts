import { localTimeOf } from '@shared/domain/local-time'
import type { Reminder } from '@shared/domain/reminder'
import { Notification, powerMonitor } from 'electron'
import { jsonFile } from './json-file'
import { afterShowing, armed, dueIn, queueShape, shownButUntold } from './reminder-queue'
import { words } from './words'

/** A clock that is read often survives sleep and changes of the clock; a long timer does not. */
const checkEvery = 15_000

/** More than this at once are shown as one. */
const atOnce = 3

export type RemindersHear = {
  shown(followUpId: string, at: number): void
  /** The owner clicked; without an id on a notice about several. */
  opened(followUpId?: string): void
}

/** Shows reminders when their time comes, from a queue on disk, so that a hidden or hanging window silences nothing. */
export function startReminders(path: string, icon: string, hear: RemindersHear) {
  const file = jsonFile(path, queueShape, { reminders: [], shown: {} })
  let queue = file.read()
  const onScreen = new Set<Notification>() // Electron loses the click of a notification that nobody holds

  function notify(title: string, body: string, followUpId?: string) {
    const notification = new Notification({ title, body, icon })
    notification.on('click', () => {
      onScreen.delete(notification)
      hear.opened(followUpId)
    })
    notification.on('close', () => onScreen.delete(notification))
    onScreen.add(notification)
    notification.show()
  }

  function show(due: Reminder[]) {
    if (due.length > atOnce) notify(words.severalDue(due.length), words.severalDueBody)
    else for (const { title, body, followUpId } of due) notify(title, body, followUpId)
  }

  function check() {
    const now = Date.now()
    const due = dueIn(queue, localTimeOf(now))
    if (due.length === 0) return
    show(due)
    queue = afterShowing(queue, due, now)
    file.write(queue)
    for (const { followUpId } of due) hear.shown(followUpId, now)
  }

  const ticking = setInterval(check, checkEvery)
  powerMonitor.on('resume', check)
  powerMonitor.on('unlock-screen', check)

  return {
    arm(reminders: Reminder[]) {
      queue = armed(queue, reminders)
      file.write(queue)
      for (const { followUpId, at } of shownButUntold(queue)) hear.shown(followUpId, at)
      check()
    },
    stop() {
      clearInterval(ticking)
      powerMonitor.off('resume', check)
      powerMonitor.off('unlock-screen', check)
    },
  }
}
