import { Kbd } from './Kbd'
import styles from './Tooltip.module.css'

/** What a thing is called and which key does it, above the element with `data-told`. */
export const Tooltip = ({ id, text, keys }: { id: string; text: string; keys?: string }) => (
  <span ref={(shown) => shown?.showPopover()} id={id} role="tooltip" popover="manual" className={styles.tooltip}>
    {text}
    {keys && <Kbd keys={keys} />}
  </span>
)
