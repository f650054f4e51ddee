import 'fake-indexeddb/auto'
import './fake-desktop'
