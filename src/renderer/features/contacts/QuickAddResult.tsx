import { useWhen } from '@renderer/ui/when'
import { dayOf } from '@shared/domain/day'
import { repeatsOf } from '@shared/domain/repeat-choice'
import type { QuickLine } from '@shared/quick-add/read-line'
import { FormattedMessage, useIntl } from 'react-intl'
import { useKinds } from './kinds'
import { messages } from './messages'
import styles from './QuickAdd.module.css'
import { useRepeatWords } from './RepeatWords'
import { sentences } from './sentences'

type Props = { line: QuickLine; isTyped: boolean; name: string | undefined; isNew: boolean }

/** What will come of the line, in a sentence: nothing is guessed silently. */
export function QuickAddResult({ line, isTyped, name, isNew }: Props) {
  const intl = useIntl()
  const when = useWhen()
  const { nameOf } = useKinds()
  const repeatWords = useRepeatWords()
  if (!isTyped) return <p className={styles.result}>{intl.formatMessage(messages.quickAddHelp)}</p>
  if (line.is === 'customer') {
    const { name, company, emails, phones, tags } = line.customer
    const rest = [company, ...emails, ...phones, ...tags.map((tag) => `#${tag}`)].filter(Boolean).join(', ')
    return (
      <p className={styles.result} role="status">
        <FormattedMessage {...sentences.quickCustomer} values={{ name, rest, has: rest ? 'some' : 'none' }} />
      </p>
    )
  }
  const whom = { name: name ?? '', has: name ? (isNew ? ('new' as const) : ('some' as const)) : ('none' as const) }
  return (
    <p className={styles.result} role="status">
      {line.is === 'log' ? (
        <FormattedMessage
          {...sentences.quickLog}
          values={{ ...whom, kind: nameOf(line.kind), when: when(line.at), what: line.summary }}
        />
      ) : (
        <FormattedMessage
          {...sentences.quickFollowUp}
          values={{
            ...whom,
            what: line.title,
            when: when(line.due),
            repeats: line.repeats ? 'yes' : 'no',
            often: line.repeats ? repeatWords(repeatsOf(line.repeats, dayOf(line.due)), dayOf(line.due)) : '',
          }}
        />
      )}
      {!name && <span className={styles.lacks}>{intl.formatMessage(messages.quickAddWhom)}</span>}
    </p>
  )
}
