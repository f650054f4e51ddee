import { onChange } from '@renderer/database/changes'
import { openDatabase } from '@renderer/database/database'
import type { FromDirectory } from './directory-messages'
import { serveDirectory } from './serve-directory'

// The window's types know a window here, whose postMessage wants an origin.
const tell = (message: FromDirectory, transfer: Transferable[] = []) => self.postMessage(message, { transfer })

const { answer, changed } = serveDirectory({ open: openDatabase, language: navigator.language, tell })
onChange(changed)
self.onmessage = ({ data }) => answer(data)
