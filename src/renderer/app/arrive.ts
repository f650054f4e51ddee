import { announce } from '@renderer/ui/announce'
import { useEffect, useRef } from 'react'
import { useIntl } from 'react-intl'
import { useLocation } from 'react-router'
import { messages } from './messages'

const names = {
  today: messages.today,
  customers: messages.customers,
  'follow-ups': messages.followUps,
  import: messages.import,
  settings: messages.settings,
}

/** Says where one has come to, and takes up a focus that went away with the last screen. */
export function useArrive() {
  const intl = useIntl()
  const place = useLocation().pathname.split('/')[1] as keyof typeof names
  const last = useRef<string>(undefined)

  useEffect(() => {
    if (last.current !== undefined && last.current !== place && names[place]) announce(intl.formatMessage(names[place]))
    last.current = place
    const frame = requestAnimationFrame(() => {
      if (document.activeElement === document.body) document.getElementById('main')?.focus({ preventScroll: true })
    })
    return () => cancelAnimationFrame(frame)
  }, [intl, place])
}
