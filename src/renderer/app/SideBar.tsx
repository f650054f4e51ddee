import { usePreferences } from '@renderer/features/settings/preferences'
import { useMedia } from '@renderer/ui/media'
import { useIntl } from 'react-intl'
import { NavLink } from 'react-router'
import { Lists } from './Lists'
import { messages, sentences } from './messages'
import styles from './SideBar.module.css'
import { usePlaces } from './use-places'

/** Where one can go; narrow it keeps its words, only smaller. */
export function SideBar() {
  const intl = useIntl()
  const { sideBar } = usePreferences()
  const hasLittleRoom = useMedia('(max-width: 720px)')
  const { main, last } = usePlaces()

  const linkTo = ({ to, words, icon: Icon, count }: (typeof main)[number]) => {
    const place = intl.formatMessage(words)
    return (
      <li key={to}>
        <NavLink
          to={to}
          className={styles.place}
          aria-label={count ? intl.formatMessage(sentences.placeWithCount, { place, count }) : undefined}
        >
          <Icon aria-hidden />
          <span className={styles.words}>{place}</span>{' '}
          {count ? <span className={styles.count}>{intl.formatMessage(sentences.count, { count })}</span> : null}
        </NavLink>
      </li>
    )
  }
  return (
    <nav
      className={styles.bar}
      data-width={hasLittleRoom ? 'narrow' : sideBar}
      aria-label={intl.formatMessage(messages.places)}
    >
      <div className={styles.top}>
        <ul className={styles.places}>{main.map(linkTo)}</ul>
        <Lists />
      </div>
      <ul className={styles.places}>{last.map(linkTo)}</ul>
    </nav>
  )
}
