import { atomically, type Commit } from '@renderer/database/commit'
import { customerById } from '@renderer/database/customers'
import { followUpById, followUpsByIds, followUpsOf } from '@renderer/database/follow-ups'
import { newId } from '@renderer/database/new-id'
import { refuseAtRest } from '@renderer/features/customers/at-rest'
import { today } from '@renderer/now'
import type { CustomerId } from '@shared/domain/customer'
import type { Day, LocalTime } from '@shared/domain/day'
import { type FollowUp, isOpen, isPaused } from '@shared/domain/follow-up'
import {
  followUpAdded,
  followUpBinned,
  followUpChanged,
  followUpDone,
  followUpGoesOn,
  followUpPaused,
  followUpReopened,
  followUpSkipped,
  followUpSnoozed,
  type Promised,
} from '@shared/domain/follow-up-acts'
import { onDay } from '@shared/domain/snooze'

/** Answers with the id of the new follow-up. Throws `AtRest`. */
export const addFollowUp = ({ customerId, promised }: { customerId: CustomerId; promised: Promised }) =>
  atomically(async (commit) => {
    refuseAtRest(await customerById(customerId))
    const id = newId()
    await commit(followUpAdded(promised, customerId, Date.now(), id), { act: 'followUpAdded', name: promised.title })
    return id
  })

export const changeFollowUp = ({ id, changed }: { id: string; changed: Partial<Promised> }) =>
  withFollowUp(id, async (followUp, commit) => {
    await commit(followUpChanged(followUp, changed), { act: 'followUpChanged', name: followUp.title })
  })

export const markDone = (id: string) =>
  withFollowUp(id, async (followUp, commit) => {
    if (!isOpen(followUp)) return
    await commit(followUpDone(followUp, Date.now(), today(), newId()), { act: 'followUpDone', name: followUp.title })
  })

export const reopenFollowUp = (id: string) =>
  withFollowUp(id, async (followUp, commit) => {
    const all = await followUpsOf(followUp.customerId)
    await commit(followUpReopened(followUp, all), { act: 'followUpReopened', name: followUp.title })
  })

export const snoozeFollowUp = ({ id, until }: { id: string; until: LocalTime }) =>
  withFollowUp(id, async (followUp, commit) => {
    await commit(followUpSnoozed(followUp, until), { act: 'followUpSnoozed', name: followUp.title })
  })

/** All of them at once, one step of undo. */
export const finishAll = (ids: string[]) =>
  withOpen(ids, async (open, commit) => {
    const followUps = open.flatMap((followUp) => followUpDone(followUp, Date.now(), today(), newId()).followUps ?? [])
    await commit({ followUps }, { act: 'followUpDone', count: open.length })
  })

/** All of them at once until a day; each keeps the time of day that was planned. */
export const snoozeAll = ({ ids, until }: { ids: string[]; until: Day }) =>
  withOpen(ids, async (open, commit) => {
    const followUps = open.flatMap((followUp) => followUpSnoozed(followUp, onDay(until, followUp.due)).followUps ?? [])
    await commit({ followUps }, { act: 'followUpSnoozed', count: open.length })
  })

export const skipFollowUp = (id: string) =>
  withFollowUp(id, async (followUp, commit) => {
    const changes = followUpSkipped(followUp, Date.now(), today())
    await commit(changes, { act: 'followUpSkipped', name: followUp.title })
  })

/** A paused one goes on. */
export const pauseFollowUp = (id: string) =>
  withFollowUp(id, async (followUp, commit) => {
    const changes = isPaused(followUp) ? followUpGoesOn(followUp, today()) : followUpPaused(followUp)
    if (changes.followUps) await commit(changes, { act: 'followUpChanged', name: followUp.title })
  })

export const binFollowUp = (id: string) =>
  withFollowUp(id, async (followUp, commit) => {
    await commit(followUpBinned(followUp, Date.now()), { act: 'followUpBinned', name: followUp.title })
  })

/** Nothing happens to what was done meanwhile. */
const withOpen = (ids: string[], act: (open: FollowUp[], commit: Commit) => Promise<void>) =>
  atomically(async (commit) => {
    const open = (await followUpsByIds(ids)).filter(isOpen)
    if (open.length > 0) await act(open, commit)
  })

/** Reads the row and acts on it as one; nothing happens when it is gone. */
const withFollowUp = (id: string, act: (followUp: FollowUp, commit: Commit) => Promise<void>) =>
  atomically(async (commit) => {
    const followUp = await followUpById(id)
    if (followUp) await act(followUp, commit)
  })
