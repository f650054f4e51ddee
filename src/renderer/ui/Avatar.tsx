import styles from './Avatar.module.css'
import { classNames } from './class-names'
import { hueOf, initials } from './initials'

/** Degrees on the colour wheel; lightness and chroma stand in the style sheet, so that each has 4.5:1 in both themes. */
const hues = [20, 55, 95, 145, 185, 240, 290, 340]

type Props = { name: string; kind?: 'person' | 'company'; size?: 'small' | 'large' }

/** Initials on a colour that stays the same; round for a person, square for a company. The name stands beside it. */
export const Avatar = ({ name, kind = 'person', size = 'small' }: Props) => (
  <span
    aria-hidden
    className={classNames(styles.avatar, styles[kind], styles[size])}
    style={{ '--hue': hues[hueOf(name, hues.length)] } as React.CSSProperties}
  >
    {initials(name)}
  </span>
)
