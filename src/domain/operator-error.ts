/** Something that only the operator can fix; the message is a sentence that says how. */
export class OperatorProblem extends Error {}
