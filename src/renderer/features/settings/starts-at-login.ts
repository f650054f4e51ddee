import { desktop } from '@renderer/desktop'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { changePreferences } from './preferences'

const key = ['starts at login']

/** As the system says it, also after it was changed there. Who starts by itself stays when its window is closed. */
export function useStartsAtLogin(): [boolean, (starts: boolean) => void] {
  const queries = useQueryClient()
  const { data = false } = useQuery({ queryKey: key, queryFn: () => desktop.startsAtLogin(), staleTime: 0 })
  const { mutate } = useMutation({
    mutationFn: async (starts: boolean) => {
      queries.setQueryData(key, await desktop.setStartsAtLogin(starts))
      if (starts) await changePreferences({ keepRunning: true })
    },
  })
  return [data, mutate]
}
