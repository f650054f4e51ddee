import { create } from 'zustand'

/** Whether the owner is asked about a backup to a file. */
export const useToFile = create<{ isAsked: boolean }>(() => ({ isAsked: false }))

export const askForFile = () => useToFile.setState({ isAsked: true })
export const askNoMore = () => useToFile.setState({ isAsked: false })
