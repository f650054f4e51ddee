import { china, india, japan, korea, vietnam } from './asian'
import type { Culture } from './culture'
import { bulgaria, greece, kazakhstan, ukraine } from './cyrillic-and-greek'
import { america, australia, britain } from './english'
import { austria, germany } from './german'
import { czechia, poland, sweden, turkey } from './northern'
import { egypt, israel } from './right-to-left'
import { brazil, france, spain } from './romance'

/** Most customers of a business live near it; the rest come from everywhere. */
export const home: Culture[] = [britain, britain, britain, america, america, germany, germany, france, australia]

export const everywhere: Culture[] = [
  austria,
  brazil,
  bulgaria,
  china,
  czechia,
  egypt,
  greece,
  india,
  israel,
  japan,
  kazakhstan,
  korea,
  poland,
  spain,
  sweden,
  turkey,
  ukraine,
  vietnam,
]
