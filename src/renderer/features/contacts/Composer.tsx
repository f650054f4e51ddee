import { useAction } from '@renderer/actions'
import type { Customer } from '@shared/domain/customer'
import { isAtRest } from '@shared/domain/customer-stage'
import { useEffect, useRef } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { AndThen } from './AndThen'
import { log, writeNote } from './actions'
import styles from './Composer.module.css'
import { ContactForm } from './ContactForm'
import { LogIt } from './LogIt'
import { leaveField } from './leave-field'
import { messages } from './messages'
import { useContactLog } from './use-contact-log'

/** Where a customer's history is written: a line and Enter is a note, a word or a button makes it more. */
export function Composer({ customer }: { customer: Customer }) {
  const intl = useIntl()
  const composer = useRef<HTMLDivElement>(null)
  const { draft, change, submit, clear, isImpossible } = useContactLog(customer.id, customer.id)
  const isOpen = draft.kind !== 'note' || draft.isOpen === true

  const focus = () => composer.current?.querySelector('input')?.focus()
  const write = () => {
    if (isImpossible) return
    submit()
    focus()
  }
  const wasOpen = useRef(isOpen)
  useEffect(() => {
    if (isOpen && !wasOpen.current) composer.current?.scrollIntoView({ block: 'nearest' })
    wasOpen.current = isOpen
  }, [isOpen])

  const begin = (kind: 'call' | 'email') => {
    if (draft.kind === 'note') change({ kind })
    focus()
  }
  useAction(writeNote, focus)
  useAction(log, () => begin('call'))

  return (
    <div ref={composer} className={styles.composer}>
      <LogIt customer={customer} onLog={begin} />
      <ContactForm
        draft={draft}
        onChange={change}
        onSubmit={write}
        onEscape={leaveField}
        onCancel={() => {
          clear()
          focus()
        }}
        label={intl.formatMessage(messages.write)}
        placeholder={intl.formatMessage(messages.write)}
        isOpen={isOpen}
        onOpen={() => change({ isOpen: true })}
        isImpossible={isImpossible}
        submit={<FormattedMessage {...messages.save} />}
      >
        {!isAtRest(customer.stage) && (
          <AndThen next={draft.next} onChange={(next) => change({ next })} onSubmit={write} onEscape={leaveField} />
        )}
      </ContactForm>
    </div>
  )
}
