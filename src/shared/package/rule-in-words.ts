import { type ByRule, unitOf } from '@shared/domain/recurrence'
import { ruleOf, type Weekday } from '@shared/domain/rule'

/** How a rule is said in the data package: `every 2 weeks on Tuesday, until 2026-12-31`. What has no words stays as it is. */
export function ruleInWords({ rule: text, from, paused }: ByRule): string {
  const rule = ruleOf(text)
  if (!rule) return text
  const unit = unitOf(rule)
  const often = rule.interval === 1 ? `every ${unit}` : `every ${rule.interval} ${unit}s`
  const days = rule.days?.map(({ day, nth }) => `${nth ? `${nth === -1 ? 'last' : places[nth]} ` : ''}${names[day]}`)
  const last = rule.position === -1 && days ? ' on the last of' : ' on'
  return [
    often + (days ? `${last} ${days.join(', ')}` : ''),
    ...(from === 'done' ? ['after it was done'] : []),
    ...(rule.until ? [`until ${rule.until}`] : []),
    ...(rule.count ? [`${rule.count} times in all`] : []),
    ...(paused ? ['paused'] : []),
  ].join(', ')
}

const places: Record<number, string> = { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth', 5: 'fifth' }
const names: Record<Weekday, string> = {
  MO: 'Monday',
  TU: 'Tuesday',
  WE: 'Wednesday',
  TH: 'Thursday',
  FR: 'Friday',
  SA: 'Saturday',
  SU: 'Sunday',
}
