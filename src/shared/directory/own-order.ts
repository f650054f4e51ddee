import type { OwnValue } from '@shared/domain/own-values'

/** Smaller numbers, earlier days and texts first, yes before no; whoever has nothing there stands at the end. */
export const ownFirst =
  (valueAt: (slot: number) => OwnValue | undefined, compare: (one: string, other: string) => number) =>
  (one: number, other: number): number => {
    const [ours, theirs] = [valueAt(one), valueAt(other)]
    if (ours === undefined || theirs === undefined) return Number(ours === undefined) - Number(theirs === undefined)
    if (typeof ours === 'boolean' && typeof theirs === 'boolean') return Number(theirs) - Number(ours)
    if (typeof ours === 'number' && typeof theirs === 'number') return ours - theirs
    return compare(String(ours), String(theirs))
  }
