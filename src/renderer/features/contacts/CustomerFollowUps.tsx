import { Section } from '@renderer/ui/Section'
import type { Customer } from '@shared/domain/customer'
import { isAtRest } from '@shared/domain/customer-stage'
import { isOpen } from '@shared/domain/follow-up'
import { soonestFirst } from '@shared/domain/today'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { useIntl } from 'react-intl'
import { useSearchParams } from 'react-router'
import { AddFollowUp } from './AddFollowUp'
import { followUpInAddress } from './address'
import { FollowUpDesk } from './FollowUpDesk'
import { FollowUpRows } from './FollowUpRows'
import { messages } from './messages'
import { followUpsQuery } from './queries'

/** What is still promised to or by one customer, and a line to promise more. */
export function CustomerFollowUps({ customer }: { customer: Customer }) {
  const intl = useIntl()
  const section = useRef<HTMLDivElement>(null)
  const wanted = useSearchParams()[0].get(followUpInAddress)
  const { data } = useSuspenseQuery(followUpsQuery(customer.id))
  const open = data.filter(isOpen).sort(soonestFirst)

  // Who comes from Today or from a reminder finds the follow-up at hand.
  useEffect(() => {
    if (wanted) section.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(wanted)}"]`)?.focus()
  }, [wanted])

  return (
    <Section title={intl.formatMessage(messages.followUps)}>
      <div ref={section}>
        <FollowUpDesk followUps={open}>
          <FollowUpRows label={intl.formatMessage(messages.followUps)} followUps={open} />
        </FollowUpDesk>
        {!isAtRest(customer.stage) && <AddFollowUp key={customer.id} customer={customer} />}
      </div>
    </Section>
  )
}
