import type { Business } from '@shared/domain/business'
import { database } from './database'

/** What the business is called and how it works; empty before the owner said anything. */
export const business = async (): Promise<Business> => (await database.business.get('business')) ?? { id: 'business' }
