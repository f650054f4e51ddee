import { desktop } from '@renderer/desktop'
import { ProgressBar } from '@renderer/ui/ProgressBar'
import type { Events } from '@shared/bridge'
import { useEffect, useState } from 'react'
import { useIntl } from 'react-intl'
import { messages } from './messages'

/** While the owner chooses a place, and then while the package is written. */
export function Making() {
  const intl = useIntl()
  const [progress, setProgress] = useState<Events['packageProgress']>()
  useEffect(() => desktop.on('packageProgress', setProgress), [])

  if (!progress) return <p>{intl.formatMessage(messages.choosing)}</p>
  return <ProgressBar label={intl.formatMessage(messages.writing)} value={progress.done} of={progress.of} />
}
