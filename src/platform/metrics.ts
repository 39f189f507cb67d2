import { Counter, Histogram, Registry, collectDefaultMetrics } from "prom-client";

/** What a running process counts of itself, for Prometheus. */
export type Metrics = {
  readonly answered: (what: { operation: string; status: number; seconds: number }) => void;
  readonly text: () => Promise<string>;
  readonly contentType: string;
};

export function metrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const answers = new Counter({
    name: "dunlin_answers_total",
    help: "Requests answered, by operation and status.",
    labelNames: ["operation", "status"],
    registers: [registry],
  });
  const seconds = new Histogram({
    name: "dunlin_answer_seconds",
    help: "How long an answer took, by operation.",
    labelNames: ["operation"],
    buckets: [0.005, 0.02, 0.1, 0.5, 2, 10],
    registers: [registry],
  });
  return {
    answered: ({ operation, status, seconds: took }) => {
      answers.inc({ operation, status: String(status) });
      seconds.observe({ operation }, took);
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
