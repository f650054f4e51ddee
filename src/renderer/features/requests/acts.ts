import { business } from '@renderer/database/business'
import { atomically } from '@renderer/database/commit'
import { customerById } from '@renderer/database/customers'
import { newId } from '@renderer/database/new-id'
import { requestById } from '@renderer/database/requests'
import type { Changes } from '@shared/domain/changes'
import type { CustomerId } from '@shared/domain/customer'
import {
  type Asked,
  type DataRequest,
  type RequestStep,
  requestReceived,
  requestRemoved,
  requestTaken,
} from '@shared/domain/data-request'
import { promiseHoursOf, type ResponseRules } from '@shared/domain/response-clock'

/** Somebody wants their data: the shop's own promise counts as it is now. */
export const receive = ({ customerId, asked }: { customerId: CustomerId; asked: Asked }) =>
  atomically(async (commit) => {
    const customer = await customerById(customerId)
    if (!customer) return
    const { responses } = await business()
    const changes = requestReceived(asked, customerId, promiseHoursOf(responses), Date.now(), newId())
    await commit(changes, { act: 'requestReceived', name: customer.name })
  })

export const takeStep = ({ id, step }: { id: string; step: RequestStep }) =>
  change(id, 'requestChanged', (request) => requestTaken(request, step))

export const removeRequest = (id: string) => change(id, 'requestRemoved', requestRemoved)

const change = (id: string, act: 'requestChanged' | 'requestRemoved', changed: (request: DataRequest) => Changes) =>
  atomically(async (commit) => {
    const request = await requestById(id)
    if (!request) return
    const customer = await customerById(request.customerId)
    await commit(changed(request), { act, ...(customer && { name: customer.name }) })
  })

/** Some of the rules as they shall be; what is undefined is as it came with the app. */
export const changeRules = (rules: { [Rule in keyof ResponseRules]?: ResponseRules[Rule] | undefined }) =>
  atomically(async (commit) => {
    const ours = await business()
    const entries = Object.entries({ ...ours.responses, ...rules }).filter(([, value]) => value !== undefined)
    const responses: ResponseRules = Object.fromEntries(entries)
    await commit({ business: [{ ...ours, responses }] }, { act: 'businessChanged' })
  })
