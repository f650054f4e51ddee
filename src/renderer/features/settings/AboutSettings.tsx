import { Section } from '@renderer/ui/Section'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useIntl } from 'react-intl'
import { messages, sentences } from './messages'
import { aboutQuery } from './queries'
import styles from './settings.module.css'

export function AboutSettings() {
  const intl = useIntl()
  const { version, demo } = useSuspenseQuery(aboutQuery).data
  return (
    <Section title={intl.formatMessage(messages.about)}>
      <p>{intl.formatMessage(messages.noConnections)}</p>
      <p className={styles.text}>{intl.formatMessage(sentences.version, { version })}</p>
      {demo && <p className={styles.text}>{intl.formatMessage(messages.demo)}</p>}
    </Section>
  )
}
