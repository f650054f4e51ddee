import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('../../fixtures/contacts/', import.meta.url))
const corpus = fileURLToPath(new URL('../../../../shared/corpus/', import.meta.url))

/** Small files of our own that are like those of other programs. */
export const fixtureNames = readdirSync(folder).filter((name) => /\.(vcf|csv)$/.test(name))
export const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(`${folder}${name}`))

/** Real files, which are not part of the project and may be missing. */
export const hasCorpus = existsSync(corpus)
export const corpusNames = hasCorpus ? readdirSync(corpus).filter((name) => /\.(vcf|csv)$/.test(name)) : []
export const corpusFile = (name: string): Uint8Array => new Uint8Array(readFileSync(`${corpus}${name}`))
