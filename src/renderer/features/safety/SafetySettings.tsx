import { Section } from '@renderer/ui/Section'
import { useEffect, useRef } from 'react'
import { useIntl } from 'react-intl'
import { useSearchParams } from 'react-router'
import { ByHand } from './ByHand'
import { DailyCopy } from './DailyCopy'
import { LastBackup } from './LastBackup'
import { messages } from './messages'
import { readSafety, useSafety } from './safety'
import styles from './safety.module.css'

/** How safe the data is, and everything that makes it safer. */
export function SafetySettings() {
  const intl = useIntl()
  const safety = useSafety((state) => state.safety)
  useEffect(() => void readSafety(), [])

  const [search] = useSearchParams()
  const place = useRef<HTMLParagraphElement>(null)
  const isWanted = search.get('show') === 'safety' && safety !== undefined
  useEffect(() => {
    if (isWanted) place.current?.scrollIntoView({ block: 'start' })
  }, [isWanted])

  return (
    <Section title={intl.formatMessage(messages.safety)}>
      <p ref={place} className={styles.anchor}>
        {intl.formatMessage(messages.safetyText)}
      </p>
      {safety && (
        <div className={styles.fields}>
          <LastBackup safety={safety} />
          <DailyCopy safety={safety} />
          <ByHand />
        </div>
      )}
    </Section>
  )
}
