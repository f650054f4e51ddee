import { onChange } from '@renderer/database/changes'
import { openDatabase } from '@renderer/database/database'
import { serveSearch } from './serve-search'

const { answer, changed } = serveSearch(openDatabase, (message) => self.postMessage(message))
onChange(changed)
self.onmessage = ({ data }) => answer(data)
