import { MenuButton } from '@renderer/ui/MenuButton'
import type { Address } from '@shared/domain/customer'
import { addressLines } from '@shared/domain/customer-address'
import { withPreferred } from '@shared/domain/customer-brief'
import { MoreHorizontal } from 'lucide-react'
import { useIntl } from 'react-intl'
import { AddressForm } from './AddressForm'
import { FactGroup } from './FactGroup'
import type { FieldProps } from './Facts'
import { InPlace } from './InPlace'
import { messages, sentences } from './messages'
import styles from './Row.module.css'
import { useReach } from './reach'
import { replaced, useChange } from './use-change'

/** Postal addresses as on an envelope. */
export function Addresses({ customer, isAdding, onAdded }: FieldProps) {
  const intl = useIntl()
  const change = useChange(customer)
  const { copy } = useReach()
  const addresses = customer.addresses ?? []
  if (addresses.length === 0 && !isAdding) return null

  const save = (addresses: Address[]) => change({ addresses })
  return (
    <FactGroup label={intl.formatMessage(messages.addresses)}>
      {addresses.map((address, at) => {
        const lines = addressLines(address)
        const text = lines.join('\n')
        const put = (changed: Address | undefined) => save(replaced(addresses, at, changed))
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the place in the list is what is edited
          <div key={at} className={styles.row}>
            <div className={styles.values}>
              <InPlace form={(close) => <AddressForm address={address} onSave={put} onClose={close} />}>
                {lines.map((line) => (
                  <span key={line}>{line}</span>
                ))}
                {address.label && <span className={styles.meta}>{address.label}</span>}
                {address.preferred && <span className={styles.meta}>{intl.formatMessage(messages.preferred)}</span>}
              </InPlace>
            </div>
            <MenuButton
              label={intl.formatMessage(sentences.moreOf, { value: lines[0] ?? '' })}
              icon={<MoreHorizontal aria-hidden />}
              items={[
                { id: 'copy', label: intl.formatMessage(messages.copy), onSelect: () => copy(text) },
                {
                  id: 'prefer',
                  label: intl.formatMessage(address.preferred ? messages.preferNone : messages.prefer),
                  onSelect: () => save(withPreferred(addresses, address.preferred ? -1 : at)),
                },
                {
                  id: 'remove',
                  label: intl.formatMessage(messages.remove),
                  danger: true,
                  onSelect: () => put(undefined),
                },
              ]}
            />
          </div>
        )
      })}
      {isAdding && <AddressForm address={{}} onSave={(address) => save([...addresses, address])} onClose={onAdded} />}
    </FactGroup>
  )
}
