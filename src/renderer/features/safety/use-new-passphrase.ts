import { type PassphraseProblem, passphraseProblem } from '@shared/vault/passphrase'
import { useState } from 'react'

export type NewPassphrase = ReturnType<typeof useNewPassphrase>

/** A passphrase that is typed for the first time. */
export function useNewPassphrase() {
  const [text, setText] = useState('')
  const [again, setAgain] = useState('')
  const [problem, setProblem] = useState<PassphraseProblem>()
  const typed = (set: (text: string) => void) => (wanted: string) => {
    set(wanted)
    setProblem(undefined)
  }
  return {
    text,
    again,
    problem,
    type: typed(setText),
    typeAgain: typed(setAgain),
    /** The passphrase, or undefined when it cannot be taken: then the fields say why. */
    taken(): string | undefined {
      const wrong = passphraseProblem(text, again)
      setProblem(wrong)
      return wrong ? undefined : text
    },
  }
}
