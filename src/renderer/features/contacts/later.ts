import { lazy } from 'react'

const panel = () => import('./FollowUpPanel')
const promiseForm = () => import('./PromiseForm')

/** Forms that the first paint does not wait for. */
export const FollowUpPanel = lazy(async () => ({ default: (await panel()).FollowUpPanel }))
export const PromiseForm = lazy(async () => ({ default: (await promiseForm()).PromiseForm }))

/** Brings them in when there is nothing else to do, so that the first key finds them there. */
export function fetchForms() {
  void panel()
  void promiseForm()
}
