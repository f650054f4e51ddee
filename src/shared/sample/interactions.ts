import type { Customer } from '@shared/domain/customer'
import { type Day, dayOf, daysBetween } from '@shared/domain/day'
import type { Interaction } from '@shared/domain/interaction'
import { localTimeOf } from '@shared/domain/local-time'
import { sampleId } from './ids'
import { longText } from './known'
import type { Random } from './random'
import { workedBefore } from './times'
import type { Trade } from './trades/trade'
import { worded } from './wording'

/** What happened between the business and a customer, oldest first. */
export function interactionsWith(
  random: Random,
  trade: Trade,
  { id, createdAt }: Customer,
  count: number,
  today: Day,
  now: number,
): Interaction[] {
  const longest = daysBetween(dayOf(localTimeOf(createdAt)), today)
  const times = Array.from({ length: count }, () => workedBefore(random, today, now, longest)).sort((a, b) => a - b)
  return times.map((at) => {
    const event = random.weighted(trade.events)
    const row: Interaction = {
      id: sampleId(random, at),
      customerId: id,
      kind: event.kind,
      at,
      summary: worded(random, random.pick(event.summaries)),
      createdAt: Math.min(now, at + random.int(1, 30) * 60_000),
    }
    if (event.direction) row.direction = event.direction
    if (random.chance(0.5)) row.handledBy = random.chance(0.6) ? trade.staff[0] : random.pick(trade.staff)
    if (event.texts && random.chance(0.6)) row.text = text(random, event.texts)
    if (event.values && random.chance(0.3)) row.value = worded(random, random.pick(event.values))
    return row
  })
}

const text = (random: Random, texts: string[]) =>
  random.chance(0.02) ? longText(random, texts, 2000) : worded(random, random.pick(texts))
