import { type Trimming, trimTails } from './trim-tail'

/** Trims the tails of a database before the first page opens it, and notes what was cut; trouble never stops the start. */
export function trimDatabase({ log, ...given }: Trimming & { log(sentence: string): void }) {
  try {
    for (const { file, bytes } of trimTails(given)) {
      log(`The last write to the database had not come through: ${bytes} bytes were cut off ${file} and set aside.`)
    }
  } catch (error) {
    log(`The end of the database could not be checked (${(error as Error).message}).`)
  }
}
