const places = new Map<string, number>()

/** Where a list was left (px from its top). */
export const keptScroll = (name: string | undefined) => (name && places.get(name)) || 0

export function keepScroll(name: string | undefined, top: number) {
  if (name) places.set(name, top)
}
