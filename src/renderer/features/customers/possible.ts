import { type Action, isPossible, perform } from '@renderer/actions'
import type { MenuEntry } from '@renderer/ui/MenuItems'
import { useIntl } from 'react-intl'
import { binCustomer } from './actions'

/** Actions as lines of a menu, as far as they are possible when it is opened. */
export function useEntries(): (action: Action) => MenuEntry {
  const intl = useIntl()
  return (action) => ({
    id: action.id,
    label: intl.formatMessage(action.words),
    keys: action.keys?.[0],
    danger: action === binCustomer,
    isDisabled: !isPossible(action),
    onSelect: () => perform(action.id),
  })
}
