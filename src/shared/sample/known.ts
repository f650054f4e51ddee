import { type Customer, type Fact, factKinds, type ImportantDate } from '@shared/domain/customer'
import { addDays, type Day } from '@shared/domain/day'
import type { Random } from './random'
import type { Trade } from './trades/trade'
import { worded } from './wording'

/** What is written down about somebody: most have a little, some have a lot. */
export function known(random: Random, trade: Trade, company: boolean, today: Day): Partial<Customer> {
  const row: Partial<Customer> = {}
  if (random.chance(0.6)) row.tags = random.some(trade.tags, random.int(1, 3))
  if (random.chance(company ? 0.15 : 0.45)) row.dates = importantDates(random, company, today)
  if (random.chance(0.35)) row.facts = facts(random, trade, today)
  if (random.chance(0.2)) row.notes = notes(random, trade)
  return row
}

function importantDates(random: Random, company: boolean, today: Day): ImportantDate[] {
  const dates: ImportantDate[] = []
  const day = addDays(today, -random.int(0, 364))
  const year = Number(day.slice(0, 4)) - random.int(18, 88)
  if (!company) dates.push({ kind: 'birthday', date: inYear(random.chance(0.3) ? undefined : year, day.slice(5)) })
  if (company || random.chance(0.15)) {
    dates.push({
      kind: 'anniversary',
      label: company ? 'Opening day' : 'Wedding',
      date: addDays(today, -random.int(0, 9000)),
    })
  }
  if (random.chance(0.05))
    dates.push({ kind: 'other', label: 'Passed the exam', date: addDays(today, -random.int(0, 2000)) })
  if (!company && random.chance(0.01)) dates.push({ kind: 'other', label: 'Name day', date: '--02-29' })
  return dates
}

/** 29 February is written without a year, because most years do not have it. */
export const inYear = (year: number | undefined, monthAndDay: string) =>
  year === undefined || monthAndDay === '02-29' ? `--${monthAndDay}` : `${year}-${monthAndDay}`

function facts(random: Random, trade: Trade, today: Day): Fact[] {
  return random.some(factKinds, random.int(1, 4)).map((kind) => ({
    kind,
    text: worded(random, random.pick(trade.facts[kind])),
    learntOn: addDays(today, -random.int(1, 1500)),
  }))
}

function notes(random: Random, trade: Trade): string {
  if (random.chance(0.9)) return worded(random, random.pick(trade.notes))
  return longText(random, [...trade.notes, ...Object.values(trade.facts).flat()], 2000)
}

/** At least `length` characters of paragraphs. */
export function longText(random: Random, sentences: string[], length: number): string {
  let text = sentence(random, sentences)
  while (text.length < length) text += (random.chance(0.2) ? '\n\n' : ' ') + sentence(random, sentences)
  return text
}

function sentence(random: Random, sentences: string[]): string {
  const text = worded(random, random.pick(sentences))
  return /\p{P}$/u.test(text) ? text : `${text}.`
}
