import { useIntl } from 'react-intl'
import { FactGroup } from './FactGroup'
import type { FieldProps } from './Facts'
import { messages } from './messages'
import { NewValue } from './NewValue'
import { ReachableRow } from './ReachableRow'
import { useChange } from './use-change'

const kinds = {
  phones: { label: messages.phones, one: messages.newPhone, type: 'tel' },
  emails: { label: messages.emails, one: messages.newEmail, type: 'email' },
  links: { label: messages.links, one: messages.newLink, type: 'url' },
} as const

export type ReachableKind = keyof typeof kinds

/** Phone numbers, email addresses or links. */
export function Reachables({ customer, isAdding, onAdded, of }: FieldProps & { of: ReachableKind }) {
  const intl = useIntl()
  const change = useChange(customer)
  const { label, one, type } = kinds[of]
  const ways = customer[of] ?? []
  if (ways.length === 0 && !isAdding) return null

  return (
    <FactGroup label={intl.formatMessage(label)}>
      {ways.map((way, at) => (
        <ReachableRow
          // biome-ignore lint/suspicious/noArrayIndexKey: the place in the list is what is edited
          key={at}
          of={of}
          label={intl.formatMessage(one)}
          ways={ways}
          at={at}
          way={way}
          onChange={(ways) => change({ [of]: ways })}
        />
      ))}
      {isAdding && (
        <NewValue
          label={intl.formatMessage(one)}
          type={type}
          onSave={(value) => change({ [of]: [...ways, { value }] })}
          onClose={onAdded}
        />
      )}
    </FactGroup>
  )
}
