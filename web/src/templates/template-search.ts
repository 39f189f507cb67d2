/** Which template is open: by its name, and for whom; firms where nobody is named. */
export type TemplateSearch = { readonly name?: string | undefined; readonly audience?: "consumer" | undefined };
