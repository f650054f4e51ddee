import { type InteractionKind, interactionKinds } from '@shared/domain/interaction'
import type { KindWords } from '@shared/domain/kind-words'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useIntl } from 'react-intl'
import { kindNames, kindWords } from './messages'
import { businessQuery } from './queries'

/** Note first, because that is what a line is unless it says otherwise. */
const builtIn = ['note', ...interactionKinds.filter((kind) => kind !== 'note')] as const

export type Kinds = {
  /** What a new entry can be, the owner's own kinds last. */
  all: { kind: InteractionKind; name: string }[]
  nameOf: (kind: InteractionKind) => string
  /** The words that choose a kind when a line begins with one. */
  words: KindWords
}

export function useKinds(): Kinds {
  const intl = useIntl()
  const { interactionKinds: own = [] } = useSuspenseQuery(businessQuery).data

  return useMemo(() => {
    const offered = own.filter(({ retired }) => !retired)
    const all = [
      ...builtIn.map((kind) => ({ kind, name: intl.formatMessage(kindNames[kind]) })),
      ...offered.map(({ id, name }) => ({ kind: id, name })),
    ]
    const names = new Map<InteractionKind, string>([
      ...all.map(({ kind, name }) => [kind, name] as const),
      ...own.map(({ id, name }) => [id, name] as const),
    ])
    const words = [
      ...interactionKinds
        .filter((kind) => kind !== 'note')
        .map((kind) => ({ kind, words: intl.formatMessage(kindWords[kind]).split(',') })),
      ...offered.map(({ id, name }) => ({ kind: id, words: [name] })),
    ]
    return { all, words, nameOf: (kind) => names.get(kind) ?? intl.formatMessage(kindNames.unknown) }
  }, [intl, own])
}
