/** Names of what speaks for or against a cue; the weights of the names are fitted. */
export class Signs {
  readonly names: string[] = [];

  add(...names: string[]): void {
    this.names.push(...names);
  }

  /** The names hold on this condition. */
  when(holds: unknown, ...names: string[]): void {
    if (holds) this.names.push(...names);
  }
}
