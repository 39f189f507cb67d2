/** In Spanish who acts stands in the verb, and what denies it before that: to stand before one, so that none is found that is denied. */
export const notDenied = "(?<!(?:no|nunca|jamas|nadie) (?:le |les |lo |la |los |las |nos |se )?)";
