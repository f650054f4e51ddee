import { Button } from '@renderer/ui/Button'
import { ButtonRow } from '@renderer/ui/ButtonRow'
import { Dialog } from '@renderer/ui/Dialog'
import form from '@renderer/ui/FormDialog.module.css'
import { Select } from '@renderer/ui/Select'
import { TextField } from '@renderer/ui/TextField'
import { fold } from '@shared/directory/fold'
import { type ListChange, type StageOfMany, stagesOfMany } from '@shared/domain/customer-list'
import { withCadence } from '@shared/domain/stay-in-touch'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useIntl } from 'react-intl'
import { cadences, useCadenceWords } from './cadence-words'
import { useTags, type Whom } from './directory'
import { changeList } from './list-acts'
import { messages, sentences, stageWords } from './messages'

const whats = ['addTag', 'removeTag', 'stage', 'touch'] as const

type Props = { whom: Whom; count: number; onClose: () => void }

/** One change for everybody who is listed, as one step. */
export function ListChangeDialog({ whom, count, onClose }: Props) {
  const intl = useIntl()
  const words = useCadenceWords()
  const known = useTags() ?? []
  const [what, setWhat] = useState<(typeof whats)[number]>('addTag')
  const [tag, setTag] = useState('')
  const [stage, setStage] = useState<StageOfMany>('active')
  const [every, setEvery] = useState<string>(String(cadences[2]))
  const { mutate, isPending } = useMutation({
    mutationFn: changeList,
    onSuccess: onClose,
    meta: { failed: messages.notSaved },
  })

  // One tag is not kept in two spellings.
  const typed = tag.replace(/^#+/, '').trim()
  const meant = known.find((other) => fold(other.tag) === fold(typed))?.tag ?? typed
  const isImpossible = isPending || ((what === 'addTag' || what === 'removeTag') && meant === '')
  const change = (): ListChange => {
    if (what === 'stage') return { what, stage }
    if (what === 'touch') return { what, touch: withCadence(touchOf(every)) }
    return { what, tag: meant }
  }
  const save = () => {
    if (!isImpossible) mutate({ whom, change: change() })
  }

  return (
    <Dialog
      title={intl.formatMessage(whom.only ? messages.changeChosen : messages.changeList)}
      size="small"
      isOpen
      onClose={onClose}
      footer={
        <ButtonRow>
          <Button kind="primary" isDisabled={isImpossible} onPress={save}>
            {intl.formatMessage(sentences.changeCount, { count })}
          </Button>
          <Button onPress={onClose}>{intl.formatMessage(messages.cancel)}</Button>
        </ButtonRow>
      }
    >
      <div className={form.form}>
        <Select
          label={intl.formatMessage(messages.whatToChange)}
          value={what}
          onChange={setWhat}
          options={whats.map((value) => ({
            value,
            label: intl.formatMessage(
              {
                addTag: messages.addTheTag,
                removeTag: messages.removeTheTag,
                stage: messages.stage,
                touch: messages.stayInTouch,
              }[value],
            ),
          }))}
        />
        {what === 'addTag' && (
          <TextField label={intl.formatMessage(messages.tag)} value={tag} onChange={setTag} onSubmit={save} autoFocus />
        )}
        {what === 'removeTag' && (
          <Select
            label={intl.formatMessage(messages.tag)}
            value={tag}
            onChange={setTag}
            options={known.map(({ tag }) => ({ value: tag, label: `#${tag}` }))}
          />
        )}
        {what === 'stage' && (
          <Select
            label={intl.formatMessage(messages.stage)}
            value={stage}
            onChange={setStage}
            options={stagesOfMany.map((value) => ({ value, label: intl.formatMessage(stageWords[value]) }))}
          />
        )}
        {what === 'touch' && (
          <Select
            label={intl.formatMessage(messages.stayInTouch)}
            value={every}
            onChange={setEvery}
            options={[
              { value: none, label: intl.formatMessage(messages.noCadence) },
              ...cadences.map((days) => ({ value: String(days), label: words(days) })),
              { value: never, label: intl.formatMessage(messages.neverAsk) },
            ]}
          />
        )}
      </div>
    </Dialog>
  )
}

const none = 'none'
const never = 'never'

function touchOf(every: string) {
  if (every === none) return undefined
  return every === never ? never : { every: Number(every) }
}
