import type { Random } from './random'

/** Chooses one of each `{this|that}`; alternatives may hold further ones. */
export function worded(random: Random, pattern: string): string {
  let text = pattern
  while (text.includes('{')) {
    text = text.replace(/\{([^{}]*)\}/g, (_, alternatives: string) => random.pick(alternatives.split('|')))
  }
  return text
}

/** Replaces every `#` by a digit. */
export const withDigits = (random: Random, pattern: string) => pattern.replace(/#/g, () => String(random.int(0, 9)))

/** Replaces every run of `#` by a number of as many digits, as house numbers are: never with a zero in front. */
export const withNumbers = (random: Random, pattern: string) =>
  pattern.replace(/#+/g, (run) => String(random.int(10 ** (run.length - 1), 10 ** run.length - 1)))

const letters: Record<string, string> = { ß: 'ss', ø: 'o', ł: 'l', ı: 'i', đ: 'd', æ: 'ae', œ: 'oe', þ: 'th', ð: 'd' }

/** What a name becomes in an email address or a domain: `Zoë van der Łęcki` is `zoe-van-der-lecki`. */
export const slug = (text: string) =>
  text
    .toLowerCase()
    .replace(/[ßøłıđæœþð]/g, (letter) => letters[letter] as string)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

/** The same name as somebody in a hurry would type it. */
export const withoutAccents = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC')
