// What the console says, for journeys in TypeScript.
export { fixedMessages, oneOf, saying, speak, t, verbatim } from "./catalogues.mjs";
