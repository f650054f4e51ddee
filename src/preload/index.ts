import { callNames, type Desktop, type Events, eventNames } from '@shared/bridge'
import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron'

const calls = Object.fromEntries(
  callNames.map((name) => [name, (...args: unknown[]) => ipcRenderer.invoke(name, ...args)]),
)

function on<Name extends keyof Events>(event: Name, listener: (payload: Events[Name]) => void) {
  if (!eventNames.includes(event)) throw new Error(`no event is called ${event}`)
  const heard = (_: IpcRendererEvent, payload: Events[Name]) => listener(payload)
  ipcRenderer.on(event, heard)
  return () => void ipcRenderer.off(event, heard)
}

contextBridge.exposeInMainWorld('desktop', { ...calls, on } as Desktop)

// Chromium opens the database on the disk for this question, while the page is still being read.
void indexedDB.databases()
