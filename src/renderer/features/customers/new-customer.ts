import { create } from 'zustand'

/** The dialog for a new customer; `name` is what it starts with. */
export const useNewCustomer = create<{ isOpen: boolean; name: string }>(() => ({ isOpen: false, name: '' }))

/** Asks the owner for a new customer. */
export const askForCustomer = (name = '') => useNewCustomer.setState({ isOpen: true, name })

export const closeNewCustomer = () => useNewCustomer.setState({ isOpen: false, name: '' })
