/** So long (ms) something can be brought back from the bin. */
const timeInBin = 30 * 24 * 60 * 60 * 1000

/** Whether something has been in the bin for so long that it goes for good. `now` is an instant (ms). */
export const isPastBin = ({ binnedAt }: { binnedAt?: number }, now: number) =>
  binnedAt !== undefined && now - binnedAt > timeInBin
