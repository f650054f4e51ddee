import { onChange } from '@renderer/database/changes'
import { announce } from '@renderer/ui/announce'
import { useEffect } from 'react'
import { useIntl } from 'react-intl'
import { Columns } from './Columns'
import { HowItIsRead } from './HowItIsRead'
import { checkAgain, useImporting } from './importing'
import { MatchChoices } from './MatchChoices'
import { People } from './People'
import { sentences } from './sentences'

/** What the file would change, and how it is understood. */
export function CheckStep() {
  const intl = useIntl()
  const preview = useImporting((state) => state.preview)
  const fileName = useImporting((state) => state.fileName)
  const people = preview?.lines.filter(({ outcome }) => outcome.state !== 'leftOut').length

  useEffect(() => onChange((written) => written.has('customers') && checkAgain()), [])
  useEffect(() => {
    if (people !== undefined) announce(intl.formatMessage(sentences.checked, { fileName, people }))
  }, [intl, fileName, people])

  if (!preview) return null
  return (
    <>
      <HowItIsRead preview={preview} />
      {preview.table && <Columns table={preview.table} isAnybodyRead={people !== 0} />}
      <MatchChoices counts={preview.counts} />
      <People lines={preview.lines} />
    </>
  )
}
