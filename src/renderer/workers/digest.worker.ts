import { openDatabase } from '@renderer/database/database'
import { databaseDigest } from '@renderer/database/database-digest'

// The window's types know a window here, whose postMessage wants an origin.
const tell = (message: unknown) => self.postMessage(message, {})

openDatabase()
  .then(databaseDigest)
  .then(tell, (error: unknown) => {
    // It is heard as an error of this worker.
    setTimeout(() => {
      throw error
    })
  })
