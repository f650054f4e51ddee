import { Button } from '@renderer/ui/Button'
import { Checkbox } from '@renderer/ui/Checkbox'
import type { NameFound } from '@shared/package/names-of-others'
import { useId } from 'react'
import { useIntl } from 'react-intl'
import { messages, sentences } from './messages'
import styles from './NamesOfOthers.module.css'

type Props = { found: NameFound[]; kept: string[]; onKeep: (kept: string[]) => void }

/** Other customers whose names stand in what would be handed over: hidden unless the owner lets one stand. */
export function NamesOfOthers({ found, kept, onKeep }: Props) {
  const intl = useIntl()
  const title = useId()
  const isHidden = (name: string) => !kept.includes(name)
  const turn = (name: string, hide: boolean) => onKeep(hide ? kept.filter((other) => other !== name) : [...kept, name])

  return (
    <section aria-labelledby={title}>
      <h3 id={title}>{intl.formatMessage(messages.names)}</h3>
      <p className={styles.hint}>{intl.formatMessage(messages.namesText)}</p>
      <ul className={styles.names}>
        {found.map(({ name, times }) => (
          <li key={name}>
            <Checkbox
              label={intl.formatMessage(sentences.hide, { name, times })}
              isSelected={isHidden(name)}
              onChange={(hide) => turn(name, hide)}
            />
          </li>
        ))}
      </ul>
      {found.length > 1 && (
        <div className={styles.all}>
          <Button kind="quiet" isDisabled={kept.length === 0} onPress={() => onKeep([])}>
            {intl.formatMessage(messages.hideAll)}
          </Button>
          <Button
            kind="quiet"
            isDisabled={!found.some(({ name }) => isHidden(name))}
            onPress={() => onKeep(found.map(({ name }) => name))}
          >
            {intl.formatMessage(messages.keepAll)}
          </Button>
        </div>
      )}
    </section>
  )
}
