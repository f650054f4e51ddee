import { announce } from '@renderer/ui/announce'
import { bareFilter } from '@shared/domain/customer-list'
import { useEffect, useRef } from 'react'
import { useIntl } from 'react-intl'
import { useListState } from './list-state'
import { sentences } from './messages'

/** How long (ms) nothing is typed before the count is told: one does not want to hear it after every letter. */
const pause = 500

/** Tells those who hear the screen how many are found, when the search or the filters have changed. */
export function useCountTold(count: number | undefined) {
  const intl = useIntl()
  const search = useListState((state) => JSON.stringify(bareFilter(state)))
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

/** Tells how many rows are chosen, as soon as others are. */
export function useChosenTold(count: number) {
  const intl = useIntl()
  const told = useRef(count)
  useEffect(() => {
    if (told.current !== count) announce(intl.formatMessage(sentences.chosen, { count }))
    told.current = count
  }, [count, intl])
}
