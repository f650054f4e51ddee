import { Button } from '@renderer/ui/Button'
import { useDayWords } from '@renderer/ui/day-words'
import { MenuButton } from '@renderer/ui/MenuButton'
import { useWhen } from '@renderer/ui/when'
import { type DataRequest, isRunning, nextStepOf, requestSteps } from '@shared/domain/data-request'
import { isExtended, type ResponseRules } from '@shared/domain/response-clock'
import { Check, MoreHorizontal } from 'lucide-react'
import { useState } from 'react'
import { type MessageDescriptor, useIntl } from 'react-intl'
import { removeRequest, takeStep } from './acts'
import { Deadlines } from './Deadlines'
import { messages, nextWords, sentences, stepWords, wayWords } from './messages'
import styles from './requests.module.css'
import { type Form, StepForm } from './StepForm'
import { useStepSaid } from './step-said'
import { useSaving } from './use-saving'

type Props = { request: DataRequest; rules: ResponseRules | undefined; onSeal: () => void }

/** One request: its clocks while they run, what was done, and what comes next. */
export function RequestCard({ request, rules, onSeal }: Props) {
  const intl = useIntl()
  const when = useWhen()
  const day = useDayWords()
  const said = useStepSaid(request)
  const [form, setForm] = useState<Form>()
  const save = useSaving(takeStep)
  const remove = useSaving(removeRequest)
  const { id, words, askedBy, extension, withdrawn } = request
  const next = nextStepOf(request)

  const entry = (id: Form, label: MessageDescriptor) => ({
    id,
    label: intl.formatMessage(label),
    onSelect: () => setForm(id),
  })
  const items = () => [
    entry('asked', messages.change),
    ...(isRunning(request) ? [entry('extension', messages.extend), entry('withdrawn', messages.withdraw)] : []),
    ...(isRunning(request)
      ? []
      : [
          {
            id: 'again',
            label: intl.formatMessage(messages.goesOn),
            onSelect: () =>
              save({ id, step: { handedOver: undefined, acknowledged: undefined, withdrawn: undefined } }),
          },
        ]),
    { id: 'remove', label: intl.formatMessage(messages.remove), onSelect: () => remove(id) },
  ]

  return (
    <li className={styles.request}>
      <div className={styles.head}>
        <span>
          {intl.formatMessage(sentences.received, {
            when: when(request.receivedAt),
            way: intl.formatMessage(wayWords[request.way]),
          })}
        </span>
        <MenuButton label={intl.formatMessage(messages.more)} icon={<MoreHorizontal aria-hidden />} items={items} />
      </div>
      {askedBy && <p className={styles.said}>{intl.formatMessage(sentences.askedBy, { name: askedBy })}</p>}
      {words && <p className={styles.words}>{words}</p>}
      {isRunning(request) && <Deadlines request={request} rules={rules} />}
      {extension && (
        <p className={styles.said}>
          {intl.formatMessage(sentences.told, { day: day(extension.toldOn), because: extension.because })}
          {!isExtended(request, rules) && ` ${intl.formatMessage(messages.noMoreTime)}`}
        </p>
      )}
      {withdrawn && <p>{withdrawn.words ?? intl.formatMessage(messages.withdrawn)}</p>}
      <ol className={styles.steps}>
        {requestSteps
          .filter((step) => request[step] !== undefined)
          .map((step) => (
            <li key={step} className={styles.step}>
              <Check aria-hidden />
              <span>
                {intl.formatMessage(stepWords[step])}
                <br />
                <span className={styles.said}>{said(step)}</span>
              </span>
            </li>
          ))}
      </ol>
      {next && (
        <div>
          <Button onPress={() => (next === 'sealed' ? onSeal() : setForm(next))}>
            {intl.formatMessage(nextWords[next])}
          </Button>
        </div>
      )}
      {form && (
        <StepForm
          form={form}
          request={request}
          rules={rules}
          onSave={(step) => save({ id, step })}
          onClose={() => setForm(undefined)}
        />
      )}
    </li>
  )
}
