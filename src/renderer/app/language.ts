/**
 * English, with the dates, times and numbers of the region that the computer is set to: `de-AT` gives `en-AT`.
 * @param locale BCP 47
 */
export function languageOf(locale: string): string {
  try {
    const { language, region } = new Intl.Locale(locale).maximize()
    if (language === 'en') return locale
    return region ? `en-${region}` : 'en'
  } catch {
    return 'en'
  }
}
