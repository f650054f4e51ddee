import { interface as service } from 'dbus-next'

/** What a program asked to have shown, by the Desktop Notifications Specification 1.2. */
export type ShownNotification = {
  id: number
  program: string
  summary: string
  body: string
  /** The keys of what can be chosen; `default` is a click on the notification itself. */
  actions: string[]
}

/** Why a notification went away, in the numbers of the specification. */
const closedByOwner = 2
const closedByProgram = 3

/** A notification server that keeps what it is asked to show, and closes or clicks it when the test says so. */
export class NotificationServer extends service.Interface {
  readonly shown: ShownNotification[] = []
  readonly open = new Set<number>()
  /** Told of each notification when it is shown. */
  readonly hear = new Set<(notification: ShownNotification) => void>()

  constructor() {
    super('org.freedesktop.Notifications')
  }

  GetCapabilities() {
    return ['body', 'actions']
  }

  GetServerInformation() {
    return ['Recorder', 'Regulars tests', '1', '1.2']
  }

  Notify(program: string, replaces: number, _icon: string, summary: string, body: string, choices: string[]) {
    const id = replaces || this.shown.length + 1
    // Key and words alternate.
    const actions = choices.filter((_choice, index) => index % 2 === 0)
    const notification = { id, program, summary, body, actions }
    this.shown.push(notification)
    this.open.add(id)
    for (const tell of this.hear) tell(notification)
    return id
  }

  CloseNotification(id: number) {
    if (this.open.delete(id)) this.NotificationClosed(id, closedByProgram)
  }

  ActionInvoked(id: number, action: string) {
    return [id, action]
  }

  NotificationClosed(id: number, reason: number) {
    return [id, reason]
  }

  /** The owner clicks it: the program hears so, and it goes away. */
  click({ id, actions }: ShownNotification) {
    if (!actions.includes('default')) throw new Error(`Notification ${id} does not answer to a click`)
    if (!this.open.delete(id)) throw new Error(`Notification ${id} is not on the screen`)
    this.ActionInvoked(id, 'default')
    this.NotificationClosed(id, closedByOwner)
  }

  /** The owner waves it away. */
  dismiss({ id }: ShownNotification) {
    if (this.open.delete(id)) this.NotificationClosed(id, closedByOwner)
  }
}

NotificationServer.configureMembers({
  methods: {
    GetCapabilities: { outSignature: 'as' },
    GetServerInformation: { outSignature: 'ssss' },
    Notify: { inSignature: 'susssasa{sv}i', outSignature: 'u' },
    CloseNotification: { inSignature: 'u' },
  },
  signals: {
    ActionInvoked: { signature: 'us' },
    NotificationClosed: { signature: 'uu' },
  },
})
