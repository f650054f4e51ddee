import type { Changes } from './changes'
import type { CustomerId } from './customer'
import type { Day } from './day'
import { filled } from './filled'

/** How they asked. */
export const requestWays = ['inPerson', 'phone', 'email', 'letter', 'message'] as const
export type RequestWay = (typeof requestWays)[number]

/** How the owner made sure that it is them. No copy of an ID is kept. */
export const identityWays = ['known', 'calledBack', 'questions', 'document'] as const
export type IdentityWay = (typeof identityWays)[number]

/** What carried the package to them. */
export const carriers = ['inPerson', 'stick', 'email', 'post', 'other'] as const
export type Carrier = (typeof carriers)[number]

/** The package that was made for a request. */
export type SealedPackage = { packageId: string; fileName: string; bytes: number; sha256: string; at: number }

/** Somebody wants their data (P27). Instants are ms. */
export type DataRequest = {
  id: string
  customerId: CustomerId
  receivedAt: number
  way: RequestWay
  /** As they said it. */
  words?: string
  /** Who asked for them, where it was somebody else. */
  askedBy?: string
  /** The shop's own promise as it was when they asked, in hours. */
  promisedHours: number
  identity?: { way: IdentityWay; words?: string; at: number }
  /** They were told on that day that it takes longer, and why. */
  extension?: { toldOn: Day; because: string }
  sealed?: SealedPackage
  handedOver?: { carrier: Carrier; to?: string; at: number }
  /** They said that they have it. */
  acknowledged?: { words?: string; at: number }
  /** They do not want it any more. */
  withdrawn?: { words?: string; at: number }
  /** When it was handed over or withdrawn, 0 while the clocks run: a missing value would be missing in the index too. */
  closedAt: number
  createdAt: number
}

/** What the owner says when somebody asks. */
export type Asked = Pick<DataRequest, 'receivedAt' | 'way' | 'words' | 'askedBy'>

export const requestReceived = (
  asked: Asked,
  customerId: CustomerId,
  promisedHours: number,
  now: number,
  id: string,
): Changes => ({ requests: [{ ...filled(asked), id, customerId, promisedHours, closedAt: 0, createdAt: now }] })

/** What may be added to a request, changed in it, or with undefined taken away again. */
export type RequestStep = {
  [Field in Exclude<keyof DataRequest, 'id' | 'customerId' | 'closedAt' | 'createdAt'>]?: DataRequest[Field] | undefined
}

/** One step further. The clocks stop when it is handed over or withdrawn, and go on when that is taken away. */
export function requestTaken(request: DataRequest, step: RequestStep): Changes {
  const next = filled({ ...request, ...step }) as DataRequest
  return { requests: [{ ...next, closedAt: next.handedOver?.at ?? next.withdrawn?.at ?? 0 }] }
}

/** A package that was made answers every request of its customer that is still open. */
export const requestsSealed = (requests: DataRequest[], sealed: SealedPackage): Changes => ({
  requests: requests.filter(isRunning).map((request) => ({ ...request, sealed })),
})

export const requestRemoved = ({ id }: DataRequest): Changes => ({ gone: { requests: [id] } })

export const isRunning = ({ closedAt }: Pick<DataRequest, 'closedAt'>) => closedAt === 0

/** What comes next for a request: the first of the steps that is not done. */
export const requestSteps = ['identity', 'sealed', 'handedOver', 'acknowledged'] as const
export type RequestStepName = (typeof requestSteps)[number]

export const nextStepOf = (request: DataRequest): RequestStepName | undefined =>
  request.withdrawn ? undefined : requestSteps.find((step) => request[step] === undefined)

/** Those whose clocks run first, the earliest received first; then the closed ones, the last one first. */
export const runningFirst = (one: DataRequest, other: DataRequest) =>
  Number(!isRunning(one)) - Number(!isRunning(other)) ||
  (isRunning(one) ? one.receivedAt - other.receivedAt : other.closedAt - one.closedAt) ||
  (one.id < other.id ? -1 : 1)
