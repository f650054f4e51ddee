import { Decrypter, Encrypter } from 'age-encryption'
import { Refused } from './refused'

/** 2^18 rounds of scrypt: about a second and 256 MB for each passphrase that somebody tries. */
export const workFactor = 18

/** The first bytes of a file are enough to see whether it is sealed. */
export const headSize = 512

const magic = Buffer.from('age-encryption.org/v1\n')
/** One passphrase and nothing else, as `age -p` and we write it. Files for keys, and ones that would keep us busy for ever, are not ours. */
const header =
  /^age-encryption\.org\/v1\n-> scrypt [A-Za-z0-9+/]{22} (\d{1,2})\n[A-Za-z0-9+/]{43}\n--- [A-Za-z0-9+/]{43}\n/

export const isSealed = (head: Uint8Array) => magic.equals(head.subarray(0, magic.length))

/** Seals what passes by (https://age-encryption.org/v1): hidden and protected against every change. */
export async function sealed(
  plain: ReadableStream<Uint8Array>,
  passphrase: string,
  factor: number,
): Promise<ReadableStream<Uint8Array>> {
  const encrypter = new Encrypter()
  encrypter.setPassphrase(wellFormed(passphrase))
  encrypter.setScryptWorkFactor(factor)
  return encrypter.encrypt(plain)
}

/**
 * Opens what is sealed. Rejects with `Refused`: the passphrase is wrong, or the beginning is damaged; the stream fails
 * with `Refused` where it was changed later on or cut off.
 */
export async function unsealed(
  file: AsyncIterable<Uint8Array>,
  head: Uint8Array,
  passphrase: string,
): Promise<AsyncGenerator<Uint8Array>> {
  const factor = header.exec(Buffer.from(head).toString('latin1'))?.[1]
  if (factor === undefined || Number(factor) > workFactor) throw new Refused('damaged', 'not sealed the way we do')
  const decrypter = new Decrypter()
  decrypter.addPassphrase(wellFormed(passphrase))
  const plain = await decrypter.decrypt(streamOf(file)).catch((error: Error) => {
    const isWrong = error.message === "no identity matched any of the file's recipients"
    throw isWrong ? new Refused('wrong-passphrase') : new Refused('damaged', 'its seal is damaged')
  })
  return read(plain)
}

async function* read(plain: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = plain.getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read().catch((error: NodeJS.ErrnoException) => {
        throw error.code ? error : new Refused('damaged', 'what is sealed was changed')
      })
      if (done) return
      yield value
    }
  } finally {
    await reader.cancel().catch(() => {})
  }
}

/** The same passphrase typed on another computer is the same text. */
const wellFormed = (passphrase: string) => passphrase.toWellFormed().normalize('NFC')

const streamOf = (pieces: AsyncIterable<Uint8Array>) => {
  const iterator = pieces[Symbol.asyncIterator]()
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await iterator.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    async cancel() {
      await iterator.return?.()
    },
  })
}
