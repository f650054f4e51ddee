import { Button } from '@renderer/ui/Button'
import { Section } from '@renderer/ui/Section'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useIntl } from 'react-intl'
import { useSearchParams } from 'react-router'
import { BinRow } from './BinRow'
import { bringBack } from './bin-acts'
import { EmptyBinQuestion } from './EmptyBinQuestion'
import { messages, sentences } from './messages'
import { binQuery } from './queries'
import styles from './settings.module.css'
import { useSaving } from './use-saving'

/** How many rows are shown until the owner wants all. */
const shownFirst = 20

/** What was removed: to bring back, or to let go for good. */
export function BinSettings() {
  const intl = useIntl()
  const { data: items } = useSuspenseQuery(binQuery)
  const restore = useSaving(bringBack)
  const [isAsking, setAsking] = useState(false)
  const [showsAll, setShowsAll] = useState(false)
  const shown = showsAll ? items : items.slice(0, shownFirst)

  const [search] = useSearchParams()
  const place = useRef<HTMLParagraphElement>(null)
  const isWanted = search.get('show') === 'bin'
  useEffect(() => {
    if (isWanted) place.current?.scrollIntoView({ block: 'start' })
  }, [isWanted])

  return (
    <>
      <Section
        title={intl.formatMessage(messages.bin)}
        actions={
          items.length > 0 && (
            <Button kind="danger" onPress={() => setAsking(true)}>
              {intl.formatMessage(messages.emptyBin)}
            </Button>
          )
        }
      >
        <p ref={place} className={styles.anchor}>
          {intl.formatMessage(items.length > 0 ? messages.binText : messages.binEmpty)}
        </p>
        <ul className={styles.rows} aria-label={intl.formatMessage(messages.inBin)}>
          {shown.map((item) => (
            <BinRow key={item.id} item={item} onRestore={() => restore(item)} />
          ))}
        </ul>
        {shown.length < items.length && (
          <div>
            <Button kind="quiet" onPress={() => setShowsAll(true)}>
              {intl.formatMessage(sentences.showAll, { count: items.length })}
            </Button>
          </div>
        )}
      </Section>
      <EmptyBinQuestion isOpen={isAsking} items={items} onClose={() => setAsking(false)} />
    </>
  )
}
