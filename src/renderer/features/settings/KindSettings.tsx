import { EditableText } from '@renderer/ui/EditableText'
import { IconButton } from '@renderer/ui/IconButton'
import { Section } from '@renderer/ui/Section'
import { isTaken, offeredKinds } from '@shared/domain/own-kinds'
import { useSuspenseQuery } from '@tanstack/react-query'
import { X } from 'lucide-react'
import { useIntl } from 'react-intl'
import { removeKind, renameKind } from './business-acts'
import { messages, sentences } from './messages'
import { NewKind } from './NewKind'
import { businessQuery } from './queries'
import styles from './settings.module.css'
import { useSaving } from './use-saving'

/** The owner's own kinds of interaction. */
export function KindSettings() {
  const intl = useIntl()
  const { data: business } = useSuspenseQuery(businessQuery)
  const rename = useSaving(renameKind)
  const remove = useSaving(removeKind)
  const wrong = (name: string, id?: string) => {
    if (name === '') return intl.formatMessage(messages.kindNeedsName)
    const builtIn = intl.formatMessage(messages.builtInKinds).split(',')
    return isTaken(business, name, builtIn, id) ? intl.formatMessage(messages.kindTaken) : undefined
  }

  return (
    <Section title={intl.formatMessage(messages.kinds)}>
      <p className={styles.text}>{intl.formatMessage(messages.kindsText)}</p>
      <ul className={styles.rows}>
        {offeredKinds(business).map(({ id, name }) => (
          <li key={id} className={styles.row}>
            <div className={styles.grow}>
              <EditableText
                label={intl.formatMessage(messages.kindName)}
                placeholder={intl.formatMessage(messages.kindExample)}
                value={name}
                validate={(wanted) => wrong(wanted, id)}
                onSave={(wanted) => rename({ id, name: wanted })}
              />
            </div>
            <IconButton
              label={intl.formatMessage(sentences.removeNamed, { name })}
              icon={<X aria-hidden />}
              onPress={() => remove(id)}
            />
          </li>
        ))}
      </ul>
      <NewKind validate={wrong} />
    </Section>
  )
}
