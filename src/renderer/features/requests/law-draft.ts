import { type Day, isDay } from '@shared/domain/day'
import { longestLine } from '@shared/domain/lengths'
import type { ResponseLaw, Span } from '@shared/domain/response-clock'

/** A law as it is typed. */
export type LawDraft = {
  name: string
  within: string
  withinUnit: Span['unit']
  longer: string
  longerUnit: Span['unit']
  movesToWorkday: boolean
  holidays: string
  source: string
  since: Day
}

export const draftOf = (law: ResponseLaw | undefined, today: Day): LawDraft => ({
  name: law?.name ?? '',
  within: String(law?.within.count ?? 1),
  withinUnit: law?.within.unit ?? 'month',
  longer: String(law?.extension?.count ?? 0),
  longerUnit: law?.extension?.unit ?? 'month',
  movesToWorkday: law?.movesToWorkday ?? true,
  holidays: (law?.holidays ?? []).map((day) => day.replace(/^--/, '')).join('\n'),
  source: law?.source ?? '',
  since: law?.since ?? today,
})

/** A whole number from 1 to 1000. */
export const numberIn = (typed: string): number | undefined =>
  /^[1-9]\d{0,2}$|^1000$/.test(typed.trim()) ? Number(typed) : undefined

/** `12-25` for each year or `2027-03-26` for one, in lines; undefined when one of them is no day. */
function holidaysIn(typed: string): string[] | undefined {
  const days = typed.split(/[\s,;]+/).filter(Boolean)
  const isYearly = (day: string) => /^\d\d-\d\d$/.test(day) && isDay(`2000-${day}`)
  if (!days.every((day) => isDay(day) || isYearly(day))) return undefined
  return days.map((day) => (isYearly(day) ? `--${day}` : day))
}

/** The law that was typed; undefined while something of it is missing or wrong. */
export function lawIn(draft: LawDraft, id: string): ResponseLaw | undefined {
  const within = numberIn(draft.within)
  const longer = draft.longer.trim() === '0' ? 0 : numberIn(draft.longer)
  const holidays = holidaysIn(draft.holidays)
  const [name, source] = [draft.name.trim(), draft.source.trim()]
  if (name.length > longestLine || source.length > longestLine) return undefined
  if (!within || longer === undefined || !holidays || !name || !source || !isDay(draft.since)) return undefined
  return {
    id,
    name,
    within: { count: within, unit: draft.withinUnit },
    ...(longer > 0 && { extension: { count: longer, unit: draft.longerUnit } }),
    movesToWorkday: draft.movesToWorkday,
    ...(holidays.length > 0 && { holidays }),
    source,
    since: draft.since,
  }
}
