import { fetchLater } from '@renderer/ui/load-later'
import { type ComponentType, lazy } from 'react'

const customers = () => import('./CustomersPlace')
const followUps = () => import('@renderer/features/contacts/FollowUpsScreen')
const departures = () => import('@renderer/features/departures/DeparturesScreen')
const duplicates = () => import('@renderer/features/duplicates/DuplicatesScreen')
const imports = () => import('@renderer/features/import/ImportScreen')
const history = () => import('./HistoryScreen')
const settings = () => import('./SettingsPlace')

/** Screens that the first paint does not wait for. */
export const CustomersPlace = lazy(async () => component((await customers()).CustomersPlace))
export const FollowUpsScreen = lazy(async () => component((await followUps()).FollowUpsScreen))
export const DeparturesScreen = lazy(async () => component((await departures()).DeparturesScreen))
export const DuplicatesScreen = lazy(async () => component((await duplicates()).DuplicatesScreen))
export const ImportScreen = lazy(async () => component((await imports()).ImportScreen))
export const HistoryScreen = lazy(async () => component((await history()).HistoryScreen))
export const SettingsPlace = lazy(async () => component((await settings()).SettingsPlace))

/** Brings them in when there is nothing else to do, so that the first click on a place finds it there. */
export function fetchScreens() {
  for (const fetch of [customers, followUps, departures, imports, history, settings]) void fetch()
  fetchLater()
}

const component = <Props>(screen: ComponentType<Props>) => ({ default: screen })
