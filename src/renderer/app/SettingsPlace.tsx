import { DepartureSettings } from '@renderer/features/departures/DepartureSettings'
import { RequestSettings } from '@renderer/features/requests/RequestSettings'
import { SafetySettings } from '@renderer/features/safety/SafetySettings'
import { SettingsScreen } from '@renderer/features/settings/SettingsScreen'

/** The settings, with what other features let the owner choose. */
export const SettingsPlace = () => (
  <SettingsScreen
    safety={<SafetySettings />}
    more={
      <>
        <RequestSettings />
        <DepartureSettings />
      </>
    }
  />
)
