import { Button } from '@renderer/ui/Button'
import { EmptyState } from '@renderer/ui/EmptyState'
import type { Customer, CustomerId } from '@shared/domain/customer'
import { useSuspenseQuery } from '@tanstack/react-query'
import { type ReactNode, useEffect, useMemo, useRef } from 'react'
import { useIntl } from 'react-intl'
import { useLocation, useNavigate } from 'react-router'
import { listAddress } from './address'
import { Brief } from './Brief'
import styles from './CustomerPage.module.css'
import { Facts } from './Facts'
import { Head } from './Head'
import { InBin } from './InBin'
import { isFocusFree } from './list-focus'
import { messages } from './messages'
import { People } from './People'
import { type Position, PositionBar } from './PositionBar'
import { customerQuery } from './queries'
import { StayInTouch } from './StayInTouch'
import type { Reads } from './usePrepared'

/** What other features tell about a customer: the app puts it in, functions that stay the same. */
export type Slots = {
  timeline: (customer: Customer) => ReactNode
  followUps: (customer: Customer) => ReactNode
  more?: (customer: Customer) => ReactNode
  /** What they read for it, so that all is read at the same time. */
  reads: Reads
}

type Props = Omit<Slots, 'reads'> & { id: CustomerId; position: Position | undefined }

/** Everything about one customer: facts at the side, the brief on top, then all that happened and was promised. */
export function CustomerPage({ id, position, timeline, followUps, more }: Props) {
  const intl = useIntl()
  const navigate = useNavigate()
  const { data: customer } = useSuspenseQuery(customerQuery(id))
  const page = useRef<HTMLDivElement>(null)
  const { state } = useLocation()
  const wantsFocus = (state as { focus?: boolean } | null)?.focus

  const told = useMemo(
    () => customer && { timeline: timeline(customer), followUps: followUps(customer), more: more?.(customer) },
    [customer, timeline, followUps, more],
  )

  const isBinned = customer?.binnedAt !== undefined
  // biome-ignore lint/correctness/useExhaustiveDependencies: the button that brings a customer back goes with its focus
  useEffect(() => {
    if (wantsFocus || isFocusFree(page.current)) page.current?.focus({ preventScroll: true })
  }, [wantsFocus, isBinned])

  if (!customer)
    return (
      <EmptyState
        title={intl.formatMessage(messages.gone)}
        action={
          <Button kind="primary" onPress={() => void navigate(listAddress)}>
            {intl.formatMessage(messages.toList)}
          </Button>
        }
      />
    )
  return (
    <article ref={page} tabIndex={-1} className={styles.page} aria-label={customer.name}>
      <title>{customer.name}</title>
      <div className={styles.side}>
        <PositionBar position={position} />
        <InBin customer={customer} />
        <Head customer={customer} />
        <StayInTouch customer={customer} />
        <Facts customer={customer} />
        <People customer={customer} />
        {told?.more}
      </div>
      <div className={styles.brief}>
        <Brief customer={customer} />
      </div>
      <div className={styles.beside}>{told?.followUps}</div>
      <div className={styles.middle}>{told?.timeline}</div>
    </article>
  )
}
