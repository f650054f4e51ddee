import { customerById } from '@renderer/database/customers'
import { addressOf } from '@renderer/features/customers/address'
import { findCustomers } from '@renderer/features/customers/directory'
import { useNow } from '@renderer/now'
import { Button } from '@renderer/ui/Button'
import { ButtonRow } from '@renderer/ui/ButtonRow'
import { Select } from '@renderer/ui/Select'
import { TagList } from '@renderer/ui/TagList'
import { TextField } from '@renderer/ui/TextField'
import type { CustomerId } from '@shared/domain/customer'
import { readLine } from '@shared/quick-add/read-line'
import { together } from '@shared/quick-add/words'
import { german } from '@shared/quick-add/words-de'
import { english } from '@shared/quick-add/words-en'
import { useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, useMemo } from 'react'
import { useIntl } from 'react-intl'
import { useLocation, useNavigate } from 'react-router'
import { askToKeepRunning } from './keep-running'
import { messages } from './messages'
import styles from './QuickAdd.module.css'
import { QuickAddResult } from './QuickAddResult'
import { addQuick, changeQuickAdd, closeQuickAdd, emptyQuickAdd, type QuickWhom, useQuickAdd } from './quick-add'
import { sentences } from './sentences'
import { useSavingOf } from './use-saving'

/** As many are offered for a name. */
const offered = 6

/** Words of the computer's languages, and English ones. */
const words = together([...(navigator.languages.some((each) => each.startsWith('de')) ? [german] : []), english])

/** The line, what was understood of it, and what will come of it. */
export function QuickAddForm() {
  const intl = useIntl()
  const navigate = useNavigate()
  const now = useNow()
  const { line: typed, asText, whom: chosen } = useQuickAdd()
  const order = useMemo(() => dayOrderOf(intl.locale), [intl.locale])
  const line = readLine(typed, { now, words, order, asText })
  const { who = '' } = line
  const here = useCustomerHere()

  const { data: found = [] } = useQuery({
    queryKey: ['quick add', who],
    queryFn: () => findCustomers(who, offered),
    enabled: who !== '',
    placeholderData: (before) => before,
    meta: { reads: ['customers'] },
  })
  const unnamed = chosen === 'new' ? here : (chosen ?? here)
  const { data: customer } = useQuery({
    queryKey: ['quick add for', unnamed],
    queryFn: async () => (await customerById(unnamed!)) ?? null,
    enabled: who === '' && unnamed !== undefined,
    meta: { reads: ['customers'] },
  })
  const candidates = who === '' ? (customer ? [customer] : []) : found
  const isChosen = chosen === 'new' ? who !== '' : candidates.some(({ id }) => id === chosen)
  const best = isChosen ? chosen : (candidates[0]?.id ?? (who === '' ? undefined : 'new'))
  const whom: QuickWhom | undefined =
    isChosen || who === '' ? best && (best === 'new' ? { newName: who } : { id: best }) : { named: who }
  const name = best === 'new' ? who : candidates.find(({ id }) => id === best)?.name

  const save = useSavingOf(async ({ goesThere, ...added }: Parameters<typeof addQuick>[0] & { goesThere: boolean }) => {
    const id = await addQuick(added)
    if (goesThere && id && id !== here) void navigate(addressOf(id))
  })
  const isImpossible =
    typed.trim() === '' ||
    (line.is === 'customer' ? line.customer.name === '' : !whom) ||
    (line.is === 'followUp' && !line.title)

  function add(isGoingOn: boolean) {
    if (isImpossible) return
    const before = { line: typed, asText, whom: chosen }
    save({ line, whom, goesThere: !isGoingOn && line.is === 'log' }, () => changeQuickAdd({ ...before, isOpen: true }))
    if (line.is === 'followUp') void askToKeepRunning(line.due)
    emptyQuickAdd()
    if (!isGoingOn) closeQuickAdd()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const last = line.parts.at(-1)
    const input = event.target as HTMLInputElement
    const isAtEnd =
      input.tagName === 'INPUT' && input.selectionStart === typed.length && input.selectionEnd === typed.length
    if (
      event.key === 'Backspace' &&
      isAtEnd &&
      last &&
      last.to === typed.length &&
      last.kind !== 'verb' &&
      !event.ctrlKey
    ) {
      event.preventDefault()
      changeQuickAdd({ asText: [...asText, last.text] })
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      event.stopPropagation()
      add(true)
    }
  }
  const chips = line.parts.filter(({ kind }) => kind !== 'verb' || line.is !== 'followUp')

  return (
    <div className={styles.form} onKeyDownCapture={onKeyDown}>
      <TextField
        label={intl.formatMessage(messages.quickAddLine)}
        isLabelHidden
        autoFocus
        placeholder={intl.formatMessage(messages.quickAddExample)}
        value={typed}
        onChange={(line) => changeQuickAdd({ line, ...(line === '' && { asText: [], whom: undefined }) })}
        onSubmit={() => add(false)}
      />
      <TagList
        label={intl.formatMessage(messages.understood)}
        tags={[...new Set(chips.map(({ text }) => text))]}
        onRemove={(text) => changeQuickAdd({ asText: [...asText, text] })}
      />
      {line.is !== 'customer' && who !== '' && (
        <Select
          label={intl.formatMessage(messages.customer)}
          value={best ?? 'new'}
          onChange={(id) => changeQuickAdd({ whom: id as CustomerId | 'new' })}
          options={[
            ...candidates.map(({ id, name }) => ({ value: id as string, label: name })),
            { value: 'new', label: intl.formatMessage(sentences.newCustomerNamed, { name: who }) },
          ]}
        />
      )}
      <QuickAddResult line={line} isTyped={typed.trim() !== ''} name={name} isNew={best === 'new'} />
      <ButtonRow>
        <Button kind="primary" keys="Enter" onPress={() => add(false)} isDisabled={isImpossible}>
          {intl.formatMessage(messages.add)}
        </Button>
        <Button keys="$mod+Enter" onPress={() => add(true)} isDisabled={isImpossible}>
          {intl.formatMessage(messages.addAnother)}
        </Button>
      </ButtonRow>
    </div>
  )
}

/** Whose page is open. */
function useCustomerHere(): CustomerId | undefined {
  const [, place, id] = useLocation().pathname.split('/')
  return place === 'customers' && id ? (decodeURIComponent(id) as CustomerId) : undefined
}

/** Whether the 3rd of April is written 3/4 or 4/3. */
function dayOrderOf(locale: string) {
  const parts = new Intl.DateTimeFormat(locale).formatToParts(0).map(({ type }) => type)
  return parts.indexOf('day') < parts.indexOf('month') ? ('day first' as const) : ('month first' as const)
}
