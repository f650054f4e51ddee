import { perform } from '@renderer/actions'
import { Button } from '@renderer/ui/Button'
import { IconButton } from '@renderer/ui/IconButton'
import { ArrowDown, ArrowUp, ChevronLeft } from 'lucide-react'
import { useIntl } from 'react-intl'
import { closeCustomer, nextCustomer, previousCustomer } from './actions'
import { actionWords, messages, sentences } from './messages'
import styles from './PositionBar.module.css'
import { useNarrow } from './useNarrow'

export type Position = { position: number; total: number }

/** Where one is in the list that one came from, and the way to the next. */
export function PositionBar({ position }: { position: Position | undefined }) {
  const intl = useIntl()
  const isNarrow = useNarrow()
  return (
    <div className={styles.bar}>
      {isNarrow && (
        <Button
          kind="quiet"
          icon={<ChevronLeft aria-hidden />}
          keys={closeCustomer.keys?.[0]}
          onPress={() => perform(closeCustomer.id)}
        >
          {intl.formatMessage(messages.customers)}
        </Button>
      )}
      {position && <span className={styles.position}>{intl.formatMessage(sentences.position, position)}</span>}
      <IconButton
        label={intl.formatMessage(actionWords.previous)}
        keys={previousCustomer.keys?.[0]}
        icon={<ArrowUp aria-hidden />}
        isDisabled={!position || position.position === 1}
        onPress={() => perform(previousCustomer.id)}
      />
      <IconButton
        label={intl.formatMessage(actionWords.next)}
        keys={nextCustomer.keys?.[0]}
        icon={<ArrowDown aria-hidden />}
        isDisabled={!position || position.position === position.total}
        onPress={() => perform(nextCustomer.id)}
      />
    </div>
  )
}
