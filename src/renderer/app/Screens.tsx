import { TodayScreen } from '@renderer/features/contacts/TodayScreen'
import { RestsToday } from '@renderer/features/departures/RestsToday'
import { RequestsToday } from '@renderer/features/requests/RequestsToday'
import { BackupLine } from '@renderer/features/safety/BackupLine'
import { Button } from '@renderer/ui/Button'
import { ErrorBoundary } from '@renderer/ui/ErrorBoundary'
import { useQueryClient, useQueryErrorResetBoundary } from '@tanstack/react-query'
import { Suspense, useEffect } from 'react'
import { useIntl } from 'react-intl'
import { Navigate, Route, Routes, useLocation, useNavigate } from 'react-router'
import {
  CustomersPlace,
  DeparturesScreen,
  DuplicatesScreen,
  FollowUpsScreen,
  fetchScreens,
  HistoryScreen,
  ImportScreen,
  SettingsPlace,
} from './later-screens'
import { messages } from './messages'
import { tellPainted } from './tell-painted'

/** The screens by their addresses. Only Today is there at once. */
export function Screens() {
  const intl = useIntl()
  const navigate = useNavigate()
  const { pathname } = useLocation()
  const { reset } = useQueryErrorResetBoundary()

  return (
    // Around all screens: one that has to read something first leaves the one before on the glass meanwhile.
    <Suspense>
      <ErrorBoundary
        key={pathname.split('/')[1]}
        onReset={reset}
        other={<Button onPress={() => void navigate('/today')}>{intl.formatMessage(messages.goToToday)}</Button>}
      >
        <Routes>
          <Route
            path="/today"
            element={
              <>
                <BackupLine />
                <TodayScreen
                  asks={
                    <>
                      <RequestsToday />
                      <RestsToday />
                    </>
                  }
                />
              </>
            }
          />
          <Route path="/customers/:customerId?" element={<CustomersPlace />} />
          <Route path="/follow-ups" element={<FollowUpsScreen />} />
          <Route path="/departures" element={<DeparturesScreen />} />
          <Route path="/duplicates" element={<DuplicatesScreen />} />
          <Route path="/import" element={<ImportScreen />} />
          <Route path="/history" element={<HistoryScreen />} />
          <Route path="/settings" element={<SettingsPlace />} />
          <Route path="*" element={<Navigate to="/today" replace />} />
        </Routes>
        <Painted />
      </ErrorBoundary>
    </Suspense>
  )
}

/** On screen as soon as the first screen is. */
function Painted() {
  const queries = useQueryClient()
  useEffect(() => {
    tellPainted(queries)
    const moment = requestIdleCallback(fetchScreens)
    return () => cancelIdleCallback(moment)
  }, [queries])
  return null
}
