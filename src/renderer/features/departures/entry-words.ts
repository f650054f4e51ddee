import type { OwnEntry } from '@shared/domain/departure'
import { useIntl } from 'react-intl'
import { wordsOfUsual } from './messages'

/** What a reason or a step is called: by the owner, or else as it came with the app. */
export function useEntryWords(): (entry: Pick<OwnEntry, 'id' | 'name'>) => string {
  const intl = useIntl()
  return ({ id, name }) => {
    const usual = wordsOfUsual(id)
    return name ?? (usual ? intl.formatMessage(usual) : id)
  }
}
