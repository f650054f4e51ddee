import { bookkeeper } from './bookkeeper'
import { massage } from './massage'
import { salon } from './salon'
import { software } from './software'
import type { Trade } from './trade'

export const tradeNames = ['salon', 'massage', 'bookkeeper', 'software'] as const
export type TradeName = (typeof tradeNames)[number]

export const trades: Record<TradeName, Trade> = { salon, massage, bookkeeper, software }
