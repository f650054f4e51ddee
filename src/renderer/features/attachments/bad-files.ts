import { desktop } from '@renderer/desktop'
import type { BadAttachment } from '@shared/bridge'
import { useEffect } from 'react'
import { create } from 'zustand'

const useFound = create<{ bad: Map<string, BadAttachment['is']> }>(() => ({ bad: new Map() }))

const found = (bad: BadAttachment[]) =>
  useFound.setState({ bad: new Map(bad.map(({ sha256, is }) => [sha256, is] as const)) })

let isAsked = false

/** What the last look at all files found of this one; undefined when it is whole as far as anybody knows. */
export function useTrouble(sha256: string): BadAttachment['is'] | undefined {
  useEffect(() => {
    if (isAsked) return
    isAsked = true
    desktop.on('attachmentsChecked', found)
    void desktop.badAttachments().then(found)
  }, [])
  return useFound(({ bad }) => bad.get(sha256))
}
