/** The part of Settings that is about safety. */
export const safetyAddress = '/settings?show=safety'
