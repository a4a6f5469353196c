/** A command that cannot do what it was asked. The message is what the person reads: what, where, what to do. The run ends with exit code 2. */
export class CommandError extends Error {
  override readonly name = "CommandError";
}
