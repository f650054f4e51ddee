/** Gives a new id, a UUIDv7 (RFC 9562): later ids sort after earlier ones. Handed in, so that rules stay pure. */
export type NewId = () => string
