import { announce } from '@renderer/ui/announce'
import { useEffect, useRef } from 'react'
import { useIntl } from 'react-intl'
import { useListState } from './list-state'
import { sentences } from './messages'

/** How long (ms) nothing is typed before the count is told: one does not want to hear it after every letter. */
const pause = 500

/** Tells those who hear the screen how many are found, when the search or the filters have changed. */
export function useCountTold(count: number | undefined) {
  const intl = useIntl()
  const { text, stage, kind } = useListState()
  const search = `${text} ${stage} ${kind}`
  const told = useRef(search)

  useEffect(() => {
    if (count === undefined || told.current === search) return
    const timer = setTimeout(() => {
      told.current = search
      announce(intl.formatMessage(sentences.found, { count }))
    }, pause)
    return () => clearTimeout(timer)
  }, [count, search, intl])
}
