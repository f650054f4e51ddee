import type { Attachment } from '@shared/domain/attachment'
import { type ComponentType, createContext, type RefObject } from 'react'

/** What another feature puts in for the files of an entry: the app hands it over. */
export type FileParts = {
  /** In a form: what is attached, and ways to attach more. `within` is the form. */
  Attach: ComponentType<{
    files: Attachment[]
    onChange: (files: Attachment[]) => void
    within: RefObject<HTMLElement | null>
    isOpen: boolean
  }>
  /** In the history: what is attached. */
  Attached: ComponentType<{ files: Attachment[] }>
}

export const FilePartsContext = createContext<FileParts | undefined>(undefined)
