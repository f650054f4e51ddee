/**
 * One line about a step of the set-up, for the person who waits for it.
 * @param {string} step @param {string} text
 */
export function say(step, text) {
  console.log(`${step}: ${text}`)
}

/** A set-up that cannot go on, with a message that tells the owner of the machine what to do. */
export class SetUpProblem extends Error {}
