import type { CustomerId } from '@shared/domain/customer'

/** What to do with people whom the owner has already: fill what is missing, put the file's values first, leave alone. */
export const matchChoices = ['fill', 'overwrite', 'skip'] as const
export type MatchChoice = (typeof matchChoices)[number]

export type ImportChoices = {
  matches: MatchChoice
  /** For whom the owner chose alone, by their id. */
  each?: Record<CustomerId, MatchChoice>
  /** Make customers of the companies that people belong to and that are only names so far. */
  addCompanies: boolean
}

type Choices = Pick<ImportChoices, 'matches' | 'each'>

export const choiceFor = ({ matches, each = {} }: Choices, id: CustomerId): MatchChoice => each[id] ?? matches

/** For one alone; whoever is treated like all the others is not noted. */
export function chosenFor<All extends Choices>(choices: All, id: CustomerId, choice: MatchChoice): All {
  const { [id]: _, ...others } = choices.each ?? {}
  return { ...choices, each: choice === choices.matches ? others : { ...others, [id]: choice } }
}
