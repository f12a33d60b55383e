/** Something that only the operator can mend; the message is a sentence that says how. */
export class OperatorProblem extends Error {}
