/** A field's value with what it was read from. */
export interface Resolved<T> {
  value: T;
  evidence: string;
}
