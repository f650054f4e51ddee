import { type OwnField, offeredFields } from '@shared/domain/own-fields'
import { bareOwnFilter, type OwnFilter } from '@shared/domain/own-filter'
import { useIntl } from 'react-intl'
import { setList, useListState } from './list-state'
import { messages, sentences } from './messages'
import { useOwnWords } from './own-words'
import { useOwnFields } from './use-own-fields'

/** What can be wanted in the owner's own fields, each as a line to choose. */
export function useOwnFilters() {
  const intl = useIntl()
  const words = useOwnWords()
  const fields = useOwnFields()
  const own = useListState((state) => state.own)
  const keyOf = (filter: OwnFilter) => JSON.stringify(bareOwnFilter(filter))
  const nameOf = (id: string) =>
    fields.find((field) => field.id === id)?.name ?? intl.formatMessage(messages.deletedDetail)
  const label = ({ id, is, lacks }: OwnFilter) => {
    const kind = fields.find((field) => field.id === id)?.kind ?? 'text'
    if (is !== undefined) return intl.formatMessage(sentences.ownIs, { name: nameOf(id), value: words(kind, is) })
    return intl.formatMessage(lacks ? sentences.ownLacks : sentences.ownHas, { name: nameOf(id) })
  }

  const offered = offeredFields(fields).flatMap(filtersOf)
  // What is wanted of a field or an option that is not there any more stays to be seen, and to be taken away.
  const all = own && !offered.some((filter) => keyOf(filter) === keyOf(own)) ? [own, ...offered] : offered
  return {
    value: own ? keyOf(own) : '',
    options: all.map((filter) => ({ value: keyOf(filter), label: label(filter) })),
    onChange: (key: string) => setList({ own: all.find((filter) => keyOf(filter) === key) }),
  }
}

function filtersOf({ id, kind, options = [] }: OwnField): OwnFilter[] {
  const values = kind === 'choice' ? options : kind === 'yesNo' ? [true, false] : []
  return [...values.map((is): OwnFilter => ({ id, is })), ...(values.length > 0 ? [] : [{ id }]), { id, lacks: true }]
}
