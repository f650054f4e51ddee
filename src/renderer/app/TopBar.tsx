import { perform } from '@renderer/actions'
import { quickAdd } from '@renderer/features/contacts/actions'
import { Button } from '@renderer/ui/Button'
import { IconButton } from '@renderer/ui/IconButton'
import { Kbd } from '@renderer/ui/Kbd'
import { SearchButton } from '@renderer/ui/SearchButton'
import { ArrowLeft, ArrowRight, CircleHelp, Plus } from 'lucide-react'
import { useIntl } from 'react-intl'
import { goBack, goForward, openPalette, showKeys } from './app-actions'
import { useHistoryEnds } from './history-ends'
import { messages } from './messages'
import styles from './TopBar.module.css'

/** Back, forward, the box that finds and does everything, help. */
export function TopBar() {
  const intl = useIntl()
  const { isFirst, isLast } = useHistoryEnds()
  return (
    <header className={styles.bar}>
      <div className={styles.history}>
        <IconButton
          label={intl.formatMessage(messages.back)}
          keys={goBack.keys?.[0]}
          icon={<ArrowLeft aria-hidden />}
          isDisabled={isFirst}
          onPress={() => perform(goBack.id)}
        />
        <IconButton
          label={intl.formatMessage(messages.forward)}
          keys={goForward.keys?.[0]}
          icon={<ArrowRight aria-hidden />}
          isDisabled={isLast}
          onPress={() => perform(goForward.id)}
        />
      </div>
      <SearchButton onPress={() => perform(openPalette.id)}>
        {intl.formatMessage(messages.openPalette)}
        <Kbd keys={openPalette.keys?.[0] ?? ''} />
      </SearchButton>
      <div className={styles.help}>
        <div className={styles.wide}>
          <Button
            kind="quiet"
            keys={quickAdd.keys?.[0]}
            icon={<Plus aria-hidden />}
            onPress={() => perform(quickAdd.id)}
          >
            {intl.formatMessage(quickAdd.words)}
          </Button>
        </div>
        <IconButton
          label={intl.formatMessage(messages.showKeys)}
          keys={showKeys.keys?.[0]}
          icon={<CircleHelp aria-hidden />}
          onPress={() => perform(showKeys.id)}
        />
      </div>
    </header>
  )
}
