import { classNames } from '@renderer/ui/class-names'
import type { FollowUp } from '@shared/domain/follow-up'
import { useDesk } from './desk'
import { FollowUpRow } from './FollowUpRow'
import styles from './FollowUpRows.module.css'
import { Grid } from './Row'

type Props = {
  /** What these have in common, for those who hear the screen. */
  label: string
  followUps: FollowUp[]
  /** How due dates are told: `time` where all are of today. */
  due?: 'day' | 'time'
}

export const FollowUpRows = ({ label, followUps, due = 'day' }: Props) => {
  const { customers } = useDesk()
  return (
    <Grid label={label} className={classNames(styles.rows, customers && styles.withWhom)}>
      {followUps.map((followUp) => (
        <FollowUpRow key={followUp.id} followUp={followUp} due={due} />
      ))}
    </Grid>
  )
}
