import { Button } from '@renderer/ui/Button'
import { EditableText } from '@renderer/ui/EditableText'
import { IconButton } from '@renderer/ui/IconButton'
import { Section } from '@renderer/ui/Section'
import { Select } from '@renderer/ui/Select'
import { lawOf, lawsOf, promiseHoursOf, type ResponseLaw, usualLaws } from '@shared/domain/response-clock'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Pencil } from 'lucide-react'
import { useState } from 'react'
import { useIntl } from 'react-intl'
import { changeRules } from './acts'
import { LawForm } from './LawForm'
import { numberIn } from './law-draft'
import { messages, sentences } from './messages'
import { rulesQuery } from './queries'
import styles from './requests.module.css'
import { useSpanWords } from './span-words'
import { useSaving } from './use-saving'

/** How soon the owner wants to answer requests, and the table of what the laws say. */
export function RequestSettings() {
  const intl = useIntl()
  const span = useSpanWords()
  const { data: rules } = useSuspenseQuery(rulesQuery)
  const save = useSaving(changeRules)
  const [edited, setEdited] = useState<ResponseLaw | 'new'>()
  const laws = lawsOf(rules)
  const others = (id: string) => (rules.laws ?? []).filter((law) => law.id !== id)

  return (
    <Section title={intl.formatMessage(messages.requests)}>
      <p className={styles.text}>{intl.formatMessage(messages.settingsText)}</p>
      <div className={styles.setting}>
        <span>{intl.formatMessage(messages.promise)}</span>
        <EditableText
          label={intl.formatMessage(messages.promise)}
          placeholder={intl.formatMessage(messages.promise)}
          value={String(promiseHoursOf(rules))}
          validate={(typed) => (numberIn(typed) ? undefined : intl.formatMessage(messages.wrongHours))}
          onSave={(typed) => save({ promiseHours: numberIn(typed) })}
        />
      </div>
      <div className={styles.short}>
        <Select
          label={intl.formatMessage(messages.law)}
          value={lawOf(rules).id}
          onChange={(law) => save({ law })}
          options={laws.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </div>
      <div className={styles.wide}>
        <table className={styles.rules} aria-label={intl.formatMessage(messages.rules)}>
          <thead>
            <tr>
              {[messages.where, messages.howSoon, messages.source, messages.since].map((words) => (
                <th key={words.id} scope="col">
                  {intl.formatMessage(words)}
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody>
            {laws.map((law) => (
              <tr key={law.id}>
                <th scope="row">{law.name}</th>
                <td>{span(law)}</td>
                <td>{law.source}</td>
                <td>{intl.formatDate(`${law.since}T00:00:00Z`, { timeZone: 'UTC', dateStyle: 'medium' })}</td>
                <td>
                  <IconButton
                    label={intl.formatMessage(sentences.changeRule, { name: law.name })}
                    icon={<Pencil aria-hidden />}
                    onPress={() => setEdited(law)}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div>
        <Button onPress={() => setEdited('new')}>{intl.formatMessage(messages.addRule)}</Button>
      </div>
      {edited && (
        <LawForm
          law={edited === 'new' ? undefined : edited}
          isOurs={edited !== 'new' && rules.laws?.includes(edited) === true}
          isUsual={edited !== 'new' && usualLaws.some(({ id }) => id === edited.id)}
          onSave={(law) => save({ laws: [...others(law.id), law] })}
          onRemove={(id) => save({ laws: others(id) })}
          onClose={() => setEdited(undefined)}
        />
      )}
    </Section>
  )
}
