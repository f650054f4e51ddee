import { clockHere } from '@main/clock-here'

const ending = (isSealed: boolean) => (isSealed ? '.regulars.age' : '.regulars')

/** `Regulars 2026-11-22 09-40.regulars`, in names that every file system takes; `.age` at the end when it is sealed. */
export const backupName = (at: number, isSealed: boolean, count = 1) =>
  `Regulars ${clockHere(at).slice(0, 16).replace('T', ' ').replace(':', '-')}${count > 1 ? ` (${count})` : ''}${ending(isSealed)}`

/** Whether a file has a name that a daily copy can have. */
export const isBackupName = (name: string) =>
  /^Regulars \d{4}-\d{2}-\d{2} \d{2}-\d{2}(?: \(\d+\))?\.regulars(?:\.age)?$/.test(name)

/** The name with the ending that tells what it is. */
export function withEnding(path: string, isSealed: boolean): string {
  const bare = path.replace(/(?:\.regulars)?(?:\.age)?$/i, '')
  return `${bare}${ending(isSealed)}`
}
