import { addressOf } from '@renderer/features/customers/address'
import { Button } from '@renderer/ui/Button'
import { EmptyState } from '@renderer/ui/EmptyState'
import { Page } from '@renderer/ui/Page'
import type { Customer } from '@shared/domain/customer'
import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { Link } from 'react-router'
import { keepApart } from './acts'
import styles from './duplicates.module.css'
import { MergeDialog } from './MergeDialog'
import { messages, reasonWords, sentences } from './messages'
import { type Twins, twinsQuery } from './queries'

/** Everybody who may be here twice; each pair is made one, or said to be two. */
export function DuplicatesScreen() {
  const intl = useIntl()
  const { data } = useSuspenseQuery(twinsQuery)
  const [open, setOpen] = useState<Twins>()
  const { mutate: apart } = useMutation({ mutationFn: keepApart, meta: { failed: messages.notMerged } })
  const waiting = data.total - data.twins.length

  return (
    <Page title={intl.formatMessage(messages.duplicates)}>
      {data.twins.length === 0 ? (
        <EmptyState title={intl.formatMessage(messages.none)} text={intl.formatMessage(messages.noneText)} />
      ) : (
        <>
          <p className={styles.text}>{intl.formatMessage(messages.text)}</p>
          <ul aria-label={intl.formatMessage(messages.duplicates)}>
            {data.twins.map((twins) => {
              const { one, other, because } = twins
              const names = { one: one.name, other: other.name }
              return (
                <li key={`${one.id} ${other.id}`} className={styles.pair}>
                  <Twin customer={one} />
                  <Twin customer={other} />
                  <span className={styles.reason}>{intl.formatMessage(reasonWords[because])}</span>
                  <Button aria-label={intl.formatMessage(sentences.mergeOf, names)} onPress={() => setOpen(twins)}>
                    {intl.formatMessage(messages.merge)}
                  </Button>
                  <Button
                    kind="quiet"
                    aria-label={intl.formatMessage(sentences.areTwoOf, names)}
                    onPress={() => apart([one.id, other.id])}
                  >
                    {intl.formatMessage(messages.areTwo)}
                  </Button>
                </li>
              )
            })}
          </ul>
          {waiting > 0 && (
            <p className={styles.text}>
              <FormattedMessage {...sentences.more} values={{ count: waiting }} />
            </p>
          )}
        </>
      )}
      {open && <MergeDialog key={`${open.one.id} ${open.other.id}`} twins={open} onClose={() => setOpen(undefined)} />}
    </Page>
  )
}

function Twin({ customer: { id, name, emails = [], phones = [], addresses = [] } }: { customer: Customer }) {
  const reached = [emails[0]?.value, phones[0]?.value, addresses[0]?.city].filter(Boolean).join(', ')
  return (
    <span className={styles.twin}>
      <Link to={addressOf(id)}>{name}</Link>
      <span className={styles.reached}>{reached}</span>
    </span>
  )
}
