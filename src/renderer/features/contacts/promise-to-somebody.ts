import { create } from 'zustand'
import type { Picked } from './picked'

const nobody: Picked = { text: '' }

/** The form at the top of a screen, and to whom the promise is. */
export const usePromise = create<{ isOpen: boolean; picked: Picked }>(() => ({ isOpen: false, picked: nobody }))

export const startPromise = () => usePromise.setState({ isOpen: true })
export const closePromise = () => usePromise.setState({ isOpen: false })
export const endPromise = () => usePromise.setState({ isOpen: false, picked: nobody })
export const pickCustomer = (picked: Picked) => usePromise.setState({ picked })
