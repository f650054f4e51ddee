/** The computer in front of the owner, as far as words and the order of buttons depend on it. */
export type Platform = 'mac' | 'windows' | 'linux'

export function platformOf(name: string): Platform {
  if (/Mac|iPhone|iPad/.test(name)) return 'mac'
  return name.startsWith('Win') ? 'windows' : 'linux'
}

export const platform = platformOf(typeof navigator === 'undefined' ? '' : navigator.platform)
