import { openDatabase } from '@renderer/database/database'
import { serveImport } from './serve-import'

const answer = serveImport(openDatabase, (message) => self.postMessage(message))
self.onmessage = ({ data }) => answer(data)
