import type { ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components'
import { IntlProvider } from 'react-intl'

/** Words, dates and numbers below are in this language (BCP 47). */
export const InLanguage = ({ language, children }: { language: string; children: ReactNode }) => (
  <I18nProvider locale={language}>
    <IntlProvider locale={language} defaultLocale={language}>
      {children}
    </IntlProvider>
  </I18nProvider>
)
