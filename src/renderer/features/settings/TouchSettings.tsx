import { cadences, useCadenceWords } from '@renderer/features/customers/cadence-words'
import { Button } from '@renderer/ui/Button'
import { IconButton } from '@renderer/ui/IconButton'
import { Section } from '@renderer/ui/Section'
import { Select } from '@renderer/ui/Select'
import { TextField } from '@renderer/ui/TextField'
import { useSuspenseQuery } from '@tanstack/react-query'
import { X } from 'lucide-react'
import { useState } from 'react'
import { useIntl } from 'react-intl'
import { removeTagCadence, setTagCadence } from './business-acts'
import { messages, sentences } from './messages'
import { businessQuery } from './queries'
import styles from './settings.module.css'
import { useSaving } from './use-saving'

/** How often the owner wants to be in touch with everybody who has a tag. */
export function TouchSettings() {
  const intl = useIntl()
  const words = useCadenceWords()
  const { data: business } = useSuspenseQuery(businessQuery)
  const set = useSaving(setTagCadence)
  const remove = useSaving(removeTagCadence)
  const [tag, setTag] = useState('')
  const [every, setEvery] = useState<string>(String(cadences[2]))
  const offered = cadences.map((days) => ({ value: String(days), label: words(days) }))

  return (
    <Section title={intl.formatMessage(messages.stayInTouch)}>
      <p className={styles.text}>{intl.formatMessage(messages.stayInTouchText)}</p>
      <ul className={styles.rows}>
        {(business.tagCadences ?? []).map(({ tag, every }) => (
          <li key={tag} className={styles.row}>
            <span className={styles.grow}>
              {intl.formatMessage(sentences.tagCadence, { tag, every: words(every) })}
            </span>
            <IconButton
              label={intl.formatMessage(sentences.removeNamed, { name: tag })}
              icon={<X aria-hidden />}
              onPress={() => remove(tag)}
            />
          </li>
        ))}
      </ul>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          if (tag.trim() === '') return
          set({ tag: tag.trim().replace(/^#/, ''), every: Number(every) })
          setTag('')
        }}
      >
        <TextField label={intl.formatMessage(messages.tag)} value={tag} onChange={setTag} />
        <Select label={intl.formatMessage(messages.howOften)} value={every} onChange={setEvery} options={offered} />
        <Button type="submit" isDisabled={tag.trim() === ''}>
          {intl.formatMessage(messages.add)}
        </Button>
      </form>
    </Section>
  )
}
