import { FilePartsContext } from '@renderer/features/contacts/file-parts'
import { InLanguage } from '@renderer/ui/InLanguage'
import { QueryClientProvider } from '@tanstack/react-query'
import { HashRouter } from 'react-router'
import { fileParts } from './file-parts'
import { queryClient } from './query-client'
import { Shell } from './Shell'

export const App = ({ language }: { language: string }) => (
  <InLanguage language={language}>
    <QueryClientProvider client={queryClient}>
      <HashRouter>
        <FilePartsContext value={fileParts}>
          <Shell />
        </FilePartsContext>
      </HashRouter>
    </QueryClientProvider>
  </InLanguage>
)
