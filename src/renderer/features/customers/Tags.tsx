import { TagList } from '@renderer/ui/TagList'
import { fold } from '@shared/directory/fold'
import { useIntl } from 'react-intl'
import { useTags } from './directory'
import { FactGroup } from './FactGroup'
import type { FieldProps } from './Facts'
import { messages } from './messages'
import { PickOrType } from './PickOrType'
import { useChange } from './use-change'

/** As many as are offered at once. */
const offered = 8

export function Tags({ customer, isAdding, onAdded }: FieldProps) {
  const intl = useIntl()
  const change = useChange(customer)
  const known = useTags() ?? []
  const tags = customer.tags ?? []
  if (tags.length === 0 && !isAdding) return null

  const add = (text: string) => {
    const words = text.replace(/^#+/, '').trim()
    const tag = known.find((other) => fold(other.tag) === fold(words))?.tag ?? words
    if (tag && !tags.includes(tag)) change({ tags: [...tags, tag] })
    onAdded()
  }
  const optionsFor = (text: string) =>
    known
      .filter(({ tag }) => !tags.includes(tag) && fold(tag).includes(fold(text.replace(/^#+/, ''))))
      .slice(0, offered)
      .map(({ tag, count }) => ({ id: tag, label: tag, hint: intl.formatNumber(count) }))

  const label = intl.formatMessage(messages.tags)
  return (
    <FactGroup label={label}>
      <TagList label={label} tags={tags} onRemove={(tag) => change({ tags: tags.filter((other) => other !== tag) })} />
      {isAdding && (
        <PickOrType
          label={intl.formatMessage(messages.newTag)}
          optionsFor={optionsFor}
          onPick={add}
          onText={add}
          onCancel={onAdded}
        />
      )}
    </FactGroup>
  )
}
