import { liveCustomers } from '@renderer/database/customers'
import { openDatabase } from '@renderer/database/database'
import { possiblePairs } from '@shared/duplicates/pairs'

// The window's types know a window here, whose postMessage wants an origin.
const tell = (message: unknown) => self.postMessage(message, {})

self.onmessage = ({ data: apart }: MessageEvent<string[]>) => {
  openDatabase()
    .then(liveCustomers)
    .then((customers) => tell(possiblePairs(customers, new Set(apart))))
    .catch((error: unknown) => {
      // It is heard as an error of this worker.
      setTimeout(() => {
        throw error
      })
    })
}
