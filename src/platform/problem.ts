/** A refusal as `application/problem+json` (RFC 9457): `refusal` is its name, `because` the sentence for a person. */
export type Problem = {
  readonly type: "about:blank";
  readonly title: string;
  readonly status: number;
  readonly refusal: string;
  readonly because: string;
} & Record<string, unknown>;

type ProblemFacts = {
  readonly status: number;
  readonly refusal: string;
  readonly because: string;
  readonly detail?: Record<string, unknown>;
};

export function problem({ status, refusal, because, detail = {} }: ProblemFacts): Problem {
  return { ...detail, type: "about:blank", title: because, status, refusal, because };
}

/** The problem as an HTTP answer. */
export function problemAnswer(facts: ProblemFacts, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(problem(facts)), {
    status: facts.status,
    headers: { "content-type": "application/problem+json", ...headers },
  });
}
