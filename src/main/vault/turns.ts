/** Lets one act begin when the one before has ended. */
export function oneAtATime() {
  let turn: Promise<unknown> = Promise.resolve()
  return <Value>(act: () => Promise<Value>): Promise<Value> => {
    const done = turn.then(act)
    turn = done.catch(() => {}) // whoever asked is told
    return done
  }
}

/** A door that can be shut, also by several at once. Whoever wants through asks anew each time it was opened. */
export function doorway() {
  let shutting = 0
  let waiting: (() => void)[] = []
  return {
    isShut: () => shutting > 0,
    opened: () => new Promise<void>((resolve) => waiting.push(resolve)),
    /** Answers with what opens it again. */
    shut() {
      let isMine = true
      shutting++
      return () => {
        if (!isMine) return
        isMine = false
        if (--shutting > 0) return
        const through = waiting
        waiting = []
        for (const go of through) go()
      }
    },
  }
}
