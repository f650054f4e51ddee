import { Button } from '@renderer/ui/Button'
import { EmptyState } from '@renderer/ui/EmptyState'
import { useIntl } from 'react-intl'
import { chooseContactFile } from './actions'
import { chooseFile, useImporting } from './importing'
import { messages, problemAdvice, problemWords } from './messages'
import { Working } from './Working'

/** Choose a file; or why the one that was chosen is no good, and what to do. */
export function FileStep() {
  const intl = useIntl()
  const work = useImporting((state) => state.work)
  const problem = useImporting((state) => state.problem)
  const fileName = useImporting((state) => state.fileName)
  if (work) return <Working work={work} fileName={fileName} />

  const choose = (
    <Button kind="primary" keys={chooseContactFile.keys?.[0]} onPress={() => void chooseFile()} autoFocus>
      {intl.formatMessage(problem ? messages.chooseAnother : messages.chooseFile)}
    </Button>
  )
  if (problem)
    return (
      <div role="alert">
        <EmptyState
          title={intl.formatMessage(problemWords[problem])}
          text={
            <>
              {fileName && <p>{fileName}</p>}
              <p>{intl.formatMessage(problemAdvice[problem])}</p>
            </>
          }
          action={choose}
        />
      </div>
    )
  return (
    <EmptyState
      title={intl.formatMessage(messages.bringThemIn)}
      text={
        <>
          <p>{intl.formatMessage(messages.bringThemInText)}</p>
          <p>{intl.formatMessage(messages.nothingLeaves)}</p>
        </>
      }
      action={choose}
    />
  )
}
