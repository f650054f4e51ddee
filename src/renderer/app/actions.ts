import type { Action } from '@renderer/actions'
import { actions as attachmentActions } from '@renderer/features/attachments/actions'
import { actions as contactActions } from '@renderer/features/contacts/actions'
import { actions as customerActions } from '@renderer/features/customers/actions'
import { actions as departureActions } from '@renderer/features/departures/actions'
import { actions as exportActions } from '@renderer/features/export/actions'
import { actions as importActions } from '@renderer/features/import/actions'
import { actions as packageActions } from '@renderer/features/packages/actions'
import { actions as requestActions } from '@renderer/features/requests/actions'
import { actions as safetyActions } from '@renderer/features/safety/actions'
import { appActions } from './app-actions'

/**
 * Everything that the owner can do, once: menu, palette and key sheet read it. Where two have the same key, the first
 * that is possible is done: what belongs to a row comes before what belongs to the customer.
 */
export const allActions: Action[] = [
  ...contactActions,
  ...customerActions,
  ...attachmentActions,
  ...packageActions,
  ...requestActions,
  ...departureActions,
  ...importActions,
  ...exportActions,
  ...safetyActions,
  ...appActions,
]
