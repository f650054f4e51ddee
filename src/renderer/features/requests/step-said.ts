import { useWhen } from '@renderer/ui/when'
import type { DataRequest, RequestStepName } from '@shared/domain/data-request'
import { useIntl } from 'react-intl'
import { carrierWords, identityWords, sentences } from './messages'

/** What was written down of a step that is done, in a line. */
export function useStepSaid(request: DataRequest): (step: RequestStepName) => string {
  const intl = useIntl()
  const when = useWhen()
  const { identity, sealed, handedOver, acknowledged } = request
  const noted = (what: string, note: string | undefined) =>
    note ? intl.formatMessage(sentences.withNote, { what, note }) : what
  const said: Record<RequestStepName, () => (string | undefined)[]> = {
    identity: () => [identity && noted(intl.formatMessage(identityWords[identity.way]), identity.words)],
    sealed: () => [sealed?.packageId, sealed?.fileName, sealed?.sha256],
    handedOver: () => [handedOver && intl.formatMessage(carrierWords[handedOver.carrier]), handedOver?.to],
    acknowledged: () => [acknowledged?.words],
  }
  return (step) => {
    const at = request[step]?.at
    return [at === undefined ? undefined : when(at), ...said[step]()].filter(Boolean).join(' · ')
  }
}
