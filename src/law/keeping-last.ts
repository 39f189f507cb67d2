/** The rules ask the same of the same text or case again and again, one after the other: the last answer is kept. */
export function keepingLast<Asked, Answer>(answers: (asked: Asked) => Answer): (asked: Asked) => Answer {
  let last: { readonly asked: Asked; readonly answer: Answer } | undefined;
  return (asked) => {
    if (last?.asked !== asked) last = { asked, answer: answers(asked) };
    return last.answer;
  };
}
