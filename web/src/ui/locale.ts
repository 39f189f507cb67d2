/** How days, times and numbers are written: as in the United States, in the language of the page. */
export const locale = globalThis.document?.documentElement.lang === "es" ? "es-US" : "en-US";
