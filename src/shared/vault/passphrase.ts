/** Shorter ones (characters) are found by trying; longer ones nobody types again. */
const shortest = 12
const longest = 1000

export type PassphraseProblem = 'too-short' | 'too-long' | 'differs'

/** Why a new passphrase cannot be taken; undefined when it can. It is typed twice, because nobody sees it. */
export function passphraseProblem(passphrase: string, again: string): PassphraseProblem | undefined {
  const count = [...passphrase.trim()].length
  if (count < shortest) return 'too-short'
  if (passphrase.length > longest) return 'too-long'
  return passphrase.normalize('NFC') === again.normalize('NFC') ? undefined : 'differs'
}
