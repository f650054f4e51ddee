import { type ComponentType, lazy, Suspense, useState } from 'react'

const fetches: (() => Promise<unknown>)[] = []

/**
 * A component that comes with a file of its own, which the first paint does not wait for. Once the file is there the
 * component is drawn at once, without a moment of nothing in between.
 */
export function loadLater<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  let there: ComponentType<Props> | undefined
  const fetch = async () => {
    there ??= await load()
    return { default: there }
  }
  fetches.push(fetch)
  const OnItsWay = lazy(fetch)

  return function Later(props: Props) {
    const [Component] = useState(() => there ?? OnItsWay)
    return (
      <Suspense>
        <Component {...props} />
      </Suspense>
    )
  }
}

/** Brings in what will be needed later, for a moment in which there is nothing else to do. */
export function fetchLater() {
  for (const fetch of fetches) void fetch()
}
