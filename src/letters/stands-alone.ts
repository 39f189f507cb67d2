import { statementName } from "./statement.ts";
import { noticeName } from "./validation-notice/notice.ts";

/**
 * Whether a letter of this template stands alone: it says how things stand, or what the law wants to be said, and is no
 * reminder. It takes the step whose letter it is and no other, replaces none but its own kind, and nothing overtakes it.
 */
export function standsAlone(template: string): boolean {
  return standingAlone.includes(template);
}

export const standingAlone: readonly string[] = [statementName, noticeName];
