import { useAction } from '@renderer/actions'
import { Page } from '@renderer/ui/Page'
import { useEffect, useRef } from 'react'
import { useIntl } from 'react-intl'
import { chooseContactFile } from './actions'
import { CheckFooter } from './CheckFooter'
import { CheckStep } from './CheckStep'
import { FileStep } from './FileStep'
import styles from './ImportScreen.module.css'
import { chooseFile, open, useImporting } from './importing'
import { useIncoming } from './incoming'
import { messages } from './messages'
import { ResultFooter } from './ResultFooter'
import { ResultStep } from './ResultStep'
import { Steps } from './Steps'

/** From a file, over a look at what it would change, to what became of it. */
export function ImportScreen() {
  const intl = useIntl()
  const step = useImporting((state) => state.step)
  const isBusy = useImporting((state) => state.work !== undefined)
  const fileName = useImporting((state) => state.fileName)
  const scroller = useRef<HTMLDivElement>(null)
  const content = useRef<HTMLDivElement>(null)
  const shown = useRef(step)
  useIncomingFile()
  useAction(chooseContactFile, isBusy ? undefined : () => void chooseFile())

  // What had the focus went away with the step before.
  useEffect(() => {
    if (shown.current !== step) {
      content.current?.focus({ preventScroll: true })
      scroller.current?.scrollTo({ top: 0 })
    }
    shown.current = step
  }, [step])

  return (
    <div className={styles.screen}>
      <div ref={scroller} className={styles.scroller}>
        <Page
          title={intl.formatMessage(messages.title)}
          meta={step !== 'file' && fileName}
          actions={<Steps step={step} />}
        >
          <div ref={content} tabIndex={-1} className={styles.content}>
            {step === 'file' && <FileStep />}
            {step === 'check' && <CheckStep />}
            {step === 'result' && <ResultStep />}
          </div>
        </Page>
      </div>
      {step === 'check' && <CheckFooter />}
      {step === 'result' && <ResultFooter />}
    </div>
  )
}

/** Takes the file that was dropped on the window, now or before this screen came. */
function useIncomingFile() {
  const file = useIncoming((state) => state.file)
  useEffect(() => {
    if (!file) return
    useIncoming.setState({ file: undefined })
    void open(file)
  }, [file])
}
