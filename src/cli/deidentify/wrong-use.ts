/** The command was asked something it cannot do; said in one sentence, exit code 2. */
export class WrongUse extends Error {}
