import { useDayWords } from '@renderer/ui/day-words'
import type { Goal } from '@shared/domain/customer'
import { useIntl } from 'react-intl'
import { FactGroup } from './FactGroup'
import type { FieldProps } from './Facts'
import { GoalForm } from './GoalForm'
import { InPlace } from './InPlace'
import { goalWords, messages, sentences } from './messages'
import styles from './Row.module.css'
import { replaced, useChange } from './use-change'

/** What the customer wants to reach: how it stands, the next step, and when to look at it again (P1). */
export function Goals({ customer, isAdding, onAdded }: FieldProps) {
  const intl = useIntl()
  const change = useChange(customer)
  const standing = useStanding()
  const goals = customer.goals ?? []
  if (goals.length === 0 && !isAdding) return null

  const save = (goals: Goal[]) => change({ goals })
  return (
    <FactGroup label={intl.formatMessage(messages.goals)}>
      {goals.map((goal, at) => (
        <InPlace
          // biome-ignore lint/suspicious/noArrayIndexKey: the place in the list is what is edited
          key={at}
          form={(close) => (
            <GoalForm
              goal={goal}
              onSave={(changed) => save(replaced(goals, at, changed))}
              onRemove={() => save(replaced(goals, at, undefined))}
              onClose={close}
            />
          )}
        >
          <span>{goal.text}</span>
          <span className={styles.meta}>{standing(goal)}</span>
        </InPlace>
      ))}
      {isAdding && <GoalForm onSave={(goal) => save([...goals, goal])} onClose={onAdded} />}
    </FactGroup>
  )
}

/** "Next: book a trainer, look again Mon 7 Dec"; a goal that stands still says so. */
function useStanding() {
  const intl = useIntl()
  const dayWords = useDayWords()
  return ({ state, nextStep, reviewOn }: Goal) => {
    if (state !== 'open') return intl.formatMessage(goalWords[state])
    const step = nextStep
      ? intl.formatMessage(sentences.nextStepIs, { step: nextStep })
      : intl.formatMessage(messages.noNextStep)
    const review = reviewOn && intl.formatMessage(sentences.reviewIs, { day: dayWords(reviewOn) })
    return [step, review].filter(Boolean).join(', ')
  }
}
