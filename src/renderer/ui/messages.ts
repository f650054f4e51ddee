import { defineMessages } from 'react-intl'

export const messages = defineMessages({
  cancel: { id: 'ui.cancel', defaultMessage: 'Cancel' },
  save: { id: 'ui.save', defaultMessage: 'Save' },
  tooLong: { id: 'ui.tooLong', defaultMessage: 'That is too long.' },
  clear: { id: 'ui.clear', defaultMessage: 'Clear' },
  close: { id: 'ui.close', defaultMessage: 'Close' },
  dismiss: { id: 'ui.dismiss', defaultMessage: 'Dismiss' },
  undo: { id: 'ui.undo', defaultMessage: 'Undo' },
  notifications: { id: 'ui.notifications', defaultMessage: 'Messages' },
  openCalendar: { id: 'ui.openCalendar', defaultMessage: 'Choose from a calendar' },
  clearDay: { id: 'ui.clearDay', defaultMessage: 'Remove the date' },
  lacksHour: { id: 'ui.lacksHour', defaultMessage: 'The hour is missing.' },
  previousMonth: { id: 'ui.previousMonth', defaultMessage: 'Previous month' },
  nextMonth: { id: 'ui.nextMonth', defaultMessage: 'Next month' },
  showOptions: { id: 'ui.showOptions', defaultMessage: 'Show the choices' },
  today: { id: 'ui.today', defaultMessage: 'Today' },
  tomorrow: { id: 'ui.tomorrow', defaultMessage: 'Tomorrow' },
  yesterday: { id: 'ui.yesterday', defaultMessage: 'Yesterday' },
  wentWrong: { id: 'ui.wentWrong', defaultMessage: 'This part of the window stopped working.' },
  wentWrongText: {
    id: 'ui.wentWrongText',
    defaultMessage: 'What you saved is safe. Show it again, or go on somewhere else.',
  },
  showAgain: { id: 'ui.showAgain', defaultMessage: 'Show it again' },
})

export const sentences = defineMessages<{
  removeTag: { tag: string }
  edit: { label: string; value: string }
  progress: { value: number; of: number }
  dayAndTime: { day: string; time: string }
  undoWith: { text: string; keys: string }
}>({
  removeTag: { id: 'ui.removeTag', defaultMessage: 'Remove {tag}' },
  edit: { id: 'ui.edit', defaultMessage: 'Edit {label}: {value}' },
  progress: { id: 'ui.progress', defaultMessage: '{value, number} of {of, number}' },
  dayAndTime: { id: 'ui.dayAndTime', defaultMessage: '{day}, {time}' },
  undoWith: { id: 'ui.undoWith', defaultMessage: '{text}. Undo with {keys}' },
})
