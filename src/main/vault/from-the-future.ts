/** Thrown when a newer Regulars has written the vault. Nothing was touched. */
export class VaultFromTheFuture extends Error {
  override name = 'VaultFromTheFuture'
}
