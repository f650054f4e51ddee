import type { NewId } from '@shared/domain/ids'
import { v7 } from 'uuid'

export const newId: NewId = v7
