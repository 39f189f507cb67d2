import type { LetterPage } from "./letter-page.ts";
import { openItemsTemplate } from "./open-items-template.ts";
import { noticeTemplate } from "./validation-notice/notice-template.ts";

/** How a letter's page is set in type: a validation notice by the law's layout, every other as a letter. */
export function letterSource({ notices }: Pick<LetterPage, "notices">): string {
  return notices === null ? openItemsTemplate : noticeTemplate;
}
