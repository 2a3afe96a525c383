/** Somebody else is writing to the archive. */
export class Locked extends Error {
  override name = 'Locked';
}
