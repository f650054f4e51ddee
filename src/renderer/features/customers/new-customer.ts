import { keepUnfinished } from '@renderer/unfinished'
import { create } from 'zustand'

/** The dialog for a new customer; the name stays when it is left with Escape, so that nothing that was typed is lost. */
export const useNewCustomer = create<{ isOpen: boolean; name: string }>(() => ({ isOpen: false, name: '' }))

/** Asks the owner for a new customer; `name` takes the place of what was begun. */
export const askForCustomer = (name?: string) => useNewCustomer.setState({ isOpen: true, ...(name && { name }) })

export const closeNewCustomer = () => useNewCustomer.setState({ isOpen: false })
export const nameNewCustomer = (name: string) => useNewCustomer.setState({ name })
export const forgetNewCustomer = () => useNewCustomer.setState({ isOpen: false, name: '' })

export const keepNewCustomer = () =>
  keepUnfinished('new customer', {
    text: () => useNewCustomer.getState().name,
    bringBack: nameNewCustomer,
    onChange: useNewCustomer.subscribe,
  })
