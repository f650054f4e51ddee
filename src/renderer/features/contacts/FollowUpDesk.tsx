import { useAction } from '@renderer/actions'
import { nextRow, previousRow } from '@renderer/features/customers/actions'
import type { FollowUp } from '@shared/domain/follow-up'
import { type ReactNode, useEffect, useEffectEvent, useState } from 'react'
import { bin, edit, log, markAsDone, openCustomer, putOff } from './actions'
import { DeskContext, type Panel } from './desk'
import { binFollowUp, markDone, pauseFollowUp, reopenFollowUp, skipFollowUp } from './follow-up-acts'
import { fetchForms } from './later'
import type { Customers } from './queries'
import { useRows } from './use-rows'
import { useSaving } from './use-saving'

type Props = {
  /** Everything that is on screen, in its order. */
  followUps: FollowUp[]
  /** Whose they are, where the rows shall say so. */
  customers?: Customers
  onOpen?: (followUp: FollowUp) => void
  /** Whether the rows are what the screen is about: the keys that move lead into them from wherever the focus is. */
  isMain?: boolean
  children: ReactNode
}

/** Follow-ups of one screen, in one or more blocks of `FollowUpRows`, with the keys that act on the current one. */
export function FollowUpDesk({ followUps, customers, onOpen, isMain, children }: Props) {
  const rows = useRows(followUps.map(({ id }) => id))
  const [panel, setPanel] = useState<Panel>()
  const finish = useSaving(markDone)
  const reopen = useSaving(reopenFollowUp)
  const throwAway = useSaving(binFollowUp)
  const skipped = useSaving(skipFollowUp)
  const paused = useSaving(pauseFollowUp)

  const show = (of: Panel['of']) => (id: string) => setPanel({ id, of })
  const close = () => {
    if (panel) rows.focus(panel.id)
    setPanel(undefined)
  }
  const go = (id: string, act: (id: string) => void) => {
    rows.leave(id)
    setPanel(undefined)
    act(id)
  }
  const done = (id: string) => go(id, finish)
  const binned = (id: string) => go(id, throwAway)

  const enter = useEffectEvent(() => rows.enter(0))
  useEffect(() => {
    if (isMain && document.activeElement?.matches('body, main')) enter()
    const moment = requestIdleCallback(fetchForms)
    return () => cancelIdleCallback(moment)
  }, [isMain])

  // While a form is open, or on its way, a letter is meant for the form.
  const current = panel ? undefined : followUps.find(({ id }) => id === rows.current)
  const open = current?.doneAt === 0 ? current.id : undefined
  useAction(markAsDone, current && (() => (open ? done(open) : reopen(current.id))))
  useAction(putOff, open ? () => show('snooze')(open) : undefined)
  useAction(log, open && customers ? () => show('log')(open) : undefined)
  useAction(edit, open ? () => show('edit')(open) : undefined)
  useAction(bin, current && (() => binned(current.id)))
  useAction(nextRow, isMain && followUps.length > 0 ? () => rows.enter(1) : undefined)
  useAction(previousRow, isMain && followUps.length > 0 ? () => rows.enter(-1) : undefined)
  useAction(openCustomer, current && onOpen ? () => onOpen(current) : undefined)

  const desk = {
    rows,
    panel,
    show,
    close,
    done,
    reopen,
    binned,
    skipped,
    paused,
    leave: (id: string) => go(id, () => {}),
    onOpen,
    customers,
  }
  return (
    <DeskContext value={desk}>
      <div {...rows.around} role="presentation" style={{ outline: 'none' }}>
        {children}
      </div>
    </DeskContext>
  )
}
