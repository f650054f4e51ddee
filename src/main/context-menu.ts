import { type BrowserWindow, type ContextMenuParams, Menu } from 'electron'

/** Cut, copy and paste where there is text; Electron brings no context menu of its own. */
export function showContextMenu(window: BrowserWindow, { isEditable, selectionText, editFlags }: ContextMenuParams) {
  if (isEditable) {
    Menu.buildFromTemplate([
      { role: 'undo', enabled: editFlags.canUndo },
      { role: 'redo', enabled: editFlags.canRedo },
      { type: 'separator' },
      { role: 'cut', enabled: editFlags.canCut },
      { role: 'copy', enabled: editFlags.canCopy },
      { role: 'paste', enabled: editFlags.canPaste },
      { role: 'selectAll', enabled: editFlags.canSelectAll },
    ]).popup({ window })
  } else if (selectionText.trim()) {
    Menu.buildFromTemplate([{ role: 'copy' }]).popup({ window })
  }
}
