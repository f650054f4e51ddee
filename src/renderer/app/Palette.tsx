import { isPossible, perform, useHandlers } from '@renderer/actions'
import { askForCustomer } from '@renderer/features/customers/new-customer'
import { announce } from '@renderer/ui/announce'
import { Finder } from '@renderer/ui/Finder'
import type { FinderItem } from '@renderer/ui/FinderList'
import { useEffect } from 'react'
import { useIntl } from 'react-intl'
import { useNavigate } from 'react-router'
import { allActions } from './actions'
import { openPalette } from './app-actions'
import { findActions } from './find-actions'
import { onceFocusIsBack, useLayers } from './layers'
import { messages, sentences } from './messages'
import { usePaletteText } from './palette-text'
import { recentFirst, rememberAction, useRecentActions } from './recent-actions'
import { useActionLabel } from './use-action-label'
import { useFoundCustomers } from './use-found-customers'
import { atAddress, useFoundEntries } from './use-found-entries'

/** How many actions are offered before anything is typed, and after. */
const likely = 5
const most = 8

/** Finds customers, actions and everything that was written by what is typed; `>` finds actions only. */
export function Palette() {
  const { palette: isOpen } = useLayers()
  return isOpen ? <OpenPalette /> : null
}

function OpenPalette() {
  const intl = useIntl()
  const navigate = useNavigate()
  const { text, setText } = usePaletteText()
  const handlers = useHandlers()
  const labelOf = useActionLabel()
  const { ids: recent } = useRecentActions()
  const actionsOnly = text.startsWith('>')
  const wanted = text.replace(/^>/, '').trim()
  const customers = useFoundCustomers(actionsOnly ? undefined : wanted)
  const written = useFoundEntries(actionsOnly ? '' : wanted)

  const possible = allActions
    .filter((action) => action.id !== openPalette.id && isPossible(action, handlers))
    .map((action) => ({
      action,
      label: labelOf(action),
      synonyms: action.synonyms ? intl.formatMessage(action.synonyms) : '',
    }))
  const actions = findActions(recentFirst(possible, recent), wanted).slice(
    0,
    actionsOnly ? undefined : wanted ? most : likely,
  )

  const itemOf = ({ action, label }: (typeof possible)[number]): FinderItem => ({
    id: `do ${action.id}`,
    label,
    keys: action.keys?.[0],
  })
  const creates: FinderItem[] =
    wanted && !actionsOnly && customers?.length === 0
      ? [{ id: 'create', label: intl.formatMessage(sentences.createCustomer, { name: wanted }) }]
      : []
  const groups = [
    {
      label: intl.formatMessage(wanted ? messages.paletteCustomers : messages.paletteRecent),
      items: actionsOnly ? [] : (customers ?? []),
    },
    // Those who know what they want to do press Enter before what was written is found.
    { label: intl.formatMessage(messages.paletteActions), items: actions.map(itemOf) },
    { label: intl.formatMessage(messages.palettePromises), items: written?.items.followUps ?? [] },
    { label: intl.formatMessage(messages.paletteHistory), items: written?.items.interactions ?? [] },
    { label: intl.formatMessage(messages.paletteDetails), items: written?.items.customers ?? [] },
    { label: intl.formatMessage(messages.paletteCreate), items: creates },
  ].filter(({ items }) => items.length > 0)

  const count = groups.reduce((sum, { items }) => sum + items.length, 0)
  useEffect(() => {
    // Said when the typing rests, or every letter would be talked over.
    const timer = setTimeout(() => wanted && announce(intl.formatMessage(sentences.resultCount, { count })), 600)
    return () => clearTimeout(timer)
  }, [intl, wanted, count])

  const hint = wanted || actionsOnly ? undefined : intl.formatMessage(messages.paletteHint)

  const close = () => {
    useLayers.setState({ palette: false })
    setText('')
  }
  const pick = (picked: string) => {
    close()
    onceFocusIsBack(() => {
      if (picked === 'create') askForCustomer(wanted)
      else if (picked.startsWith('do ')) {
        rememberAction(picked.slice(3))
        perform(picked.slice(3))
      } else if (picked.startsWith(atAddress)) void navigate(picked.slice(atAddress.length))
      else void navigate(`/customers/${picked}`)
    })
  }
  return (
    <Finder
      isOpen
      label={intl.formatMessage(messages.openPalette)}
      placeholder={intl.formatMessage(messages.palettePlaceholder)}
      text={text}
      onText={setText}
      groups={groups}
      onPick={pick}
      onClose={close}
      nothing={customers || actionsOnly ? intl.formatMessage(messages.nothingFound) : ''}
      hint={written?.isReading ? intl.formatMessage(messages.stillReading) : hint}
    />
  )
}
