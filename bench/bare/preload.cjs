const { contextBridge, ipcRenderer } = require('electron')

contextBridge.exposeInMainWorld('desktop', { painted: () => ipcRenderer.send('painted') })
