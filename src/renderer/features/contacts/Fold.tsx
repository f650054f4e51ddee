import { Button } from '@renderer/ui/Button'
import { ChevronDown, ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { FormattedMessage } from 'react-intl'
import { create } from 'zustand'
import styles from './Fold.module.css'
import { sentences } from './sentences'

/** What was unfolded, so that it is when the owner comes back. */
const useFolds = create<Record<string, boolean>>(() => ({}))

export function useUnfolded(name: string) {
  const is = useFolds((folds) => folds[name] ?? false)
  return { is, toggle: () => useFolds.setState({ [name]: !is }) }
}

type Props = { title: string; count: number; fold: ReturnType<typeof useUnfolded>; children: ReactNode }

/** A block that only says how much is in it until it is wanted; nothing at all while it is empty. */
export function Fold({ title, count, fold, children }: Props) {
  if (count === 0) return null
  return (
    <section className={styles.fold}>
      <h2 className={styles.heading}>
        <Button
          kind="quiet"
          aria-expanded={fold.is}
          icon={fold.is ? <ChevronDown aria-hidden /> : <ChevronRight aria-hidden />}
          onPress={fold.toggle}
        >
          <FormattedMessage {...sentences.folded} values={{ title, count }} />
        </Button>
      </h2>
      {fold.is && children}
    </section>
  )
}
