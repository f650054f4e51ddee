import { Component, type ReactNode } from 'react'
import { FormattedMessage } from 'react-intl'
import { Button } from './Button'
import { EmptyState } from './EmptyState'
import { messages } from './messages'

type Props = {
  children: ReactNode
  /** Called before it is tried again. */
  onReset?: () => void
  /** Another way on. */
  other?: ReactNode
}

/** Keeps a fault in one part of the window from taking the rest with it. */
export class ErrorBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError = () => ({ failed: true })

  showAgain = () => {
    this.props.onReset?.()
    this.setState({ failed: false })
  }

  override render() {
    if (!this.state.failed) return this.props.children
    return (
      <div role="alert">
        <EmptyState
          title={<FormattedMessage {...messages.wentWrong} />}
          text={<FormattedMessage {...messages.wentWrongText} />}
          action={
            <Button kind="primary" onPress={this.showAgain}>
              <FormattedMessage {...messages.showAgain} />
            </Button>
          }
          other={this.props.other}
        />
      </div>
    )
  }
}
