import { useDayWords } from '@renderer/ui/day-words'
import type { Fact } from '@shared/domain/customer'
import { useIntl } from 'react-intl'
import { FactForm } from './FactForm'
import { FactGroup } from './FactGroup'
import type { FieldProps } from './Facts'
import { InPlace } from './InPlace'
import { factWords, messages, sentences } from './messages'
import styles from './Row.module.css'
import { replaced, useChange } from './use-change'

/** Needs, worries and likes of the person, with the day on which they were learnt (P2). */
export function About({ customer, isAdding, onAdded }: FieldProps) {
  const intl = useIntl()
  const change = useChange(customer)
  const dayWords = useDayWords()
  const facts = customer.facts ?? []
  if (facts.length === 0 && !isAdding) return null

  const save = (facts: Fact[]) => change({ facts })
  const words = ({ kind, text }: Fact) =>
    intl.formatMessage(sentences.fact, { kind: intl.formatMessage(factWords[kind]), text })
  return (
    <FactGroup label={intl.formatMessage(messages.about)}>
      {facts.map((fact, at) => (
        <InPlace
          // biome-ignore lint/suspicious/noArrayIndexKey: the place in the list is what is edited
          key={at}
          form={(close) => (
            <FactForm
              fact={fact}
              onSave={(changed) => save(replaced(facts, at, changed))}
              onRemove={() => save(replaced(facts, at, undefined))}
              onClose={close}
            />
          )}
        >
          <span>{words(fact)}</span>
          <span className={styles.meta}>{intl.formatMessage(sentences.learnt, { day: dayWords(fact.learntOn) })}</span>
        </InPlace>
      ))}
      {isAdding && <FactForm onSave={(fact) => save([...facts, fact])} onClose={onAdded} />}
    </FactGroup>
  )
}
