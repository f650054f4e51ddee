import type { KeptFile } from '@shared/bridge'
import { defineMessages, type MessageDescriptor } from 'react-intl'

export const messages = defineMessages({
  files: { id: 'attachments.files', defaultMessage: 'Files' },
  attach: { id: 'attachments.attach', defaultMessage: 'Attach files' },
  attachSynonyms: {
    id: 'attachments.attachSynonyms',
    defaultMessage: 'file, attachment, document, photo, picture, contract, scan, upload, paper clip',
  },
  attaching: { id: 'attachments.attaching', defaultMessage: 'Attaching …' },
  thisEntry: { id: 'attachments.thisEntry', defaultMessage: 'this entry' },
  open: { id: 'attachments.open', defaultMessage: 'Open with another program' },
  preview: { id: 'attachments.preview', defaultMessage: 'Show' },
  saveAs: { id: 'attachments.saveAs', defaultMessage: 'Save as …' },
  copyName: { id: 'attachments.copyName', defaultMessage: 'Copy name' },
  nameCopied: { id: 'attachments.nameCopied', defaultMessage: 'Name copied.' },
  remove: { id: 'attachments.remove', defaultMessage: 'Take away' },
  close: { id: 'attachments.close', defaultMessage: 'Close' },
  pages: { id: 'attachments.pages', defaultMessage: 'Pages' },
  loading: { id: 'attachments.loading', defaultMessage: 'Loading …' },
  notShown: {
    id: 'attachments.notShown',
    defaultMessage: 'This file cannot be shown here. You can save it, or open it with another program.',
  },
  notSaved: { id: 'attachments.notSaved', defaultMessage: 'The files could not be attached. Try it again.' },
  damaged: { id: 'attachments.damaged', defaultMessage: 'Damaged: restore it from a backup' },
  missing: { id: 'attachments.missing', defaultMessage: 'Missing: restore it from a backup' },
})

/** Sorts of files as the owner knows them. */
export const sorts = defineMessages({
  picture: { id: 'attachments.sort.picture', defaultMessage: 'Picture' },
  pdf: { id: 'attachments.sort.pdf', defaultMessage: 'PDF' },
  text: { id: 'attachments.sort.text', defaultMessage: 'Text' },
  document: { id: 'attachments.sort.document', defaultMessage: 'Document' },
  spreadsheet: { id: 'attachments.sort.spreadsheet', defaultMessage: 'Spreadsheet' },
  presentation: { id: 'attachments.sort.presentation', defaultMessage: 'Presentation' },
  active: { id: 'attachments.sort.active', defaultMessage: 'Document with macros' },
  archive: { id: 'attachments.sort.archive', defaultMessage: 'Archive' },
  other: { id: 'attachments.sort.other', defaultMessage: 'File' },
})

type Problem = Extract<KeptFile, { problem: unknown }>['problem'] | 'too-many'

/** Why a file could not be kept, and what to do. */
export const problems: Record<Problem, MessageDescriptor> = defineMessages<Record<Problem, { name: string }>>({
  'too-large': {
    id: 'attachments.tooLarge',
    defaultMessage: '{name} is too large. Files of up to 100 MB can be attached.',
  },
  'too-many': {
    id: 'attachments.tooMany',
    defaultMessage: '{name} was not attached: there is room for 100 files in one place.',
  },
  'no-space': {
    id: 'attachments.noSpace',
    defaultMessage: 'There is not enough room on this computer for {name}. Make some, then attach it again.',
  },
  'not-readable': {
    id: 'attachments.notReadable',
    defaultMessage: '{name} could not be read. It may be a folder, or another program may hold it.',
  },
  'not-kept': {
    id: 'attachments.notKept',
    defaultMessage: '{name} could not be kept. Nothing was changed; try it again.',
  },
})

export const sentences = defineMessages<{
  /** `ending`: what programs go by, set apart from the name; `none` when there is none. */
  about: { sort: string; ending: string; size: string; day: string }
  more: { name: string }
  open: { name: string }
  refused: { name: string }
  gone: { name: string }
  failed: { name: string }
  notWritten: { name: string }
  saved: { name: string }
  page: { page: number; of: number }
  firstPages: { shown: number; of: number }
  /** `time`: `2026-03-14 15.00`, as it sorts and as every system takes it in a name. */
  pasted: { time: string }
}>({
  about: {
    id: 'attachments.about',
    defaultMessage: '{ending, select, none {{sort}} other {{sort} ({ending})}}, {size}, {day}',
  },
  more: { id: 'attachments.more', defaultMessage: 'More about {name}' },
  open: { id: 'attachments.openNamed', defaultMessage: 'Show {name}' },
  refused: {
    id: 'attachments.refused',
    defaultMessage:
      'For your safety {name} is not opened from here: files of its kind can run programs. If you trust it, save it first.',
  },
  gone: {
    id: 'attachments.gone',
    defaultMessage: '{name} is damaged or missing. A backup may have it: restore it in Settings.',
  },
  failed: {
    id: 'attachments.failed',
    defaultMessage: 'No program could open {name}. You can save it and open it from there.',
  },
  notWritten: {
    id: 'attachments.notWritten',
    defaultMessage: '{name} could not be saved there. Choose another place.',
  },
  saved: { id: 'attachments.saved', defaultMessage: 'Saved {name}' },
  page: { id: 'attachments.page', defaultMessage: 'Page {page} of {of}' },
  firstPages: {
    id: 'attachments.firstPages',
    defaultMessage: 'The first {shown} of {of, number} pages. Open it with another program to see them all.',
  },
  pasted: { id: 'attachments.pasted', defaultMessage: 'Picture {time}.png' },
})
