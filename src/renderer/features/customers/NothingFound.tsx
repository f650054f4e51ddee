import { Button } from '@renderer/ui/Button'
import { EmptyState } from '@renderer/ui/EmptyState'
import type { Search } from '@shared/directory/directory'
import { useIntl } from 'react-intl'
import { useNavigate } from 'react-router'
import { newCustomer } from './actions'
import { clearFilters, isFiltered } from './list-state'
import { messages, sentences } from './messages'
import { askForCustomer } from './new-customer'

/** In place of an empty list: what will be here, or what was looked for, and a way on. */
export function NothingFound({ search }: { search: Search }) {
  const intl = useIntl()
  const navigate = useNavigate()
  const text = search.text.trim()

  const clear = <Button onPress={clearFilters}>{intl.formatMessage(messages.clearFilters)}</Button>
  if (text)
    return (
      <EmptyState
        title={intl.formatMessage(sentences.nothingFor, { text })}
        action={
          <Button kind="primary" onPress={() => askForCustomer(text)}>
            {intl.formatMessage(sentences.create, { name: text })}
          </Button>
        }
        other={clear}
      />
    )
  if (isFiltered(search)) return <EmptyState title={intl.formatMessage(messages.noMatch)} action={clear} />
  return (
    <EmptyState
      title={intl.formatMessage(messages.noneYet)}
      text={intl.formatMessage(messages.noneYetText)}
      action={
        <Button kind="primary" onPress={() => void navigate('/import')}>
          {intl.formatMessage(messages.import)}
        </Button>
      }
      other={
        <Button keys={newCustomer.keys?.[0]} onPress={() => askForCustomer()}>
          {intl.formatMessage(messages.addOne)}
        </Button>
      }
    />
  )
}
