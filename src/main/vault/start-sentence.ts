import type { StartNews } from '@shared/vault/opened'

/** What a window says of its start, for the plain log. */
export function startSentence(news: StartNews): string {
  switch (news.what) {
    case 'replayed':
      return `${news.commits} commits were brought back from the journal.`
    case 'rebuilt':
      return `The database was filled with ${news.rows} rows from the vault (${news.because}).`
    case 'adopted':
      return `The vault was made anew with ${news.rows} rows from the database (${news.because}).`
    case 'rescued': {
      const lost = news.missing.reduce((sum, { count }) => sum + count, 0)
      return `${news.rows} rows were rescued; ${lost} commits are missing.`
    }
  }
}
