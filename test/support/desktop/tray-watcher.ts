import { interface as service } from 'dbus-next'

/** Says that somebody shows tray icons, and remembers who asked to be shown. */
export class TrayWatcher extends service.Interface {
  readonly registered: string[] = []

  constructor() {
    super('org.kde.StatusNotifierWatcher')
  }

  get RegisteredStatusNotifierItems() {
    return this.registered
  }

  get IsStatusNotifierHostRegistered() {
    return true
  }

  get ProtocolVersion() {
    return 0
  }

  RegisterStatusNotifierItem(item: string) {
    this.registered.push(item)
    this.StatusNotifierItemRegistered(item)
  }

  RegisterStatusNotifierHost(_host: string) {}

  StatusNotifierItemRegistered(item: string) {
    return item
  }
}

TrayWatcher.configureMembers({
  properties: {
    RegisteredStatusNotifierItems: { signature: 'as', access: 'read' },
    IsStatusNotifierHostRegistered: { signature: 'b', access: 'read' },
    ProtocolVersion: { signature: 'i', access: 'read' },
  },
  methods: {
    RegisterStatusNotifierItem: { inSignature: 's' },
    RegisterStatusNotifierHost: { inSignature: 's' },
  },
  signals: { StatusNotifierItemRegistered: { signature: 's' } },
})
