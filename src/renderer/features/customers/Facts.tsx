import { useAction } from '@renderer/actions'
import { MenuButton } from '@renderer/ui/MenuButton'
import type { Customer } from '@shared/domain/customer'
import { type OwnField, offeredFields } from '@shared/domain/own-fields'
import { memo, useRef, useState } from 'react'
import { useIntl } from 'react-intl'
import { About } from './About'
import { Addresses } from './Addresses'
import { addField, type FieldKind, fieldKinds } from './actions'
import { Companies } from './Companies'
import { Dates } from './Dates'
import styles from './Facts.module.css'
import { Goals } from './Goals'
import { messages } from './messages'
import { OwnDetails } from './OwnDetails'
import { Reachables } from './Reachables'
import { Tags } from './Tags'
import { useOwnFields } from './use-own-fields'
import { Words } from './Words'

/** What is known about the customer; what is not known takes no room, and can be added. */
export const Facts = memo(({ customer }: { customer: Customer }) => {
  const intl = useIntl()
  const [adding, setAdding] = useState<FieldKind>()
  const ownFields = offeredFields(useOwnFields())
  const addButton = useRef<HTMLDivElement>(null)

  const close = () => {
    setAdding(undefined)
    addButton.current?.querySelector('button')?.focus()
  }
  const field = (kind: FieldKind) => ({ customer, isAdding: adding === kind, onAdded: close })
  const offered = fieldKinds.filter((kind) => canBeAdded(kind, customer, ownFields))

  return (
    <section className={styles.facts} aria-label={intl.formatMessage(messages.facts)}>
      <Companies {...field('company')} />
      <Reachables {...field('phone')} of="phones" />
      <Reachables {...field('email')} of="emails" />
      <Addresses {...field('address')} />
      <Reachables {...field('link')} of="links" />
      <Dates {...field('date')} />
      <Tags {...field('tag')} />
      <Goals {...field('goal')} />
      <About {...field('fact')} />
      <OwnDetails {...field('own')} />
      <Words {...field('nickname')} of="nickname" />
      <Words {...field('notes')} of="notes" />
      <div ref={addButton}>
        <MenuButton
          label={intl.formatMessage(messages.addField)}
          kind="quiet"
          items={offered.map((kind) => ({
            id: kind,
            label: intl.formatMessage(addField[kind].words),
            keys: addField[kind].keys?.[0],
            onSelect: () => setAdding(kind),
          }))}
        />
      </div>
      {offered.map((kind) => (
        <Offer key={kind} kind={kind} onAdd={() => setAdding(kind)} />
      ))}
    </section>
  )
})

/** What every field is given. */
export type FieldProps = {
  customer: Customer
  /** A new value is being typed. */
  isAdding: boolean
  /** The new value is there, or is not wanted after all. */
  onAdded: () => void
}

function Offer({ kind, onAdd }: { kind: FieldKind; onAdd: () => void }) {
  useAction(addField[kind], onAdd)
  return null
}

function canBeAdded(field: FieldKind, { kind, nickname, notes, own }: Customer, ownFields: OwnField[]) {
  if (field === 'company') return kind === 'person'
  if (field === 'own') return ownFields.some(({ id }) => own?.[id] === undefined)
  if (field === 'nickname') return nickname === undefined
  if (field === 'notes') return notes === undefined
  return true
}
